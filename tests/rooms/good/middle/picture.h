#pragma once
#include "low/text.h"
