#include "base/output_folder.h"

#include "base/output_file.h"
#include "base/system_error.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <vector>

namespace mijlpaal::base {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Message> cannotBeWritten(const fs::path& path, int reason) {
    return failure("{file} cannot be written: {reason}. Choose a folder that can be written and has room.",
                   {{"file", path.string()}, {"reason", reasonFor(reason)}});
}

/// What was said of another file, said of this one.
Message about(const fs::path& file, Message message) {
    for (auto& [name, value] : message.values) {
        if (name == "file") value = file.string();
    }
    return message;
}

void synchronise(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;  // some file systems do not allow it; the files are on the disk
    ::fsync(descriptor);
    ::close(descriptor);
}

/// A folder that goes away with what is in it, and is locked until then.
class Staging {
public:
    explicit Staging(const fs::path& in) {
        auto name = (in / (std::string{unfinishedFolder} + "XXXXXX")).string();
        if (!::mkdtemp(name.data())) {  // for its owner only
            error_ = errno;
            return;
        }
        path_ = name;
        lock_ = ::open(name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (lock_ >= 0) (void)::flock(lock_, LOCK_EX | LOCK_NB);  // some file systems have no locks
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
        if (lock_ >= 0) ::close(lock_);
    }

    const fs::path& path() const { return path_; }
    /// Why it could not be made; 0 when it was.
    int error() const { return error_; }

private:
    fs::path path_;
    int lock_ = -1, error_ = 0;
};

/// Swaps two files, or gives one its name where nothing has it; 0, or why not.
int swapIn(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_EXCHANGE) == 0) return 0;
    if (errno == ENOENT) {
        if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) return errno;
    // A file system that cannot swap can rename.
    auto aside = from;
    aside += ".old";
    if (::rename(to.c_str(), aside.c_str()) != 0 && errno != ENOENT) return errno;
    if (::rename(from.c_str(), to.c_str()) != 0) {
        const int reason = errno;
        (void)::rename(aside.c_str(), to.c_str());
        return reason;
    }
    (void)::rename(aside.c_str(), from.c_str());
    return 0;
}

Result<void> putInPlace(const fs::path& staged, const fs::path& folder,
                        const std::map<std::string, std::string>& files) {
    std::vector<std::string> done;
    const auto takeBack = [&] {
        for (auto name = done.rbegin(); name != done.rend(); ++name) {
            std::error_code ignored;
            if (fs::exists(staged / *name, ignored)) {
                (void)swapIn(staged / *name, folder / *name);
            } else {
                (void)::unlink((folder / *name).c_str());
            }
        }
    };
    for (const auto& [name, text] : files) {
        std::error_code error;
        fs::create_directories((folder / name).parent_path(), error);
        const int reason = error ? error.value() : swapIn(staged / name, folder / name);
        if (reason != 0) {
            takeBack();
            return cannotBeWritten(folder / name, reason);
        }
        done.push_back(name);
    }
    return {};
}

}  // namespace

bool isBeingWritten(const fs::path& unfinished) {
    const int descriptor = ::open(unfinished.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool isLocked = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return isLocked;
}

Result<void> writeWholeFolder(const fs::path& folder, const std::map<std::string, std::string>& files) {
    std::error_code error;
    const bool isThere = fs::exists(folder, error);
    error.clear();
    const auto parent = fs::absolute(folder / "").parent_path().parent_path();
    if (!isThere) fs::create_directories(parent, error);
    if (error) {
        return failure("The folder {folder} cannot be made: {reason}.",
                       {{"folder", folder.string()}, {"reason", reasonFor(error)}});
    }
    const Staging staging{isThere ? folder : parent};
    if (staging.error() != 0) return cannotBeWritten(folder, staging.error());
    const auto staged = staging.path() / "files";
    for (const auto& [name, text] : files) {
        if (auto may = mayReplace(folder / name); !may) return may;
        fs::create_directories((staged / name).parent_path(), error);
        if (error) return cannotBeWritten(folder, error.value());
        if (auto written = writeWholeFile(staged / name, text); !written)
            return failure(about(folder / name, std::move(written.error())));
        const auto mode = fs::status(folder / name, error).permissions();
        if (!error && fs::exists(folder / name)) fs::permissions(staged / name, mode, error);
        error.clear();
    }
    if (isThere) {
        if (auto placed = putInPlace(staged, folder, files); !placed) return placed;
        synchronise(folder);
        return {};
    }
    fs::permissions(staged, fs::perms::owner_all, error);
    if (::renameat2(AT_FDCWD, staged.c_str(), AT_FDCWD, folder.c_str(), RENAME_NOREPLACE) != 0 &&
        ::rename(staged.c_str(), folder.c_str()) != 0) {
        return cannotBeWritten(folder, errno);
    }
    synchronise(parent);
    return {};
}

}  // namespace mijlpaal::base
