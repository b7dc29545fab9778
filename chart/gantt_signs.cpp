#include "chart/gantt_parts.h"
#include "chart/holding_constraints.h"

#include <array>
#include <optional>
#include <utility>

/// Small signs at the ends of a bar: where its date is not free, with in words what holds it, where there is a note,
/// and where a letter told of it.
namespace mijlpaal::chart::detail {

using model::ConstraintType;

namespace {

enum class Side { start, finish };

/// Held from before (not earlier than), from behind (not later than), from both sides, from both sides as far
/// as links allow; as late as can be.
enum class Sign { notBefore, notAfter, exactly, preferably, late, promise, brokenPromise, law, note, quoted };

class Signs {
public:
    explicit Signs(Row& row) : row_{row}, size_{row.bar.area.height * 0.55} {}

    /// One sign for several things of the same kind.
    void add(Sign sign, Side side, base::Message words) {
        row_.words.push_back(std::move(words));
        if (last_ == std::pair{sign, side}) return;
        last_ = {sign, side};
        auto& edge = side == Side::start ? row_.left : row_.right;
        const auto gap = 2 * row_.pixel();
        const auto left = side == Side::start ? edge - gap - size_ : edge + gap;
        draw(sign, {left, row_.bar.area.middle().y - size_ / 2, size_, size_});
        edge = side == Side::start ? left : left + size_;
    }

private:
    void draw(Sign sign, const Area& at) {
        switch (sign) {
            case Sign::notBefore:
                bar(at.left, at);
                return triangle(at, at.left + at.width * 0.25, at.right());
            case Sign::notAfter:
                bar(at.right(), at);
                return triangle(at, at.right() - at.width * 0.25, at.left);
            case Sign::exactly:
            case Sign::preferably:
                return row_.picture.add(Rectangle{
                    at, sign == Sign::exactly ? ColourRole::hold : ColourRole::background, stroke()});
            case Sign::late:
                triangle(at, at.left, at.middle().x);
                return triangle(at, at.middle().x, at.right());
            case Sign::promise:
            case Sign::brokenPromise: {
                bar(at.left, at);
                const Area flag{at.left, at.top, at.width, at.height * 0.6};
                return row_.picture.add(Rectangle{
                    flag, sign == Sign::promise ? ColourRole::background : ColourRole::hold, stroke()});
            }
            case Sign::law:
                return row_.picture.add(
                    Text{at.middle(), "§", ColourRole::lawDate, Across::centre, true, 0, ColourRole::background});
            case Sign::note:
                return sheet({at.left, at.top, at.width * 0.8, at.height});
            case Sign::quoted:
                return envelope({at.left, at.top + at.height * 0.15, at.width, at.height * 0.7});
        }
    }

    Stroke stroke() const { return {ColourRole::hold, 1.2 * row_.pixel()}; }

    void bar(double x, const Area& at) {
        row_.picture.add(Line{{x, at.top}, {x, at.bottom()}, {ColourRole::hold, 2 * row_.pixel()}});
    }

    /// A sheet of paper with writing on it.
    void sheet(const Area& at) {
        row_.picture.add(Rectangle{at, ColourRole::background, stroke()});
        for (const double share : {0.3, 0.5, 0.7}) {
            const auto y = at.top + share * at.height;
            row_.picture.add(Line{{at.left + at.width * 0.25, y}, {at.right() - at.width * 0.25, y}, stroke()});
        }
    }

    /// A letter that was sent.
    void envelope(const Area& at) {
        row_.picture.add(Rectangle{at, ColourRole::background, stroke()});
        row_.picture.add(Line{{at.left, at.top}, at.middle(), stroke()});
        row_.picture.add(Line{at.middle(), {at.right(), at.top}, stroke()});
    }

    void triangle(const Area& at, double base, double tip) {
        row_.picture.add(Polygon{
            {{base, at.top}, {tip, at.middle().y}, {base, at.bottom()}}, ColourRole::hold, std::nullopt});
    }

