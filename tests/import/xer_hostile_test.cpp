#include "formats/xer/calendar_text.h"
#include "formats/xer/cells.h"
#include "formats/xer/encoding.h"
#include "import/xer.h"
#include "model/code_book.h"
#include "tests/support/small_xer.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::hours;
using tests::SmallXer;

Imported read(const std::string& text, const model::Portfolio& base = {}) {
    return readXerText(text, "house.xer", base);
}

Imported read(const SmallXer& file) {
    return read(file.text());
}

template <class Record = Activity>
const Record& recordOf(const Imported& imported, std::string_view code) {
    const auto id = model::CodeBook{imported.portfolio}.find<Record>(code);
    REQUIRE(id.has_value());
    return imported.portfolio.all<Record>().at(*id);
}

TEST_CASE("brackets without end do no harm") {
    using formats::xer::calendarHoursFrom;
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "(0||x()(";
    CHECK_FALSE(calendarHoursFrom(deep).has_value());
    CHECK_FALSE(calendarHoursFrom(std::string(200'000, '(')).has_value());
    CHECK_FALSE(calendarHoursFrom(std::string(200'000, ')')).has_value());
    CHECK_FALSE(calendarHoursFrom("").has_value());
}

TEST_CASE("the characters of Windows-1252 are read, and all bytes come back") {
    CHECK(formats::xer::fromWindows1252("caf\xE9 \x80 5") == "café € 5");
    std::string every;
    for (int byte = 1; byte < 256; ++byte) every += static_cast<char>(byte);
    const auto back = formats::xer::toWindows1252(formats::xer::fromWindows1252(every));
    CHECK(back.bytes == every);
    CHECK(back.lost == 0);
    CHECK(formats::xer::toWindows1252("→ é").bytes == "? \xE9");
    CHECK(formats::xer::toWindows1252("→ é").lost == 1);
}

TEST_CASE("hours keep a tenth of a minute") {
    using formats::xer::hoursText;
    for (std::int64_t tenths = -700; tenths <= 700; ++tenths) {
        const auto text = hoursText({tenths}, '.');
        CAPTURE(text);
        CHECK(formats::xer::scaledNumber(text, 600, '.') == tenths);
    }
    CHECK(hoursText(hours(40), '.') == "40");
    CHECK(hoursText(model::minutes(45), ',') == "0,75");
}

TEST_CASE("numbers beyond reason are not numbers") {
    using formats::xer::scaledNumber;
    CHECK_FALSE(scaledNumber("99999999999999999999999", 600, '.').has_value());
    CHECK_FALSE(scaledNumber("1e5", 600, '.').has_value());
    CHECK_FALSE(scaledNumber("", 600, '.').has_value());
    CHECK_FALSE(scaledNumber("-", 600, '.').has_value());
    CHECK(scaledNumber(".5", 600, '.') == 300);
    CHECK(scaledNumber("-0.25", 600, '.') == -150);
}

TEST_CASE("a file that is cut off anywhere does no harm") {
    const auto text = SmallXer{}.text();
    for (std::size_t length = 0; length < text.size(); length += 7) {
        const auto imported = read(text.substr(0, length));
        if (base::hasErrors(imported.findings)) CHECK(imported.portfolio == model::Portfolio{});
    }
}

TEST_CASE("a later file changes the activity with its code and keeps what is ours") {
    auto house = read(SmallXer{}).portfolio;
    auto dig = recordOf({{}, {}, house, {}}, "A1");
    dig.ownerRole = "Foreman";
    house.all<Activity>().put(dig);
    SmallXer later;
    later.set("TASK", "51", "target_drtn_hr_cnt", "48").set("TASK", "51", "remain_drtn_hr_cnt", "48");
    const auto imported = read(later.text(), house);
    CHECK(recordOf(imported, "A1").mostLikely == hours(48));
    CHECK(recordOf(imported, "A1").ownerRole == "Foreman");
    CHECK(recordOf(imported, "A1").id == dig.id);
}

TEST_CASE("a file without options is scheduled as P6 does unless told otherwise") {
    SmallXer file;
    const auto settings = read(file.without("SCHEDOPTIONS")).portfolio.settings();
    CHECK(settings.floatType == model::FloatType::finish);
    CHECK(settings.lagCalendar == model::LagCalendar::predecessor);
    CHECK(settings.progressLogic == model::ProgressLogic::retainedLogic);
}

}  // namespace
}  // namespace mijlpaal::importing
