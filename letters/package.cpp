#include "letters/package.h"

#include <zip.h>

#include <memory>

namespace mijlpaal::letters {

namespace {

struct DropArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct DropSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

}  // namespace

std::optional<std::string> packed(const std::vector<Part>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    std::unique_ptr<zip_source_t, DropSource> target{zip_source_buffer_create(nullptr, 0, 0, &error)};
    if (!target) return std::nullopt;
    std::unique_ptr<zip_t, DropArchive> archive{zip_open_from_source(target.get(), ZIP_TRUNCATE, &error)};
    if (!archive) return std::nullopt;
    zip_source_keep(target.get());  // closing the archive gives up its own hold

    for (const auto& part : parts) {
        auto* source = zip_source_buffer(archive.get(), part.bytes.data(), part.bytes.size(), 0);
        if (!source) return std::nullopt;
        const auto index = zip_file_add(archive.get(), part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return std::nullopt;
        }
        const auto at = static_cast<zip_uint64_t>(index);
        const int method = at == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        constexpr zip_uint16_t midnight = 0, firstOfJanuary1980 = 1 << 5 | 1;
        if (zip_set_file_compression(archive.get(), at, method, 0) < 0 ||
            zip_file_set_dostime(archive.get(), at, midnight, firstOfJanuary1980, 0) < 0) {
            return std::nullopt;
        }
    }
    if (zip_close(archive.get()) < 0) return std::nullopt;
    static_cast<void>(archive.release());

    zip_stat_t size;
    if (zip_source_stat(target.get(), &size) < 0 || zip_source_open(target.get()) < 0) return std::nullopt;
    std::string bytes(size.size, '\0');
    const auto read = zip_source_read(target.get(), bytes.data(), bytes.size());
    zip_source_close(target.get());
    if (read < 0 || static_cast<zip_uint64_t>(read) != size.size) return std::nullopt;
    return bytes;
}

std::optional<std::string> partOf(const std::string& bytes, const char* name) {
    constexpr zip_uint64_t largest = 64ULL << 20U;
    zip_error_t error;
    zip_error_init(&error);
    std::unique_ptr<zip_source_t, DropSource> source{
        zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error)};
    if (!source) return std::nullopt;
    std::unique_ptr<zip_t, DropArchive> archive{
        zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error)};
    if (!archive) return std::nullopt;
    static_cast<void>(source.release());  // the archive gives it up

    zip_stat_t size;
    if (zip_stat(archive.get(), name, 0, &size) < 0 || size.size > largest) return std::nullopt;
    std::string part(size.size, '\0');
    auto* file = zip_fopen(archive.get(), name, 0);
    if (!file) return std::nullopt;
    const auto read = zip_fread(file, part.data(), part.size());
    zip_fclose(file);
    if (read < 0 || static_cast<zip_uint64_t>(read) != size.size) return std::nullopt;
    return part;
}

}  // namespace mijlpaal::letters
