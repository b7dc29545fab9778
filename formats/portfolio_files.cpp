#include "formats/portfolio_files.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace mijlpaal::formats {

using model::RecordKind;

namespace {

std::string fileFor(RecordKind kind) {
    if (const auto file = model::fileOf(kind); !file.empty()) return std::string{file};
    if (kind == RecordKind::approval || kind == RecordKind::foreignPart) return {};
    // The dates of a baseline have its plural already.
    if (kind == RecordKind::baseline) return "baseline_names.csv";
    return std::string{nameOf(kind)} + "s.csv";
}

const std::array<std::string, model::recordKindCount>& files() {
    static const auto all = [] {
        std::array<std::string, model::recordKindCount> names;
        for (const auto kind : model::allKinds) names[static_cast<std::size_t>(kind)] = fileFor(kind);
        return names;
    }();
    return all;
}

}  // namespace

std::string_view fileOf(RecordKind kind) {
    return files()[static_cast<std::size_t>(kind)];
}

std::string_view sheetOf(RecordKind kind) {
    auto name = formats::fileOf(kind);
    name.remove_prefix(std::min(name.find('/') + 1, name.size()));
    return name.substr(0, name.rfind('.'));
}

std::span<const RecordKind> kindsWithFile() {
    static const auto all = [] {
        std::vector<RecordKind> kinds;
        for (const auto kind : model::allKinds) {
            if (!formats::fileOf(kind).empty()) kinds.push_back(kind);
        }
        return kinds;
    }();
    return all;
}

}  // namespace mijlpaal::formats
