#include "import/xml_text.h"

#include <algorithm>

namespace mijlpaal::importing {

namespace {

struct TextWriter : pugi::xml_writer {
    std::string text;

    void write(const void* bytes, std::size_t size) override {
        text.append(static_cast<const char*>(bytes), size);
    }
};

void print(pugi::xml_node node, TextWriter& writer) {
    node.print(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
}

}  // namespace

std::string xmlOf(pugi::xml_node node) {
    TextWriter writer;
    print(node, writer);
    return std::move(writer.text);
}

std::string xmlOfChildren(pugi::xml_node node) {
    TextWriter writer;
    for (const auto child : node.children()) print(child, writer);
    return std::move(writer.text);
}

bool isDeeperThan(pugi::xml_node root, int limit) {
    int depth = 0;
    for (auto at = root; at;) {
        if (at.first_child()) {
            at = at.first_child();
            if (++depth > limit) return true;
            continue;
        }
        while (at && at != root && !at.next_sibling()) {
            at = at.parent();
            --depth;
        }
        if (!at || at == root) break;
        at = at.next_sibling();
    }
    return false;
}

std::int64_t lineAt(std::string_view text, std::ptrdiff_t offset) {
    const auto end = std::min(text.size(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0)));
    return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
}

}  // namespace mijlpaal::importing
