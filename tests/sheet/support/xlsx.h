#pragma once

#include <doctest/doctest.h>
#include <pugixml.hpp>
#include <zip.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace mijlpaal::tests {

/// What stands in the first sheet of a spreadsheet. Texts are in quotes, numbers as they are stored.
class Xlsx {
public:
    explicit Xlsx(const std::filesystem::path& file) {
        int error = 0;
        auto* archive = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
        REQUIRE_MESSAGE(archive, "no zip file");
        sheet_ = part(archive, "xl/worksheets/sheet1.xml");
        book_ = part(archive, "xl/workbook.xml");
        readStyles(part(archive, "xl/styles.xml"));
        const auto texts = part(archive, "xl/sharedStrings.xml");
        zip_discard(archive);
        readRows(textsIn(texts));
    }

    /// By the number of the line, from 1.
    std::vector<std::string> line(std::size_t number) const {
        std::vector<std::string> cells;
        const auto found = rows_.find(number);
        if (found == rows_.end()) return cells;
        for (const auto& [place, text] : found->second) {
            cells.resize(place);
            cells.push_back(text);
        }
        return cells;
    }
    std::string cell(std::size_t number, std::size_t place) const {
        const auto found = rows_.find(number);
        if (found == rows_.end()) return {};
        const auto at = found->second.find(place);
        return at == found->second.end() ? "" : at->second;
    }
    std::string formatAt(const std::string& cell) const { return formats_.at(styles_.at(cell)); }
    const std::vector<int>& levels() const { return levels_; }
    const std::string& sheet() const { return sheet_; }
    std::string name() const {
        pugi::xml_document document;
        REQUIRE(document.load_string(book_.c_str()));
        return document.select_node("//sheet").node().attribute("name").value();
    }

private:
    static std::string part(zip_t* archive, const char* name) {
        std::string bytes;
        auto* file = zip_fopen(archive, name, 0);
        if (!file) return bytes;
        char buffer[4096];
        for (auto read = zip_fread(file, buffer, sizeof buffer); read > 0;
             read = zip_fread(file, buffer, sizeof buffer))
            bytes.append(buffer, static_cast<std::size_t>(read));
        zip_fclose(file);
        return bytes;
    }

    static std::vector<std::string> textsIn(const std::string& xml) {
        std::vector<std::string> texts;
        pugi::xml_document document;
        document.load_string(xml.c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
        for (const auto& each : document.child("sst").children("si"))
            texts.emplace_back(each.child("t").text().get());
        return texts;
    }

    void readStyles(const std::string& xml) {
        pugi::xml_document document;
        REQUIRE(document.load_string(xml.c_str()));
        std::map<std::string, std::string> codes;
        for (const auto& each : document.select_nodes("//numFmt"))
            codes[each.node().attribute("numFmtId").value()] = each.node().attribute("formatCode").value();
        codes["9"] = "0%";
        int number = 0;
        for (const auto& each : document.select_nodes("//cellXfs/xf"))
            formats_[std::to_string(number++)] = codes[each.node().attribute("numFmtId").value()];
    }

    void readRows(const std::vector<std::string>& texts) {
        pugi::xml_document document;
        REQUIRE(document.load_string(sheet_.c_str()));
        for (const auto& row : document.select_nodes("//row")) {
            const auto number = row.node().attribute("r").as_uint();
            levels_.push_back(row.node().attribute("outlineLevel").as_int());
            for (const auto& cell : row.node().children("c")) {
                const std::string name = cell.attribute("r").value();
                styles_[name] = cell.attribute("s").value();
                std::string value = cell.child("v").text().get();
                if (std::string{cell.attribute("t").value()} == "s")
                    value = "“" + texts.at(std::strtoul(value.c_str(), nullptr, 10)) + "”";
                std::size_t place = 0;
                for (const char letter : name) {
                    if (letter >= 'A') place = place * 26 + static_cast<std::size_t>(letter - 'A') + 1;
                }
                rows_[number][place - 1] = value;
            }
        }
    }

    std::string sheet_, book_;
    std::map<std::string, std::string> styles_, formats_;
    std::map<std::size_t, std::map<std::size_t, std::string>> rows_;
    std::vector<int> levels_;
};

}  // namespace mijlpaal::tests
