#include "tests/storage/support/faulty_disk.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

namespace mijlpaal::tests {

namespace {

int syncsToFail = 0;
sqlite3_vfs* realDisk = nullptr;
sqlite3_vfs faultyDisk{};

/// Our file, with that of the real disk behind it in memory.
struct File {
    sqlite3_file base;
};

sqlite3_file* realFile(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

/// Calls the same method of the real file.
template <auto Method, class... Arguments>
auto forward(sqlite3_file* file, Arguments... arguments) {
    auto* real = realFile(file);
    return (real->pMethods->*Method)(real, arguments...);
}

int sync(sqlite3_file* file, int flags) {
    if (syncsToFail > 0) {
        --syncsToFail;
        return SQLITE_IOERR_FSYNC;
    }
    return forward<&sqlite3_io_methods::xSync>(file, flags);
}

const sqlite3_io_methods methods{
    3,
    forward<&sqlite3_io_methods::xClose>,
    forward<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>,
    forward<&sqlite3_io_methods::xWrite, const void*, int, sqlite3_int64>,
    forward<&sqlite3_io_methods::xTruncate, sqlite3_int64>,
    sync,
    forward<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    forward<&sqlite3_io_methods::xLock, int>,
    forward<&sqlite3_io_methods::xUnlock, int>,
    forward<&sqlite3_io_methods::xCheckReservedLock, int*>,
    forward<&sqlite3_io_methods::xFileControl, int, void*>,
    forward<&sqlite3_io_methods::xSectorSize>,
    forward<&sqlite3_io_methods::xDeviceCharacteristics>,
    forward<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
    forward<&sqlite3_io_methods::xShmLock, int, int, int>,
    forward<&sqlite3_io_methods::xShmBarrier>,
    forward<&sqlite3_io_methods::xShmUnmap, int>,
    forward<&sqlite3_io_methods::xFetch, sqlite3_int64, int, void**>,
    forward<&sqlite3_io_methods::xUnfetch, sqlite3_int64, void*>,
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    const int code = realDisk->xOpen(realDisk, name, realFile(file), flags, outFlags);
    if (realFile(file)->pMethods) file->pMethods = &methods;
    return code;
}

}  // namespace

FaultyDisk::FaultyDisk() {
    realDisk = sqlite3_vfs_find(nullptr);
    REQUIRE(realDisk);
    faultyDisk = *realDisk;
    faultyDisk.zName = "faulty";
    faultyDisk.szOsFile += static_cast<int>(sizeof(File));
    faultyDisk.xOpen = openFile;
    syncsToFail = 0;
    REQUIRE(sqlite3_vfs_register(&faultyDisk, 1) == SQLITE_OK);
}

FaultyDisk::~FaultyDisk() {
    syncsToFail = 0;
    CHECK(sqlite3_vfs_unregister(&faultyDisk) == SQLITE_OK);
    CHECK(sqlite3_vfs_register(realDisk, 1) == SQLITE_OK);
}

void FaultyDisk::failSyncs(int count) {
    syncsToFail = count;
}

}  // namespace mijlpaal::tests
