#include "export/csv_folder.h"

#include "base/csv.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <fstream>

namespace mijlpaal::exporting {
namespace {

using model::Activity;
using model::makeDay;
using model::Moment;

namespace fs = std::filesystem;

/// An empty place on disk, gone at the end of the test.
class Place {
public:
    Place() : path_{fs::temp_directory_path() / ("mijlpaal-export-" + std::to_string(getpid()))} {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }
    ~Place() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    fs::path folder() const { return path_ / "out"; }
    void put(const std::string& name, const std::string& text) const {
        fs::create_directories((path_ / name).parent_path());
        std::ofstream{path_ / name} << text;
    }
    std::string read(const std::string& name) const {
        std::ifstream stream{path_ / name};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }

private:
    fs::path path_;
};

Activity activity(std::int64_t id, std::int64_t position, std::int64_t parent = 0) {
    Activity made;
    made.id = {id};
    made.code = "A" + std::to_string(id);
    made.position = position;
    if (parent) made.parent = model::ActivityId{parent};
    made.mostLikely = model::hours(8);
    return made;
}

/// The cells of one column, with its header.
std::vector<std::string> column(const std::string& text, const std::string& name) {
    const auto rows = base::readCsv(text).value();
    const auto at =
        std::find(rows.front().cells.begin(), rows.front().cells.end(), name) - rows.front().cells.begin();
    std::vector<std::string> cells;
    for (const auto& row : rows) {
        if (static_cast<std::size_t>(at) < row.cells.size())
            cells.push_back(row.cells[static_cast<std::size_t>(at)]);
    }
    return cells;
}

using Cells = std::vector<std::string>;

TEST_CASE("a portfolio is twenty files and its settings, also when there is nothing in them") {
    const auto texts = csvTexts(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026));

    CHECK(texts.size() == 21);
    CHECK_FALSE(texts.contains("notes.csv"));
    CHECK(texts.at("dependencies.csv") ==
          "dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis\n");
    CHECK(column(texts.at("portfolio.csv"), "status_date") == Cells{"status_date", "2026-03-31"});
}

TEST_CASE("activities are written in the order of the outline") {
    auto portfolio = model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026);
    auto top = activity(1, 500);
    top.kind = model::ActivityKind::summary;
    portfolio.all<Activity>().put(top);
    portfolio.all<Activity>().put(activity(2, 900, 1));
    portfolio.all<Activity>().put(activity(3, 100));
    portfolio.all<Activity>().put(activity(4, 800, 1));
    portfolio.all<Activity>().put(activity(5, 600));

    CHECK(column(csvTexts(portfolio).at("activities.csv"), "activity_id") ==
          Cells{"activity_id", "A3", "A1", "A4", "A2", "A5"});
}

TEST_CASE("a field without a column in the data set gets one when it is used") {
    auto portfolio = model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026);
    portfolio.all<Activity>().put(activity(1, 1024));
    CHECK(column(csvTexts(portfolio).at("activities.csv"), "deadline").empty());

    auto late = activity(2, 2048);
    late.deadline = Moment::at(makeDay(2027, 1, 15), 10200);
    portfolio.all<Activity>().put(late);

    const auto text = csvTexts(portfolio).at("activities.csv");
    CHECK(column(text, "deadline") == Cells{"deadline", "", "2027-01-15"});
    CHECK(column(text, "duration_unit").empty());
    CHECK(column(text, "position").empty());
}

TEST_CASE(
    "a moment is written as a day when it is the usual start or finish, and of a milestone the finish") {
    auto portfolio = model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026);
    auto task = activity(1, 1024);
    task.actualStart = Moment::at(makeDay(2026, 3, 2), 4800);
    task.actualFinish = Moment::at(makeDay(2026, 3, 3), 7200);
    auto milestone = activity(2, 2048);
    milestone.kind = model::ActivityKind::milestone;
    milestone.actualStart = milestone.actualFinish = Moment::at(makeDay(2026, 3, 2), 10200);
    portfolio.all<Activity>().put(task);
    portfolio.all<Activity>().put(milestone);

    const auto text = csvTexts(portfolio).at("activities.csv");

    CHECK(column(text, "actual_start") == Cells{"actual_start", "2026-03-02", "2026-03-02"});
    CHECK(column(text, "actual_finish") == Cells{"actual_finish", "2026-03-03T12:00", "2026-03-02"});
}

