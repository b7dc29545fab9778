#pragma once

#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>

namespace mijlpaal::tests {

/// As long as it lives, no file of this program grows beyond a size: a disk that is full for everybody.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : signal_{std::signal(SIGXFSZ, SIG_IGN)} {
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before_) == 0);
        const rlimit small{bytes, before_.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~SmallFiles() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }
    SmallFiles(const SmallFiles&) = delete;

private:
    rlimit before_{};
    void (*signal_)(int);
};

}  // namespace mijlpaal::tests
