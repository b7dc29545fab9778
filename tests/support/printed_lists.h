#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

/// A check of two lists of texts that fails shows both.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
    static String convert(const std::vector<std::string>& list) {
        std::string text{"\n["};
        for (const auto& each : list) text += "\n  " + each;
        text += list.empty() ? "]" : "\n]";
        return text.c_str();
    }
};
