#pragma once

#include "letters/public_report.h"

#include <optional>
#include <string>

namespace mijlpaal::tests {

std::chrono::sys_days day(int year, unsigned month, unsigned day);

/// A planned fact with a source that a letter may name.
letters::Fact publicFact(std::string code, std::string text, std::optional<letters::ToldDate> when,
                         std::string reference);
/// A planned fact of one's own administration, made up.
letters::Fact ownFact(std::string code, std::string text, std::optional<letters::ToldDate> when);

/// A small report with something of everything, partly made up, and fit to be sent.
letters::PublicReport exampleReport();

/// One line with every mark that could break a template, the markup or XML.
std::string nastyText();

}  // namespace mijlpaal::tests
