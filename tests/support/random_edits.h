#pragma once

#include "model/edit.h"

#include <cstdint>
#include <iterator>
#include <random>
#include <vector>

namespace mijlpaal::tests {

/// Random plans with every kind of activity and the fields that files of MS Project and P6 bring, and random
/// edits of any plan by the functions of `model/edit.h`. Equal seeds give equal plans and edits, everywhere.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : random_{seed} {}

    /// Keeps every rule. Its links may form a circle through its summaries, as in a file.
    model::Portfolio plan(int most = 14) {
        plan_ = model::emptyPortfolio(model::makeDay(2027, 3, 31), 2026, 2028);
        summaries_.clear();
        setRules();
        addCalendarAndResources();
        const auto count = 3 + upTo(most - 3);
        for (int i = 0; i < count; ++i) addActivity(i);
        for (int i = upTo(2 * count); i > 0; --i) addLink();
        for (int i = upTo(count); i > 0; --i) addAssignment();
        return plan_;
    }

    /// One that may be refused, and may break a rule that a session would hold it to.
    base::Result<model::ChangeSet> edit(const model::Portfolio& portfolio) {
        using namespace model;
        const auto id = anyActivity(portfolio);
        switch (upTo(20)) {
            case 0:
                return renameActivity(portfolio, id, once(5) ? "" : "x", Language::dutch);
            case 1:
            case 2:
                return setDuration(portfolio, id, typedDuration());
            case 3:
            case 4:
                return setRemaining(portfolio, id, typedDuration());
            case 5:
                return setStart(portfolio, id, typedMoment());
            case 6:
                return setFinish(portfolio, id, typedMoment());
            case 7:
                if (once(3)) return setConstraint(portfolio, id, std::nullopt);
                return setConstraint(portfolio, id, constraint());
            case 8:
                return setDeadline(portfolio, id, typedMoment());
            case 9:
            case 10: {
                const auto start = moment();
                const Percent share{
                    any<std::int64_t>({0, 0, 1, 3'333, 5'000, 9'999, 10'000, 10'000, 10'001})};
                return setPercentComplete(portfolio, id, share, start, {start.tenths + 48'000});
            }
            case 11:
                return setPredecessors(portfolio, id, typedLinks(portfolio));
            case 12:
                return model::addActivity(portfolio, once(3) ? std::nullopt : std::optional{id}, "new",
                                          Language::dutch)
                    .map([](NewActivity added) { return std::move(added.changes); });
            case 13:
                return removeActivity(portfolio, id);
            case 14:
            case 15:
                return indent(portfolio, id);
            case 16:
                return outdent(portfolio, id);
            case 17:
                return once(2) ? moveUp(portfolio, id) : moveDown(portfolio, id);
            case 18: {
                std::vector<ActivityId> ids;
                for (int i = upTo(4); i > 0; --i) ids.push_back(anyActivity(portfolio));
                return linkInOrder(portfolio, ids);
            }
            case 19:
                return setStatusDate(portfolio, moment().day());
            default:
                return setScheduleRules(portfolio, once(2) ? Profile::msp : Profile::p6, once(2));
        }
    }

private:
    int upTo(int last) { return static_cast<int>(random_() % static_cast<unsigned>(last + 1)); }
    bool once(int in) { return upTo(in - 1) == 0; }
    template <class T>
    T any(std::vector<T> values) {
        return values[static_cast<std::size_t>(upTo(static_cast<int>(values.size()) - 1))];
    }
    template <class E>
    E anyWord() {
        return static_cast<E>(upTo(static_cast<int>(model::wordsOf<E>.size()) - 1));
    }

    model::WorkTime work() { return any<model::WorkTime>({model::hours(1 + upTo(80)), {1 + upTo(9'000)}}); }
    model::Moment moment() {
        return model::Moment::at(model::makeDay(2027, 3, 31) + std::chrono::days{upTo(120) - 60},
                                 any<std::int64_t>({4800, 7201, 10200}));
    }
    model::Constraint constraint() {
        const auto type = anyWord<model::ConstraintType>();
        if (type == model::ConstraintType::asLateAsPossible) return {type, {}};
        return {type, moment()};
    }
    model::TypedDuration typedDuration() {
        return {once(5) ? model::WorkTime{} : work(), anyWord<model::TimeUnit>()};
    }
    std::optional<model::TypedMoment> typedMoment() {
        if (once(5)) return std::nullopt;
        model::TypedMoment typed{moment().day(), std::nullopt};
        if (once(2)) typed.timeOfDay = upTo(model::dayTenths - 1);
        return typed;
    }
    std::vector<model::TypedLink> typedLinks(const model::Portfolio& portfolio) {
        std::vector<model::TypedLink> links;
        for (int i = upTo(3); i > 0; --i) {
            const auto from = anyActivity(portfolio);
            const auto type = anyWord<model::LinkType>();
            links.push_back({from, type, model::hours(upTo(16) - 8), model::TimeUnit::hour});
        }
        return links;
    }

    model::ActivityId anyActivity(const model::Portfolio& portfolio) {
        const auto& all = portfolio.all<model::Activity>();
        if (all.empty()) return {99};
        return std::next(all.begin(), upTo(static_cast<int>(all.size()) - 1))->id;
    }

    template <class Record>
    model::Id<Record> put(Record record) {
        record.id = plan_.all<Record>().nextId();
        if constexpr (requires { record.code; })
            record.code =
                std::string{model::nameOf(model::kindOf<Record>)} + std::to_string(record.id.number);
        plan_.all<Record>().put(record);
        return record.id;
    }

    void setRules() {
        auto settings = plan_.settings();
        settings.profile = anyWord<model::Profile>();
        settings.statusDateIsFloor = once(2);
        settings.progressLogic = anyWord<model::ProgressLogic>();
        plan_.all<model::Settings>().put(settings);
    }

    void addCalendarAndResources() {
        model::Calendar always;
        always.workingHours = {{0, model::dayTenths}};
        always.dayLength = model::hours(24);
        always.workingWeekdays = plan_.all<model::Calendar>().begin()->workingWeekdays;
        calendar_ = put(always);
        for (const auto kind : {model::ResourceKind::labour, model::ResourceKind::labour,
                                model::ResourceKind::equipment, model::ResourceKind::material}) {
            model::Resource resource;
            resource.kind = kind;
            if (once(2)) resource.calendar = calendar_;
            put(resource);
        }
    }

    void addActivity(int row) {
        model::Activity each;
        each.nameNl = "a" + std::to_string(row);
        each.position = any<std::int64_t>({0, row, 1024 * row});
        if (!summaries_.empty() && !once(3)) each.parent = any(summaries_);
        each.kind = once(2) ? model::ActivityKind::task : anyWord<model::ActivityKind>();
        each.inactive = once(8);
        if (once(4)) each.deadline = moment();
        if (once(5)) each.calendar = calendar_;
        if (once(4)) each.constraint = constraint();
        if (each.kind == model::ActivityKind::task || model::isMilestone(each.kind)) {
            setWork(each);
        } else if (each.kind == model::ActivityKind::summary) {
            each.manual = once(4);
            if (each.manual) each.manualStart = moment();
        } else {
            each.mostLikely = work();
        }
        const auto id = put(each);
        if (each.kind == model::ActivityKind::summary) summaries_.push_back(id);
    }

    /// What a task or milestone has of itself.
    void setWork(model::Activity& each) {
        const bool isTask = each.kind == model::ActivityKind::task;
        each.mostLikely = isTask ? work() : model::WorkTime{};
        if (once(3)) each.optimistic = {each.mostLikely->tenths / 2};
        if (isTask && once(3)) each.pessimistic = *each.mostLikely * 2;
        each.durationType = anyWord<model::DurationType>();
        each.calendarUse = anyWord<model::CalendarUse>();
        each.elapsed = isTask && once(8);
        each.manual = once(6);
        each.isExternal = once(12);
        if ((each.manual || each.isExternal) && !once(6)) {
            each.manualStart = moment();
            if (once(2)) each.manualFinish = {each.manualStart->tenths + each.mostLikely->tenths};
        }
        if (once(6)) each.secondConstraint = constraint();
        if (once(8)) each.expectedFinish = moment();
        if (once(10)) each.externalEarlyStart = moment();
        if (once(8)) each.levelingDelay = {upTo(9'000)};
        if (once(3)) {
            each.work = work();
            each.remainingWork = each.work;
        }
        if (isTask && !each.elapsed && once(3)) {
            for (int i = 2 + upTo(2); i > 0; --i) {
                each.pieces.push_back(work());
                if (i > 1) each.pieces.push_back(work());
            }
            each.mostLikely = model::WorkTime{};
            for (std::size_t i = 0; i < each.pieces.size(); i += 2)
                each.mostLikely = *each.mostLikely + each.pieces[i];
            each.optimistic = each.pessimistic = std::nullopt;
        }
        setProgress(each, isTask);
    }

    void setProgress(model::Activity& each, bool isTask) {
        if (once(2)) {
            if (isTask && once(4)) each.remaining = work();
            return;
        }
        each.actualStart = moment();
        each.percentComplete = {upTo(9'999)};
        if (once(2)) {
            each.percentComplete = model::percent(100);
            each.actualFinish = isTask ? model::Moment{each.actualStart->tenths + 4800} : *each.actualStart;
            return;
        }
        if (!isTask) return;
        if (once(2)) each.remaining = work();
        if (once(4)) each.actualDuration = work();
        if (once(3)) each.suspended = moment();
        if (each.suspended && once(2)) each.resumed = {each.suspended->tenths + upTo(100'000)};
    }

    void addLink() {
        model::Dependency link;
        link.predecessor = anyActivity(plan_);
        link.successor = anyActivity(plan_);
        if (link.successor < link.predecessor) std::swap(link.predecessor, link.successor);
        if (link.predecessor == link.successor || model::isWithin(plan_, link.predecessor, link.successor) ||
            model::isWithin(plan_, link.successor, link.predecessor))
            return;
        link.type = anyWord<model::LinkType>();
        link.lag = model::hours(upTo(16) - 8);
        if (once(4)) {
            link.lagKind = anyWord<model::LagKind>();
            link.lagHundredthsOfPercent = 5'000;
        }
        put(link);
    }

    void addAssignment() {
        model::Assignment each;
        each.activity = anyActivity(plan_);
        if (!once(5)) each.resource = model::ResourceId{1 + upTo(3)};
        each.units = {any<std::int64_t>({10'000, 10'000, 5'000, 3'333, 20'000})};
        each.contour = once(2) ? model::WorkContour::flat : anyWord<model::WorkContour>();
        if (!once(4)) each.work = work();
        if (once(2)) each.remainingWork = each.work.value_or(work());
        if (each.work && once(4)) each.overtimeWork = {each.work->tenths / 4};
        if (once(6)) each.delay = work();
        put(each);
    }

    std::mt19937 random_;
    model::Portfolio plan_;
    model::CalendarId calendar_;
    std::vector<model::ActivityId> summaries_;
};

}  // namespace mijlpaal::tests