    Row& row_;
    double size_;
    std::optional<std::pair<Sign, Side>> last_;
};

Sign signOf(ConstraintType type) {
    switch (type) {
        case ConstraintType::startNoEarlierThan:
        case ConstraintType::finishNoEarlierThan:
            return Sign::notBefore;
        case ConstraintType::startNoLaterThan:
        case ConstraintType::finishNoLaterThan:
            return Sign::notAfter;
        case ConstraintType::mustStartOn:
        case ConstraintType::mustFinishOn:
            return Sign::exactly;
        case ConstraintType::startOn:
        case ConstraintType::finishOn:
            return Sign::preferably;
        case ConstraintType::asLateAsPossible:
            return Sign::late;
    }
    return Sign::exactly;
}

model::Day lastDayBefore(model::Moment finish) {
    return model::Moment{finish.tenths - 1}.day();
}

void addConstraints(const Row& row, Signs& signs) {
    for (const auto& constraint : holdingConstraints(row.activity)) {
        signs.add(signOf(constraint.type), bindsFinish(constraint.type) ? Side::finish : Side::start,
                  wordsOf(constraint, row.name(), row.dates, row.plan.view.language));
    }
}

void addOutsideBounds(const Row& row, Signs& signs) {
    const auto& activity = row.activity;
    if (activity.expectedFinish && !activity.actualFinish) {
        signs.add(Sign::exactly, Side::finish,
                  base::message("Made to finish on the day that is expected: {date}.",
                                {{"date", row.plan.day(lastDayBefore(*activity.expectedFinish))}}));
    }
    if (activity.externalEarlyStart && !activity.actualStart) {
        signs.add(Sign::notBefore, Side::start,
                  base::message("Another plan lets it start no earlier than {date}.",
                                {{"date", row.plan.day(activity.externalEarlyStart->day())}}));
    }
    if (activity.externalLateFinish && !activity.actualFinish) {
        signs.add(Sign::notAfter, Side::finish,
                  base::message("Another plan needs it finished by {date}.",
                                {{"date", row.plan.day(lastDayBefore(*activity.externalLateFinish))}}));
    }
    if (activity.levelingDelay != model::WorkTime{} && !activity.actualStart)
        signs.add(Sign::notBefore, Side::start, base::message("Levelling moved its start."));
}

void addGates(const Row& row, Signs& signs) {
    if (row.activity.actualStart) return;
    for (const auto& gate : row.plan.schedule.gates) {
        if (gate.activity == row.activity.id) signs.add(Sign::notBefore, Side::start, gate.why);
    }
}

void addPromise(const Row& row, Signs& signs) {
    const auto& promises = row.plan.view.holds->promises;
    const auto found = promises.find(row.activity.id);
    if (found == promises.end()) return;
    const auto& promise = found->second;
    const auto planned = row.dates.finish > row.dates.start ? lastDayBefore(row.dates.finish)
                                                            : row.dates.finish.day();
    const bool isBroken = planned > promise.day && !keeps(promise, planned);
    signs.add(isBroken ? Sign::brokenPromise : Sign::promise, Side::finish,
              base::message(isBroken ? "Agreed with others: {date}. The plan is later."
                                     : "Agreed with others: {date}.",
                            {{"date", model::dayText(promise.day, promise.precision, row.plan.view.language)}}));
}

void addLaw(const Row& row, Signs& signs) {
    const auto& laws = row.plan.view.holds->laws;
    const auto found = laws.find(row.activity.id);
    if (found == laws.end()) return;
    const auto& portfolio = row.plan.portfolio;
    for (const auto id : found->second) {
        const auto* needs = portfolio.find(id);
        const auto* law = needs ? portfolio.find(needs->lawMilestone) : nullptr;
        if (!law) continue;
        const auto name = model::nameOf(portfolio, model::refTo(law->id),
                                        row.plan.view.language == model::Language::english);
        const auto day = law->actualDate ? law->actualDate : law->plannedDate;
        signs.add(Sign::law, Side::finish,
                  day ? base::message("The law needs it before {date}: {law}.",
                                      {{"date", row.plan.day(*day)}, {"law", name}})
                      : base::message("The law needs it: {law}.", {{"law", name}}));
    }
}

void addNotes(const Row& row, Signs& signs) {
    const auto& notes = row.plan.view.holds->notes;
    const auto found = notes.find(row.activity.id);
    if (found == notes.end()) return;
    signs.add(Sign::note, Side::finish,
              base::message("Notes with it: {count}.", {{"count", std::to_string(found->second)}}));
}

void addQuoted(const Row& row, Signs& signs) {
    const auto& quoted = row.plan.view.holds->quoted;
    const auto found = quoted.find(row.activity.id);
    if (found == quoted.end()) return;
    signs.add(Sign::quoted, Side::finish,
              base::message("Letters told of it: {count} figures.", {{"count", std::to_string(found->second)}}));
}

/// Whatever can hold a date has a line here, and whatever else other records say.
using Hold = void (*)(const Row&, Signs&);
constexpr std::array<Hold, 3> ownHolds{addConstraints, addOutsideBounds, addGates};
constexpr std::array<Hold, 4> heldByRecords{addPromise, addLaw, addNotes, addQuoted};

}  // namespace

void addSigns(Row& row) {
    Signs signs{row};
    for (const auto hold : ownHolds) hold(row, signs);
    if (!row.plan.view.holds) return;
    for (const auto hold : heldByRecords) hold(row, signs);
}

}  // namespace mijlpaal::chart::detail
