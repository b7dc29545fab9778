#pragma once
#include "middle/plan.h"
