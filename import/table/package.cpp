#include "import/table/package.h"

#include "import/table/table.h"

#include <zip.h>

#include <array>

namespace mijlpaal::importing::table {

namespace {

constexpr zip_int64_t mostParts = 10'000;

tl::unexpected<base::Message> damaged() {
    return base::failure("The file breaks off or is damaged.");
}

struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void Package::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

base::Result<Package> Package::open(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source) return damaged();
    auto* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive) {
        zip_source_free(source);
        return damaged();
    }
    Package package{archive};
    if (zip_get_num_entries(archive, 0) > mostParts) return damaged();
    return package;
}

bool Package::has(const std::string& part) const {
    return zip_name_locate(archive_.get(), part.c_str(), 0) >= 0;
}

std::vector<std::string> Package::parts() const {
    std::vector<std::string> names;
    const auto count = zip_get_num_entries(archive_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto* name = zip_get_name(archive_.get(), static_cast<zip_uint64_t>(i), 0);
        if (name) names.emplace_back(name);
    }
    return names;
}

base::Result<std::string> Package::read(const std::string& part, std::size_t largest) const {
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat(archive_.get(), part.c_str(), 0, &about) != 0) {
        return base::failure("The workbook lacks its part {part}.", {{"part", part}});
    }
    const bool isEncrypted =
        (about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE;
    if (isEncrypted) return base::failure("The file is protected with a password.");
    const std::unique_ptr<zip_file_t, Close> file{zip_fopen_index(archive_.get(), about.index, 0)};
    if (!file) return damaged();
    std::string bytes;
    std::array<char, 1 << 16> buffer;
    for (;;) {
        const auto count = zip_fread(file.get(), buffer.data(), buffer.size());
        if (count < 0) return damaged();
        if (count == 0) return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
        if (bytes.size() > largest) {
            return base::failure("The part {part} of the workbook holds more than {limit} MiB.",
                                 {{"part", part}, {"limit", std::to_string(largest / mebibyte)}});
        }
    }
}

}  // namespace mijlpaal::importing::table
