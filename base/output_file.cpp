#include "base/output_file.h"

#include "base/system_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <string>
#include <utility>

namespace mijlpaal::base {

namespace fs = std::filesystem;

namespace {

/// The first bytes of every SQLite database, the zero included.
constexpr std::string_view databaseHeader{"SQLite format 3\0", 16};

enum class Kind { database, other, unreadable };

/// True for a database that some program has open, this one perhaps: its lock table stands beside it.
bool isInUse(const fs::path& file) {
    std::error_code ignored;
    auto lockTable = fs::canonical(file, ignored);
    lockTable += "-shm";
    return fs::exists(lockTable, ignored);
}

/// What stands there; `other` for nothing.
Kind kindOf(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return error ? Kind::unreadable : Kind::other;
    // Closing any descriptor of a file lets go of the locks that this process holds on it.
    if (isInUse(file)) return Kind::database;
    std::ifstream input{file, std::ios::binary};
    if (!input) return Kind::unreadable;
    std::string begin(databaseHeader.size(), '\0');
    input.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    return input && begin == databaseHeader ? Kind::database : Kind::other;
}

/// The database whose log or lock table a file is by its name; empty when it is none.
fs::path databaseOf(const fs::path& file) {
    const auto name = file.filename().string();
    for (const std::string_view ending : {"-wal", "-shm", "-journal"}) {
        if (name.size() > ending.size() && name.ends_with(ending))
            return fs::path{file}.replace_filename(name.substr(0, name.size() - ending.size()));
    }
    return {};
}

/// Gives a file the permissions of the one that it replaces.
void keepMode(const fs::path& target, int descriptor) {
    struct stat there {};
    if (::lstat(target.c_str(), &there) == 0 && S_ISREG(there.st_mode))
        (void)::fchmod(descriptor, there.st_mode & 0777);
}

tl::unexpected<Message> cannotBeWritten(const fs::path& file, int reason) {
    return failure("{file} cannot be written: {reason}. Choose a folder that can be written and has room.",
                   {{"file", file.string()}, {"reason", reasonFor(reason)}});
}

}  // namespace

Result<void> mayReplace(const fs::path& target) {
    std::error_code error;
    const auto there = fs::status(target, error);
    if (fs::exists(there) && !fs::is_regular_file(there)) {
        return failure("{file} is not a file that can be replaced. Choose another name.",
                       {{"file", target.string()}});
    }
    const auto kind = kindOf(target);
    if (kind == Kind::unreadable) {
        return failure(
            "{file} cannot be read, so it may be a portfolio and is not written over. Choose another name.",
            {{"file", target.string()}});
    }
    if (kind == Kind::database) {
        return failure(
            "{file} is a portfolio, and would be lost when it is written over. Choose another name.",
            {{"file", target.string()}});
    }
    const auto database = databaseOf(target);
    if (!database.empty() && kindOf(database) != Kind::other) {
        return failure("{file} belongs to the portfolio {portfolio}. Choose another name.",
                       {{"file", target.string()}, {"portfolio", database.string()}});
    }
    return {};
}

Result<OutputFile> OutputFile::beside(const fs::path& target) {
    if (auto may = mayReplace(target); !may) return failure(std::move(may.error()));
    // A name that is free: what another program left there is neither written over nor written through.
    constexpr int names = 1000;
    for (int number = 0; number < names; ++number) {
        auto unfinished = target;
        if (number > 0) unfinished += "." + std::to_string(number);
        unfinished += unfinishedEnding;
        const int descriptor =
            ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (descriptor >= 0) {
            keepMode(target, descriptor);
            return OutputFile{target, std::move(unfinished), descriptor};
        }
        if (errno != EEXIST) return cannotBeWritten(target, errno);
    }
    return cannotBeWritten(target, EEXIST);
}

OutputFile::OutputFile(fs::path target, fs::path unfinished, int descriptor)
    : target_{std::move(target)}, unfinished_{std::move(unfinished)}, descriptor_{descriptor} {}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : target_{std::move(other.target_)},
      unfinished_{std::exchange(other.unfinished_, {})},
      descriptor_{std::exchange(other.descriptor_, -1)} {}

OutputFile::~OutputFile() {
    close();
    std::error_code ignored;
    if (!unfinished_.empty()) fs::remove(unfinished_, ignored);
}

void OutputFile::close() {
    if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
}

Result<void> OutputFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(descriptor_, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return cannotBeWritten(target_, errno);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    // Some file systems cannot; what could not be written is told all the same.
    if (::fsync(descriptor_) != 0 && errno != EINVAL && errno != ENOTSUP)
        return cannotBeWritten(target_, errno);
    if (::close(std::exchange(descriptor_, -1)) != 0) return cannotBeWritten(target_, errno);
    return {};
}

Result<void> OutputFile::putInPlace() {
    if (auto may = mayReplace(target_); !may) return may;
    std::error_code error;
    fs::rename(unfinished_, target_, error);
    if (error) return cannotBeWritten(target_, error.value());
    unfinished_.clear();
    return {};
}

Result<void> writeWholeFile(const fs::path& target, std::string_view bytes) {
    auto file = OutputFile::beside(target);
    if (!file) return failure(std::move(file.error()));
    if (auto written = file->write(bytes); !written) return written;
    return file->putInPlace();
}

}  // namespace mijlpaal::base
