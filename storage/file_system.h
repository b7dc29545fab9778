#pragma once

#include "storage/existing.h"

#include <cstdint>
#include <filesystem>
#include <optional>

/// What the store asks of the operating system. None of it opens a file that SQLite has open: on POSIX,
/// closing any descriptor of a file drops the locks this process holds on it.
namespace mijlpaal::storage {

/// Which file stands at a path: another file there has another device or inode. The time and size tell
/// whether a file that should not change did.
struct FileIdentity {
    std::uint64_t device = 0, inode = 0;
    std::int64_t size = 0, changedAt = 0;

    bool isSameFile(const FileIdentity& other) const {
        return device == other.device && inode == other.inode;
    }
    bool operator==(const FileIdentity&) const = default;
};

/// Nothing when there is no file.
std::optional<FileIdentity> identityOf(const std::filesystem::path& file);

/// True when the file system with this magic number (statfs) is shared between computers, or may be:
/// locks and shared memory cannot be relied on there.
bool isNetworkFileSystem(std::uint64_t magic);
bool isOnNetwork(const std::filesystem::path& file);

/// Whether this user may; without trying.
bool mayWrite(const std::filesystem::path& fileOrFolder);

/// Without its name, `.` for a name alone.
std::filesystem::path folderOf(const std::filesystem::path& file);

/// A new, empty file beside `target` that only its owner may read, which becomes `target` when it is
/// complete and otherwise goes away. Throws Trouble when the folder does not take it, when something that is
/// to be kept has the name `target`, or when the log of an earlier file of that name was left behind.
class UnfinishedFile {
public:
    explicit UnfinishedFile(std::filesystem::path target, Existing existing = Existing::keep);
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile();

    const std::filesystem::path& path() const { return path_; }
    /// Puts it on the disk and gives it its name; a file that got that name meanwhile is treated as one that
    /// had it before.
    void finish();

private:
    void checkTarget() const;

    std::filesystem::path target_, path_;
    Existing existing_;
    bool finished_ = false;
};

}  // namespace mijlpaal::storage
