#include "high/good.h"
#include "low/text.h"
#include "middle/picture.h"

#include <boost/version.hpp>

#include <vector>
// #include "middle/plan.h"
