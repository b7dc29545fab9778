#pragma once

#include "import/csv_folder.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing {

/// A folder on disk with the files of a small valid portfolio, of which a test replaces what it is about:
///
///     A1 summary +-- A2 design 10 days --> A3 build 20 days --> A4 ready (milestone)
class SmallFolder {
public:
    SmallFolder();
    ~SmallFolder();
    SmallFolder(const SmallFolder&) = delete;
    SmallFolder& operator=(const SmallFolder&) = delete;

    /// Replaces the bytes of a file.
    SmallFolder& file(const std::string& name, std::string text);
    /// Replaces the rows of a file, and keeps its header.
    SmallFolder& rows(const std::string& name, std::string_view rows);
    SmallFolder& add(const std::string& name, std::string_view row);
    SmallFolder& without(const std::string& name);
    /// Replaces text in a file, which has it.
    SmallFolder& replace(const std::string& name, std::string_view what, std::string_view by);

    /// Writes the files, and gives the folder.
    const std::filesystem::path& onDisk() const;

    Imported import(const model::Portfolio& base = {}, const ImportOptions& options = {}) const;

    /// What the import has to say, notes left out.
    std::vector<std::string> complaints() const;
    /// The one thing it has to say, notes left out.
    std::string complaint() const;
    /// Its notes.
    std::vector<std::string> notes(const model::Portfolio& base = {},
                                   const ImportOptions& options = {}) const;

    const std::filesystem::path& path() const { return path_; }
    const std::map<std::string, std::string, std::less<>>& files() const { return files_; }

private:
    std::filesystem::path path_;
    std::map<std::string, std::string, std::less<>> files_;
};

}  // namespace mijlpaal::importing
