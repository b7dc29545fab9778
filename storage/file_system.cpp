#include "storage/file_system.h"

#include "base/output_file.h"
#include "base/system_error.h"
#include "storage/trouble.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace mijlpaal::storage {

namespace {

bool isThere(const std::filesystem::path& file) {
    struct stat found {};
    return lstat(file.c_str(), &found) == 0;
}

[[noreturn]] void failAlreadyThere(const std::filesystem::path& file) {
    fail("{file} exists already and was not overwritten. Choose another name.", {{"file", file.string()}});
}

std::filesystem::path beside(const std::filesystem::path& file, const char* suffix) {
    auto path = file;
    path += suffix;
    return path;
}

[[noreturn]] void failNotMade(const std::filesystem::path& file, int error) {
    fail("{file} was not made: {reason}.", {{"file", file.string()}, {"reason", base::reasonFor(error)}});
}

/// 0, or why a file or folder may not be on the disk yet. Some file systems cannot tell.
int synchronise(const std::filesystem::path& path) {
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return errno;
    const int error = fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    close(descriptor);
    return error;
}

}  // namespace

std::optional<FileIdentity> identityOf(const std::filesystem::path& file) {
    struct stat found {};
    if (stat(file.c_str(), &found) != 0) return std::nullopt;
    return FileIdentity{static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino),
                        static_cast<std::int64_t>(found.st_size),
                        std::int64_t{found.st_mtim.tv_sec} * 1'000'000'000 + found.st_mtim.tv_nsec};
}

bool isNetworkFileSystem(std::uint64_t magic) {
    switch (magic & 0xffffffffu) {
        case 0x6969:      // NFS
        case 0x517b:      // SMB
        case 0xff534d42:  // CIFS
        case 0xfe534d42:  // SMB 2
        case 0x65735546:  // FUSE: may be sshfs, a cloud or a shared folder
        case 0x5346414f:  // AFS
        case 0x6b414653:  // AFS of the kernel
        case 0x73757245:  // Coda
        case 0x00c36400:  // Ceph
        case 0x01021997:  // 9P
        case 0x564c:      // NCP
        case 0x0bd00bd0:  // Lustre
        case 0x01161970:  // GFS2
        case 0x7461636f:  // OCFS2
        case 0x786f4256:  // shared folder of VirtualBox
            return true;
        default:
            return false;
    }
}

bool isOnNetwork(const std::filesystem::path& file) {
    struct statfs found {};
    return statfs(file.c_str(), &found) == 0 && isNetworkFileSystem(static_cast<std::uint64_t>(found.f_type));
}

bool mayWrite(const std::filesystem::path& fileOrFolder) {
    return faccessat(AT_FDCWD, fileOrFolder.c_str(), W_OK, AT_EACCESS) == 0;
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
}

UnfinishedFile::UnfinishedFile(std::filesystem::path target, Existing existing)
    : target_{std::move(target)}, existing_{existing} {
    const auto folder = folderOf(target_);
    if (existing_ == Existing::keep && isThere(target_)) failAlreadyThere(target_);
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) {
        fail("The folder {folder} does not exist, so {file} was not made.",
             {{"folder", folder.string()}, {"file", target_.string()}});
    }
    checkTarget();
    auto name = (folder / ("." + target_.filename().string() + ".XXXXXX")).string();
    const int descriptor = mkostemp(name.data(), O_CLOEXEC);  // readable by its owner only
    if (descriptor < 0) {
        fail("{file} was not made, because its folder cannot be written: {reason}.",
             {{"file", target_.string()}, {"reason", base::reasonFor(errno)}});
    }
    close(descriptor);
    path_ = name;
}

void UnfinishedFile::checkTarget() const {
    if (auto may = base::mayReplace(target_); !may) throw Trouble{std::move(may.error())};
    // What an earlier file of this name left would be taken for the unfinished work of the new one.
    for (const auto* suffix : {"-journal", "-wal"}) {
        const auto left = beside(target_, suffix);
        if (isThere(left)) {
            fail(
                "{left} was left behind by an earlier file, so {file} was not made. Move it away or choose "
                "another name.",
                {{"left", left.string()}, {"file", target_.string()}});
        }
    }
}

UnfinishedFile::~UnfinishedFile() {
    if (finished_) return;
    for (const auto* suffix : {"", "-journal", "-wal", "-shm"}) unlink(beside(path_, suffix).c_str());
}

void UnfinishedFile::finish() {
    checkTarget();
    // SQLite does not wait for the disk when it makes a copy.
    if (const int reason = synchronise(path_); reason != 0) failNotMade(target_, reason);
    if (existing_ == Existing::replace) {
        if (rename(path_.c_str(), target_.c_str()) != 0) failNotMade(target_, errno);
    } else if (renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST) failAlreadyThere(target_);
        // Not every file system can refuse to overwrite; a second name can.
        if (link(path_.c_str(), target_.c_str()) == 0) {
            unlink(path_.c_str());
        } else if (errno == EEXIST) {
            failAlreadyThere(target_);
        } else if (isThere(target_) || rename(path_.c_str(), target_.c_str()) != 0) {
            failNotMade(target_, errno);
        }
    }
    finished_ = true;
    (void)synchronise(folderOf(target_));  // the file itself is on the disk
}

}  // namespace mijlpaal::storage
