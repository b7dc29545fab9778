#include "tests/import/support/packed.h"

#include <doctest/doctest.h>
#include <zip.h>

namespace mijlpaal::importing {

std::string packed(const Parts& parts) {
    zip_error_t error;
    zip_error_init(&error);
    auto* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(target);
    auto* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    zip_source_keep(target);
    for (const auto& [name, bytes] : parts) {
        auto* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    REQUIRE(zip_source_open(target) == 0);
    std::string result;
    char buffer[4096];
    for (auto read = zip_source_read(target, buffer, sizeof buffer); read > 0;
         read = zip_source_read(target, buffer, sizeof buffer))
        result.append(buffer, static_cast<std::size_t>(read));
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

Parts SmallXlsx::parts() const {
    std::string strings = R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)";
    for (const auto& text : texts) strings += "<si>" + text + "</si>";
    strings += "</sst>";
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         R"(<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"r\">" + properties + "<sheets>" + books + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships>)"
         R"(<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>)"
         R"(<Relationship Id="rId2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>)"
         R"(<Relationship Id="rId3" Type="http://x/styles" Target="styles.xml"/></Relationships>)"},
        {"xl/sharedStrings.xml", strings},
        {"xl/styles.xml",
         R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\-mm\-yyyy\ hh:mm"/></numFmts>)"
         R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/>)"
         R"(<xf numFmtId="0"><alignment indent="2"/></xf></cellXfs></styleSheet>)"},
        {"xl/worksheets/sheet1.xml",
         R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" +
             rows + "</sheetData>" + behind + "</worksheet>"},
    };
}

std::string SmallOds::bytes() const {
    return packed(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>)"
          R"(<office:spreadsheet><table:table table:name="Blad1">)" +
              rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

}  // namespace mijlpaal::importing
