#pragma once

#include "app/language.h"
#include "import/csv_folder.h"
#include "sheet/record_source.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

namespace mijlpaal::tests {

/// The example portfolio, as imported from its CSV files.
inline app::View exampleView() {
    static const auto imported = [] {
        const char* folder = std::getenv("MIJLPAAL_SOURCE_DIR");
        REQUIRE_MESSAGE(folder, "run the tests through ctest");
        return importing::readCsvFolder(std::filesystem::path{folder} / "examples/om-portfolio", {});
    }();
    return app::View{imported.portfolio, {1, {}, {}, {}, false}, true};
}

inline sheet::RecordSource sourceOf(model::RecordKind kind, const app::View& view,
                                    model::Language language = model::Language::english) {
    return {view, kind, language,
            [language](std::string_view english) { return app::Translator{language}.text(english); }};
}

inline sheet::RecordSource exampleOf(model::RecordKind kind,
                                     model::Language language = model::Language::english) {
    return sourceOf(kind, exampleView(), language);
}

inline std::size_t column(const sheet::Source& source, std::string_view name) {
    const auto place = sheet::columnCalled(source, name);
    REQUIRE_MESSAGE(place, name);
    return *place;
}

/// The row of the record with a code.
inline sheet::RowKey row(const sheet::Source& source, std::string_view code) {
    const auto place = column(source, "code");
    for (const auto& each : source.rows()) {
        if (source.text(each.key, place) == code) return each.key;
    }
    FAIL("no row ", code);
    return 0;
}

/// A cell, by the code of its record and the name of its column.
inline std::string cell(const sheet::Source& source, std::string_view code, std::string_view name) {
    return source.text(row(source, code), column(source, name));
}

/// The source after an edit.
inline std::unique_ptr<sheet::Source> after(const sheet::Source& source, const model::ChangeSet& changes) {
    auto portfolio = model::apply(source.view().portfolio(), changes);
    REQUIRE(portfolio);
    const auto& view = source.view();
    return source.over(view.after(std::move(*portfolio), view.origin(), changes.kinds()));
}

}  // namespace mijlpaal::tests
