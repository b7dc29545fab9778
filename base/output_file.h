#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace mijlpaal::base {

/// Whether a file that is written out may come in the place of what `target` names now.
/// Errors: a portfolio stands there (or any SQLite database, or the log of one), under this name or through a
/// link; something that cannot be read, and so may be one; or something that is no file. The sentence names
/// it and says what would help.
Result<void> mayReplace(const std::filesystem::path& target);

/// Whether some program, this one perhaps, has the database at a path open: its lock table stands beside it.
/// Such a file must not be opened but by SQLite: closing any descriptor of a file lets go of the locks that
/// this process holds on it, and then another program takes it for closed.
bool isDatabaseInUse(const std::filesystem::path& file);

/// A file that leaves the program, written under another name beside its target, so that a full disk or a
/// crash leaves what was there. Only its owner may read it, as with the portfolio it comes from; one that
/// replaces another has the permissions of that. Nothing stays behind when it is not put in place.
class OutputFile {
public:
    /// Errors: as for `mayReplace`; the folder cannot be written.
    static Result<OutputFile> beside(const std::filesystem::path& target);

    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    /// Writes all of it, to the disk.
    Result<void> write(std::string_view bytes);

    /// Gives it the name of its target, in the place of what had that name.
    Result<void> putInPlace();

private:
    OutputFile(std::filesystem::path target, std::filesystem::path unfinished, int descriptor);
    void close();

    std::filesystem::path target_, unfinished_;
    int descriptor_ = -1;
};

/// Behind the name of a file that is not complete yet.
inline constexpr std::string_view unfinishedEnding = ".unfinished";

/// The three in one.
Result<void> writeWholeFile(const std::filesystem::path& target, std::string_view bytes);

}  // namespace mijlpaal::base