TEST_CASE("a day that finishes at midnight is written as that day") {
    auto portfolio = model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026);
    auto calendar = *portfolio.all<model::Calendar>().begin();
    calendar.workingHours = {{0, 14400}};
    portfolio.all<model::Calendar>().put(calendar);
    auto task = activity(1, 1024);
    task.actualFinish = Moment::at(makeDay(2026, 3, 4));
    portfolio.all<Activity>().put(task);

    CHECK(column(csvTexts(portfolio).at("activities.csv"), "actual_finish") ==
          Cells{"actual_finish", "2026-03-03"});
}

TEST_CASE(
    "what came from unknown columns goes back to its file, and what came from other programs does not") {
    auto portfolio = model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026);
    portfolio.all<Activity>().put(activity(1, 1024));
    portfolio.all<Activity>().put(activity(2, 2048));
    auto& parts = portfolio.all<model::ForeignPart>();
    parts.put({{1}, {model::RecordKind::activity, 2}, "csv", "colour", "red"});
    parts.put({{2}, {model::RecordKind::activity, 1}, "mspdi", "ExtendedAttribute", "<x/>"});

    const auto text = csvTexts(portfolio).at("activities.csv");

    CHECK(column(text, "colour") == Cells{"colour", "", "red"});
    CHECK(column(text, "ExtendedAttribute").empty());
}

TEST_CASE("files are written into a folder that is made, and written over next time") {
    const Place place;
    auto portfolio = model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026);

    REQUIRE(writeCsvFolder(portfolio, place.folder()));
    portfolio.all<Activity>().put(activity(1, 1024));
    REQUIRE(writeCsvFolder(portfolio, place.folder()));

    for (const auto& [name, text] : csvTexts(portfolio))
        CHECK_MESSAGE(place.read("out/" + name) == text, name);
    CHECK_FALSE(fs::exists(place.folder() / "activities.csv.unfinished"));
}

TEST_CASE("what an interrupted export left behind is no obstacle") {
    const Place place;
    place.put("out/activities.csv.unfinished", "activ");
    place.put("out/.unfinished-Ab12Cd/files/risks.csv", "ris");
    CHECK(writeCsvFolder(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026), place.folder()));
    CHECK_FALSE(fs::exists(place.folder() / "activities.csv.unfinished"));
    CHECK_FALSE(fs::exists(place.folder() / ".unfinished-Ab12Cd"));
}

TEST_CASE("what another export is still writing into the folder is left alone") {
    const Place place;
    place.put("out/.unfinished-Ab12Cd/files/risks.csv", "ris");
    const auto unfinished = place.folder() / ".unfinished-Ab12Cd";
    const int other = open(unfinished.c_str(), O_RDONLY | O_DIRECTORY);
    REQUIRE(flock(other, LOCK_EX) == 0);
    CHECK(writeCsvFolder(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026), place.folder()));
    CHECK(place.read("out/.unfinished-Ab12Cd/files/risks.csv") == "ris");
    close(other);
    CHECK(writeCsvFolder(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026), place.folder()));
    CHECK_FALSE(fs::exists(unfinished));
}

TEST_CASE("a folder that holds something else is left alone") {
    const Place place;
    place.put("out/thesis.odt", "years of work");

    const auto written =
        writeCsvFolder(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026), place.folder());

    REQUIRE_FALSE(written);
    CHECK(plain(written.error()) ==
          "The folder " + place.folder().string() +
              " holds thesis.odt, which is not part of an export. Choose an empty folder.");
    CHECK_FALSE(fs::exists(place.folder() / "activities.csv"));
}

TEST_CASE("a link to elsewhere is not written through") {
    const Place place;
    place.put("secret", "years of work");
    fs::create_directories(place.folder());
    fs::create_symlink(place.folder().parent_path() / "secret", place.folder() / "activities.csv");

    const auto written =
        writeCsvFolder(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026), place.folder());

    CHECK_FALSE(written);
    CHECK(place.read("secret") == "years of work");
}

TEST_CASE("a file is not taken for a folder") {
    const Place place;
    place.put("out", "a file");

    const auto written =
        writeCsvFolder(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026), place.folder());

    REQUIRE_FALSE(written);
    CHECK(plain(written.error()) ==
          place.folder().string() + " is a file and not a folder. Choose another name.");
    CHECK(place.read("out") == "a file");
}

TEST_CASE("a folder that cannot be made is said so") {
    const Place place;
    place.put("out", "a file");

    const auto folder = place.folder() / "deeper";
    const auto written = writeCsvFolder(model::emptyPortfolio(makeDay(2026, 3, 31), 2026, 2026), folder);

    REQUIRE_FALSE(written);
    CHECK(plain(written.error()) == "The folder " + folder.string() + " cannot be made: Not a directory.");
}

}  // namespace
}  // namespace mijlpaal::exporting
