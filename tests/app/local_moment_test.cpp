#include "app/local_moment.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <string>

using namespace mijlpaal;

namespace {

/// The clock of another place, until the end of the test.
class Clock {
public:
    explicit Clock(const char* zone) : before_{std::getenv("TZ") ? std::getenv("TZ") : ""} { set(zone); }
    ~Clock() { set(before_.c_str()); }
    Clock(const Clock&) = delete;

private:
    static void set(const char* zone) {
        setenv("TZ", zone, 1);
        tzset();
    }
    std::string before_;
};

}  // namespace

TEST_CASE("a moment of the journal is told on the clock of the user, in winter and in summer") {
    const Clock amsterdam{"CET-1CEST,M3.5.0,M10.5.0/3"};
    CHECK(app::localMoment("2026-11-26T23:30:10Z") == model::Moment::at(model::makeDay(2026, 11, 27), 300));
    CHECK(app::localMoment("2026-07-01T09:05:00Z") == model::Moment::at(model::makeDay(2026, 7, 1), 6650));
}

TEST_CASE("where the clock is that of the journal the moment is as it stands") {
    const Clock universal{"UTC"};
    CHECK(app::localMoment("2026-11-26T09:30:00Z") == model::Moment::at(model::makeDay(2026, 11, 26), 5700));
}

TEST_CASE("what is no moment of the journal has none") {
    for (const auto* text : {"", "2026-11-26", "2026-11-26T09:30:00", "2026-13-26T09:30:00Z", "gisteren"})
        CHECK_FALSE(app::localMoment(text).has_value());
}
