#include "base/output_file.h"

#include "base/output_folder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace mijlpaal::base {
namespace {

namespace fs = std::filesystem;

class Folder {
public:
    Folder() {
        auto name = (fs::temp_directory_path() / "mijlpaal-output-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()));
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }

    fs::path operator/(const std::string& name) const { return path_ / name; }
    void put(const std::string& name, const std::string& bytes) const {
        std::ofstream{path_ / name, std::ios::binary} << bytes;
    }
    std::string read(const std::string& name) const {
        std::ifstream stream{path_ / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }
    std::ptrdiff_t files() const {
        return std::distance(fs::directory_iterator{path_}, fs::directory_iterator{});
    }

private:
    fs::path path_;
};

const std::string database = std::string{"SQLite format 3"} + '\0' + "pages";

std::string refusal(const fs::path& target) {
    const auto written = writeWholeFile(target, "letter");
    return written ? std::string{} : plain(written.error());
}

TEST_CASE("a file is written, and written over") {
    const Folder folder;
    REQUIRE(writeWholeFile(folder / "letter.odt", "one"));
    REQUIRE(writeWholeFile(folder / "letter.odt", "two"));
    CHECK(folder.read("letter.odt") == "two");
    CHECK(folder.files() == 1);
}

TEST_CASE("a portfolio is not written over, by whatever name or link") {
    const Folder folder;
    folder.put("plan.mijlpaal", database);
    folder.put("plan.mijlpaal-wal", "log");
    fs::create_symlink(folder / "plan.mijlpaal", folder / "link.odt");
    fs::create_hard_link(folder / "plan.mijlpaal", folder / "twin.odt");
    for (const std::string name : {"plan.mijlpaal", "link.odt", "twin.odt"}) {
        CHECK(refusal(folder / name) ==
              (folder / name).string() +
                  " is a portfolio, and would be lost when it is written over. Choose another name.");
        CHECK(folder.read(name) == database);
    }
    CHECK(refusal(folder / "plan.mijlpaal-wal") ==
          (folder / "plan.mijlpaal-wal").string() + " belongs to the portfolio " +
              (folder / "plan.mijlpaal").string() + ". Choose another name.");
    CHECK(folder.read("plan.mijlpaal-wal") == "log");
    CHECK(folder.files() == 4);
}

TEST_CASE("a database is in use as long as its lock table stands beside it, whatever the link") {
    const Folder folder;
    folder.put("plan.mijlpaal", database);
    fs::create_symlink(folder / "plan.mijlpaal", folder / "link.odt");
    CHECK_FALSE(isDatabaseInUse(folder / "plan.mijlpaal"));
    CHECK_FALSE(isDatabaseInUse(folder / "nothing"));
    folder.put("plan.mijlpaal-shm", "locks");
    CHECK(isDatabaseInUse(folder / "plan.mijlpaal"));
    CHECK(isDatabaseInUse(folder / "link.odt"));
}

TEST_CASE("a folder is not written over") {
    const Folder folder;
    fs::create_directory(folder / "out");
    CHECK(refusal(folder / "out") ==
          (folder / "out").string() + " is not a file that can be replaced. Choose another name.");
}

TEST_CASE("what stands under the name of an unfinished file is left alone, also behind a link") {
    const Folder folder;
    folder.put("secret", "years of work");
    fs::create_symlink(folder / "secret", folder / "letter.odt.unfinished");
    REQUIRE(writeWholeFile(folder / "letter.odt", "letter"));
    CHECK(folder.read("letter.odt") == "letter");
    CHECK(folder.read("secret") == "years of work");
    CHECK(fs::is_symlink(folder / "letter.odt.unfinished"));
}

TEST_CASE("a file that is not put in place leaves nothing behind") {
    const Folder folder;
    folder.put("letter.odt", "old");
    {
        auto file = OutputFile::beside(folder / "letter.odt");
        REQUIRE(file);
        REQUIRE(file->write("new"));
    }
    CHECK(folder.read("letter.odt") == "old");
    CHECK(folder.files() == 1);
    CHECK(refusal(folder / "nowhere" / "letter.odt") ==
          (folder / "nowhere" / "letter.odt").string() +
              " cannot be written: No such file or directory. Choose a folder that can be written and has "
              "room.");
}

TEST_CASE("a portfolio that comes under the name meanwhile is not written over") {
    const Folder folder;
    auto file = OutputFile::beside(folder / "letter.odt");
    REQUIRE(file);
    REQUIRE(file->write("letter"));
    folder.put("letter.odt", database);
    CHECK_FALSE(file->putInPlace());
    CHECK(folder.read("letter.odt") == database);
}

TEST_CASE("what cannot be read may be a portfolio, and is not written over") {
    const Folder folder;
    folder.put("plan.mijlpaal", database);
    folder.put("letter.odt", "old");
    fs::permissions(folder / "plan.mijlpaal", fs::perms::none);
    fs::permissions(folder / "letter.odt", fs::perms::owner_write);
    constexpr uid_t nobody = 65534;
    const bool isAdministrator = getuid() == 0;
    if (isAdministrator) REQUIRE(seteuid(nobody) == 0);
    const auto refused = refusal(folder / "plan.mijlpaal");
    const auto log = mayReplace(folder / "plan.mijlpaal-wal");
    const auto other = mayReplace(folder / "letter.odt");
    const auto free = mayReplace(folder / "free.odt");
    if (isAdministrator) REQUIRE(seteuid(0) == 0);
    if (isAdministrator) {
        // The folder itself is for the administrator only, so even what is in it is not seen.
        CHECK_FALSE(refused.empty());
    } else {
        CHECK(refused == (folder / "plan.mijlpaal").string() +
                             " cannot be read, so it may be a portfolio and is not written over. Choose "
                             "another name.");
        CHECK_FALSE(log);
        CHECK(free);
    }
    CHECK_FALSE(other);
    fs::permissions(folder / "plan.mijlpaal", fs::perms::owner_read);
    CHECK(folder.read("plan.mijlpaal") == database);
}

namespace {

mode_t modeOf(const fs::path& file) {
    struct stat there {};
    REQUIRE(stat(file.c_str(), &there) == 0);
    return there.st_mode & 0777;
}

}  // namespace

TEST_CASE("a new file is for its owner only, and one that replaces another is for whom that was") {
    const Folder folder;
    REQUIRE(writeWholeFile(folder / "letter.odt", "one"));
    CHECK(modeOf(folder / "letter.odt") == 0600);
    fs::permissions(folder / "letter.odt", fs::perms{0640});
    REQUIRE(writeWholeFile(folder / "letter.odt", "two"));
    CHECK(modeOf(folder / "letter.odt") == 0640);
}

const std::map<std::string, std::string> threeFiles{
    {"a.csv", "new a"}, {"calendars/b.csv", "new b"}, {"c.csv", "new c"}};

TEST_CASE("a folder of files is made as a whole, and written over") {
    const Folder folder;
    REQUIRE(writeWholeFolder(folder / "out", threeFiles));
    CHECK(folder.read("out/calendars/b.csv") == "new b");
    CHECK(modeOf(folder / "out") == 0700);
    CHECK(modeOf(folder / "out/a.csv") == 0600);
    CHECK(folder.files() == 1);
    folder.put("out/a.csv", "changed");
    fs::permissions(folder / "out/a.csv", fs::perms{0644});
    REQUIRE(writeWholeFolder(folder / "out", threeFiles));
    CHECK(folder.read("out/a.csv") == "new a");
    CHECK(modeOf(folder / "out/a.csv") == 0644);
    CHECK(std::distance(fs::recursive_directory_iterator{folder / "out"},
                        fs::recursive_directory_iterator{}) == 4);
    REQUIRE(writeWholeFolder(folder / "deep/in/out/", threeFiles));
    CHECK(folder.read("deep/in/out/c.csv") == "new c");
}

TEST_CASE("a folder of which one file cannot be put in place is as it was") {
    const Folder folder;
    fs::create_directories(folder / "out");
    folder.put("out/a.csv", "old a");
    SUBCASE("because something else has its name") {
        fs::create_directories(folder / "out/c.csv/x");
    }
    SUBCASE("because its folder is a file") {
        folder.put("out/calendars", "a file");
    }
    CHECK_FALSE(writeWholeFolder(folder / "out", threeFiles));
    CHECK(folder.read("out/a.csv") == "old a");
    CHECK_FALSE(fs::exists(folder / "out/calendars/b.csv"));
    CHECK(std::distance(fs::directory_iterator{folder / "out"}, fs::directory_iterator{}) == 2);
}

TEST_CASE("a file of a folder that cannot be written is named, with the reason") {
    const Folder folder;
    const std::string longName(250, 'a');
    for (const std::string out : {"new", "old"}) {
        if (out == "old") fs::create_directory(folder / out);
        const auto written = writeWholeFolder(folder / out, {{longName, "text"}});
        REQUIRE_FALSE(written);
        CHECK(plain(written.error()) == (folder / out / longName).string() +
                                            " cannot be written: File name too long. Choose a folder that "
                                            "can be written and has room.");
    }
    CHECK(folder.files() == 1);
}

TEST_CASE("as long as a program writes a folder, what is not finished is known to be in use") {
    const Folder folder;
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::map<std::string, std::string> many;
        for (int number = 10'000; number < 60'000; ++number) many.emplace(std::to_string(number), "text");
        (void)writeWholeFolder(folder / "out", many);
        _exit(0);
    }
    fs::path unfinished;
    while (unfinished.empty() || !fs::exists(unfinished / "files" / "10000")) {
        REQUIRE(waitpid(child, nullptr, WNOHANG) == 0);
        for (const auto& entry : fs::directory_iterator{folder / ""}) unfinished = entry.path();
    }
    kill(child, SIGSTOP);
    CHECK(unfinished.filename().string().starts_with(unfinishedFolder));
    CHECK(isBeingWritten(unfinished));
    kill(child, SIGKILL);
    REQUIRE(waitpid(child, nullptr, 0) == child);
    CHECK_FALSE(isBeingWritten(unfinished));
}

}  // namespace
}  // namespace mijlpaal::base
