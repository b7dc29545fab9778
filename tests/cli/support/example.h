#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace mijlpaal::tests {

/// What a command line said, and its exit code.
struct Answer {
    int code = 0;
    std::string out, err;
};

Answer run(std::vector<std::string> arguments);

std::filesystem::path sourceFolder();

/// A folder that is removed with the program.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string in(const std::string& name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

/// A portfolio file of the example as it is now, at revision 1.
class Example {
public:
    Example();

    std::string file() const { return in("om.mijlpaal"); }
    std::string source() const { return (sourceFolder() / "examples/om-portfolio").string(); }
    std::string in(const std::string& name) const { return folder_.in(name); }

    /// A copy of the example with one cell changed, under another name.
    std::string folderWith(const std::string& name, const std::string& csv, const std::string& from,
                           const std::string& to) const;

private:
    Folder folder_;
};

std::string bytesOf(const std::string& file);

}  // namespace mijlpaal::tests
