#pragma once

namespace mijlpaal::tests {

/// A disk that can fail, under every file that SQLite opens as long as it lives. One at a time.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// The next so many times that something should be put safely on the disk, it is not, and the disk says
    /// so.
    void failSyncs(int count);
};

}  // namespace mijlpaal::tests
