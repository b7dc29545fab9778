#pragma once

#include "base/message.h"
#include "model/change_set.h"
#include "storage/store.h"
#include "tests/storage/support/written_file.h"
#include "tests/support/printed_lists.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace mijlpaal::tests {

/// An empty folder that goes away with all that is in it.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const char* name) const { return path_ / name; }
    /// The names of what is in it, in order.
    std::vector<std::string> names() const;

private:
    std::filesystem::path path_;
};

/// Works as a user who is not the administrator for as long as it lives, because the administrator may
/// write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
};

/// Runs SQL on a file as another program would, past all that the store guards.
void runSql(const std::filesystem::path& file, const std::string& sql);
/// The first column of each row, or another.
std::vector<std::string> askSql(const std::filesystem::path& file, const std::string& sql,
                                std::size_t column = 0);

void writeBytes(const std::filesystem::path& file, const std::string& bytes);
std::string readBytes(const std::filesystem::path& file);

/// The file that the SQL of `tests/data/<name>` makes.
void makeFromSql(const std::filesystem::path& file, const char* name);

/// The file with a filled portfolio as its first revision.
storage::Store makeStore(const std::filesystem::path& file);

/// An edit that names itself; add its changes.
model::ChangeSet edit(const std::string& name);

/// A change of the name of activity 1, as it stands in the portfolio.
model::ChangeSet rename(const model::Portfolio& portfolio, const std::string& name);

/// The failure of a result as the user reads it.
template <class T>
std::string sentence(const base::Result<T>& result) {
    REQUIRE_FALSE(result);
    return plain(result.error());
}

/// `{file}` and the like replaced.
inline std::string with(std::string_view pattern,
                        std::initializer_list<std::pair<std::string_view, std::filesystem::path>> values) {
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto& [name, path] : values) texts.emplace_back(name, path.string());
    return base::fill(pattern, texts);
}

std::vector<std::string> sentences(const base::Findings& findings);

}  // namespace mijlpaal::tests
