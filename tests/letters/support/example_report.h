#pragma once

#include "letters/public_report.h"

namespace mijlpaal::tests {

std::chrono::sys_days day(int year, unsigned month, unsigned day);

/// A small report with something of everything, partly made up.
letters::PublicReport exampleReport();

/// One line with every mark that could break a template, the markup or XML.
std::string nastyText();

}  // namespace mijlpaal::tests
