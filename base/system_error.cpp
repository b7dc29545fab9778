#include "base/system_error.h"

#include <cerrno>

namespace mijlpaal::base {

namespace {

/// Marks a text for translation.
constexpr const char* N_(const char* text) {
    return text;
}

/// Nothing for errors that do not come from files and folders.
const char* wordsFor(int error) {
    switch (error) {
        case ENOENT:
            return N_("No such file or directory");
        case EACCES:
            return N_("Permission denied");
        case EPERM:
            return N_("Operation not permitted");
        case ENOSPC:
            return N_("No space left on device");
        case EDQUOT:
            return N_("Disk quota exceeded");
        case EROFS:
            return N_("Read-only file system");
        case EISDIR:
            return N_("Is a directory");
        case ENOTDIR:
            return N_("Not a directory");
        case ENOTEMPTY:
            return N_("Directory not empty");
        case EEXIST:
            return N_("File exists");
        case ENAMETOOLONG:
            return N_("File name too long");
        case ELOOP:
            return N_("Too many levels of symbolic links");
        case EFBIG:
            return N_("File too large");
        case EBUSY:
            return N_("Device or resource busy");
        case EIO:
            return N_("Input/output error");
        case ENXIO:
        case ENODEV:
            return N_("No such device");
        case EMFILE:
        case ENFILE:
            return N_("Too many open files");
        case ENOMEM:
            return N_("Cannot allocate memory");
        case ESTALE:
            return N_("Stale file handle");
        case ETIMEDOUT:
            return N_("Connection timed out");
        case EINVAL:
            return N_("Invalid argument");
        case ENOTSUP:
            return N_("Operation not supported");
        default:
            return nullptr;
    }
}

}  // namespace

std::string reasonFor(const std::error_code& error) {
    const auto condition = error.default_error_condition();
    const bool isSystems = condition.category() == std::generic_category();
    const char* words = isSystems ? wordsFor(condition.value()) : nullptr;
    return words ? words : error.message();
}

std::string reasonFor(int error) {
    return reasonFor(std::error_code{error ? error : EIO, std::generic_category()});
}

}  // namespace mijlpaal::base
