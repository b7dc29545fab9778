#include "tests/import/support/small_folder.h"

#include "model/field.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <atomic>
#include <fstream>

namespace mijlpaal::importing {

namespace {

std::string headerOf(model::RecordKind kind) {
    std::string header;
    for (const auto& field : model::fields(kind)) {
        for (const auto column : {field.kindColumn, field.column}) {
            if (!column.empty()) header += (header.empty() ? "" : ",") + std::string{column};
        }
    }
    return header + "\n";
}

}  // namespace

SmallFolder::SmallFolder() {
    static std::atomic<int> count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("mijlpaal-import-" + std::to_string(getpid()) + "-" + std::to_string(++count)) / "plan";
    for (std::size_t i = 0; i < model::recordKindCount; ++i) {
        const auto kind = static_cast<model::RecordKind>(i);
        const std::string name{model::fileOf(kind)};
        if (!name.empty()) files_[name] = headerOf(kind);
    }
    file("portfolio.csv",
         "name_nl,status_date,profile,status_date_is_floor,calendar_id\n"
         "Plan,2026-03-31,p6,ja,C1\n");
    add("calendars/calendars.csv", "C1,Week,Week,Mon;Tue;Wed;Thu;Fri,8,08:00-12:00;13:00-17:00,,,public");
    add("programmes.csv", "P1,Programma,Programme,programme,OM,,,,,,,,public,,,");
    file("activities.csv",
         headerOf(model::RecordKind::activity) +
             "A1,,1,P1,summary,Alles,All,Leider,,C1,,,,,,,,,,,,,,,,,,public\n"
             "A2,A1,1.1,P1,task,Ontwerp,Design,Leider,,C1,5,10,15,SNET,2026-04-01,0,,,,,1000,,,,,,,public\n"
             "A3,A1,1.2,P1,task,Bouw,Build,Leider,,C1,10,20,40,,,0,,,,,,,,,,,,public\n"
             "A4,A1,1.3,P1,milestone,Klaar,Ready,Leider,,C1,0,0,0,,,0,,,,,,,,,,,,public\n");
    rows("dependencies.csv", "D1,A2,A3,FS,0,,public\nD2,A3,A4,FS,0,,public\n");
}

SmallFolder::~SmallFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_.parent_path(), ignored);
}

SmallFolder& SmallFolder::file(const std::string& name, std::string text) {
    files_[name] = std::move(text);
    return *this;
}

SmallFolder& SmallFolder::rows(const std::string& name, std::string_view rows) {
    auto& text = files_.at(name);
    text.erase(text.find('\n') + 1);
    text += rows;
    return *this;
}

SmallFolder& SmallFolder::add(const std::string& name, std::string_view row) {
    files_.at(name) += std::string{row} + "\n";
    return *this;
}

SmallFolder& SmallFolder::without(const std::string& name) {
    files_.erase(name);
    return *this;
}

SmallFolder& SmallFolder::replace(const std::string& name, std::string_view what, std::string_view by) {
    auto& text = files_.at(name);
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), by);
    return *this;
}

const std::filesystem::path& SmallFolder::onDisk() const {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
    for (const auto& [name, text] : files_) {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream stream{path_ / name, std::ios::binary};
        stream << text;
    }
    return path_;
}

Imported SmallFolder::import(const model::Portfolio& base, const ImportOptions& options) const {
    return readCsvFolder(onDisk(), base, options);
}

std::vector<std::string> SmallFolder::complaints() const {
    const auto imported = import();
    std::vector<std::string> sentences;
    for (const auto& finding : imported.findings) {
        if (finding.severity != base::Severity::note) sentences.push_back(plain(finding));
    }
    // An import with an error changes nothing, whatever the error.
    if (base::hasErrors(imported.findings)) {
        CHECK(imported.changes.empty());
        CHECK(imported.portfolio == model::Portfolio{});
    } else {
        CHECK_FALSE(imported.changes.empty());
    }
    return sentences;
}

std::string SmallFolder::complaint() const {
    const auto all = complaints();
    std::string text;
    for (const auto& each : all) text += (text.empty() ? "" : "\n") + each;
    return text;
}

std::vector<std::string> SmallFolder::notes(const model::Portfolio& base,
                                            const ImportOptions& options) const {
    std::vector<std::string> sentences;
    for (const auto& finding : import(base, options).findings) {
        if (finding.severity == base::Severity::note) sentences.push_back(plain(finding));
    }
    return sentences;
}

}  // namespace mijlpaal::importing
