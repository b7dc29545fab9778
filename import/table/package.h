#pragma once

#include "base/message.h"
#include "base/result.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace mijlpaal::importing::table {

/// A file of many parts in one, as the spreadsheets of today are. Nothing in it is larger than it may be,
/// whatever it says of itself.
class Package {
public:
    /// `bytes` outlives it. Errors: it breaks off or is damaged.
    static base::Result<Package> open(std::string_view bytes);

    bool has(const std::string& part) const;
    /// The names of the parts, in the order of the file.
    std::vector<std::string> parts() const;

    /// Errors: it is not there, is damaged, is encrypted, or holds more than `largest`.
    base::Result<std::string> read(const std::string& part, std::size_t largest) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    explicit Package(zip* archive) : archive_{archive} {}

    std::unique_ptr<zip, Discard> archive_;
};

}  // namespace mijlpaal::importing::table
