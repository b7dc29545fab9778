#pragma once

#include "base/text.h"
#include "formats/portfolio_files.h"
#include "model/field.h"
#include "model/make_summary.h"
#include "model/one_line.h"
#include "model/portfolio.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace mijlpaal::tests {

using model::Field;
using model::RecordKind;
using model::Value;

/// A valid portfolio with anything in every field. Ids and positions are those that an import gives, so that
/// the two can be compared as they are.
class AnyPortfolio {
public:
    explicit AnyPortfolio(std::uint64_t seed) : random_{seed} {}

    model::Portfolio make() {
        for (std::size_t i = 0; i < model::recordKindCount; ++i) {
            const auto kind = static_cast<RecordKind>(i);
            count_[i] = kind == RecordKind::settings || kind == RecordKind::calendar ? 1 : below(8);
            if (kind == RecordKind::calendar) count_[i] += below(3);
        }
        model::forEachTable(made_, [this]<class Record>(const model::Table<Record>&) { fill<Record>(); });
        return std::move(made_);
    }

private:
    std::int64_t below(std::int64_t limit) {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(limit));
    }
    bool chance(int percent) { return below(100) < percent; }

    std::string text() {
        static const std::vector<std::string> parts{"a", "Straf", " ", ",",    "\"", "\n", "\r\n",
                                                    ";", "é",     "…", "=1+1", "€",  "'",  "0"};
        std::string made;
        for (auto left = below(6); left > 0; --left)
            made += parts[static_cast<std::size_t>(below(static_cast<std::int64_t>(parts.size())))];
        // A cell with blanks alone is an empty one to a spreadsheet.
        return base::trimmed(made).empty() ? std::string{} : made;
    }

    /// Of another letter for each kind, because some references do not say which kind they mean.
    static std::string codeOf(RecordKind kind, std::int64_t number) {
        return std::string(1, static_cast<char>('A' + static_cast<int>(kind))) + std::to_string(number);
    }

    model::Day day() { return model::makeDay(2020, 1, 1) + std::chrono::days{below(5000)}; }

    std::optional<model::ObjectRef> existing(std::span<const RecordKind> among) {
        const auto kind = among[static_cast<std::size_t>(below(static_cast<std::int64_t>(among.size())))];
        if (formats::fileOf(kind).empty()) return std::nullopt;
        const auto count = count_[static_cast<std::size_t>(kind)];
        if (count == 0) return std::nullopt;
        return model::ObjectRef{kind, 1 + below(count)};
    }

    /// A value that the field takes, or nothing where there is none to give.
    template <class Record>
    bool setAny(Record& record, const Field& field) {
        const auto set = [&](Value value) { return field.set(&record, value).has_value(); };
        if (set({}) && chance(40)) return true;
        if (!field.refersTo.empty()) {
            if (field.isList) {
                std::string list;
                for (auto left = below(3); left > 0; --left) {
                    if (const auto ref = existing(field.refersTo))
                        list += (list.empty() ? "" : ";") + std::to_string(ref->number);
                }
                return set(list);
            }
            const auto ref = existing(field.refersTo);
            if (!ref) return set({});
            return set(Value{std::string{nameOf(ref->kind)} + "/" + std::to_string(ref->number)}) ||
                   set(Value{ref->number});
        }
        if (!field.isText) {
            if (field.unit == model::Unit::yesNo || field.unit == model::Unit::zeroOne) return set(below(2));
            if (field.unit == model::Unit::euro) return set(below(2'000'000'000) - 1'000'000'000);
            if (field.name.find("year") != std::string_view::npos) return set(1990 + below(100));
            return set(below(10'001));
        }
        const auto refused = field.set(&record, Value{std::string{"\x01"}});
        if (refused) return set(text());
        for (const auto& [name, words] : refused.error().help.values) {
            if (name != "words") continue;
            std::vector<std::string> list;
            for (auto word : base::split(words, ',')) list.emplace_back(base::trimmed(word));
            return set(list[static_cast<std::size_t>(below(static_cast<std::int64_t>(list.size())))]);
        }
        const auto moment = isoText(model::Moment::at(day(), below(14400)));
        const std::string constraint = chance(10) ? "ALAP" : (chance(50) ? "SNET " : "FNLT ") + moment;
        if (constraint.starts_with("ALAP") &&
            set(model::constraintText({model::ConstraintType::asLateAsPossible, {}})))
            return true;
        return set(moment) || set(model::isoText(day())) || set(constraint) || set("Mon") ||
               set("08:00-12:00");
    }

    template <class Record>
    void fill() {
        constexpr bool isKept = std::is_same_v<Record, model::ForeignPart>;
        if (formats::fileOf(model::kindOf<Record>).empty() && !isKept) return;
        const auto count = count_[static_cast<std::size_t>(model::kindOf<Record>)];
        for (std::int64_t number = 1; number <= count; ++number) {
            Record record;
            record.id.number = number;
            bool whole = true;
            for (const auto& field : model::fields<Record>()) {
                // Of the kinds of the data set what has no column is as it is in a fresh record.
                if (field.column.empty() && !isKept && !model::fileOf(model::kindOf<Record>).empty()) continue;
                if (field.unit == model::Unit::code) {
                    whole = field.set(&record, codeOf(model::kindOf<Record>, number)).has_value() && whole;
                } else {
                    whole = setAny(record, field) && whole;
                }
                if (model::isName(field)) {
                    const auto name = std::get<std::string>(field.get(&record));
                    whole = field.set(&record, model::oneLine(name)).has_value() && whole;
                }
            }
            arrange(record, number);
            // What refers to a kind of which there is none is left out.
            if (!whole || !keep(record)) {
                count_[static_cast<std::size_t>(model::kindOf<Record>)] = number - 1;
                return;
            }
            made_.all<Record>().put(std::move(record));
        }
    }

    template <class Record>
    bool keep(const Record& record) const {
        if constexpr (std::is_same_v<Record, model::Dependency>)
            return record.predecessor < record.successor && isLinked(record);
        if constexpr (std::is_same_v<Record, model::Correlation>) return record.activity != record.other;
        if constexpr (std::is_same_v<Record, model::QuotedFigure>) return !record.letter || made_.find(*record.letter);
        if constexpr (std::is_same_v<Record, model::BillStage>) {
            const auto& all = made_.all<model::BillStage>();
            return std::none_of(all.begin(), all.end(), [&](const auto& each) {
                return each.lawPart == record.lawPart && each.step == record.step;
            });
        }
        return true;
    }

    bool isLinked(const model::Dependency& link) const {
        return made_.find(link.predecessor)->kind != model::ActivityKind::summary &&
               made_.find(link.successor)->kind != model::ActivityKind::summary;
    }

    template <class Record>
    void arrange(Record& record, std::int64_t number) {
        if constexpr (std::is_same_v<Record, model::Calendar>) {
            record.workingWeekdays = {{true, chance(50), true, chance(50), true, false, chance(20)}};
            record.dayLength = model::WorkTime{600 + below(13'000)};
            record.workingHours = chance(30) ? model::Shifts{{0, 14400}}
                                             : model::Shifts{{4800, 7207}, {7800, 10200 + below(4000)}};
        } else if constexpr (std::is_same_v<Record, model::Holiday>) {
            record.day = model::makeDay(2026, 1, 1) + std::chrono::days{number};
        } else if constexpr (std::is_same_v<Record, model::WorkWeek>) {
            record.firstDay = model::makeDay(2026, 1, 1) + std::chrono::days{10 * number};
            record.lastDay = record.firstDay + std::chrono::days{below(9)};
        } else if constexpr (std::is_same_v<Record, model::BaselineDate>) {
            record.baseline = "B" + std::to_string(number);
        } else if constexpr (std::is_same_v<Record, model::Programme>) {
            record.parent.reset();
        } else if constexpr (std::is_same_v<Record, model::Activity>) {
            record.position = 1024 * number;
            record.parent.reset();
            // Under the summary just above, so that the order of the ids is that of the outline.
            const auto* above = made_.find(model::ActivityId{number - 1});
            if (above)
                record.parent = above->kind == model::ActivityKind::summary && chance(70)
                                    ? std::optional{above->id}
                                    : above->parent;
            if (record.mostLikely) {
                record.optimistic = record.mostLikely;
                record.pessimistic = *record.mostLikely + model::WorkTime{below(7'777)};
            }
            if (record.kind == model::ActivityKind::task && !record.mostLikely)
                record.kind = model::ActivityKind::milestone;
            if (record.kind != model::ActivityKind::task)
                record.optimistic = record.mostLikely = record.pessimistic = std::nullopt;
            if (record.kind == model::ActivityKind::summary) model::makeSummary(record);
            if (record.actualFinish) {
                record.actualStart = chance(50) ? *record.actualFinish
                                                : model::Moment{record.actualFinish->tenths - below(99'999)};
                record.percentComplete = model::percent(100);
            }
        } else if constexpr (std::is_same_v<Record, model::Dependency>) {
            // Forward only, so that links never run in a circle.
            const auto activities = count_[static_cast<std::size_t>(RecordKind::activity)];
            for (int tries = 0; tries < 20 && activities > 1 && !keep(record); ++tries) {
                record.predecessor = {1 + below(activities - 1)};
                record.successor = {record.predecessor.number + 1 +
                                    below(activities - record.predecessor.number)};
            }
        } else if constexpr (std::is_same_v<Record, model::Driver>) {
            record.percentLow = below(100);
            record.percentMostLikely = 100 + below(100);
            record.percentHigh = 200 + below(100);
        } else if constexpr (std::is_same_v<Record, model::SavedForecast>) {
            record.trials = 1 + below(1'000'000);
            record.correlationPercent = below(96);
        } else if constexpr (std::is_same_v<Record, model::Correlation>) {
            const auto activities = count_[static_cast<std::size_t>(RecordKind::activity)];
            record.rankPercent = below(201) - 100;
            record.other = {1 + record.activity.number % std::max<std::int64_t>(1, activities)};
        } else if constexpr (std::is_same_v<Record, model::Fork>) {
            std::erase_if(record.otherwise, [&](model::ActivityId id) {
                return std::find(record.activities.begin(), record.activities.end(), id) != record.activities.end();
            });
        } else if constexpr (std::is_same_v<Record, model::PublicStatement>) {
            const auto& told = made_.all<model::PublicStatement>();
            const bool isTold = std::any_of(told.begin(), told.end(),
                                            [&](const auto& each) { return each.object == record.object; });
            if (isTold) record.publicationClass = model::PublicationClass::internal;
            const auto fields = model::fields(record.object.kind);
            record.field.clear();
            if (chance(50)) record.field = fields[static_cast<std::size_t>(below(std::ssize(fields)))].name;
        } else if constexpr (std::is_same_v<Record, model::BudgetEntry>) {
            // The rows of a shift add up to zero.
            record.transferPair.clear();
        } else if constexpr (std::is_same_v<Record, model::Invoice>) {
            record.reference = record.code;
        } else if constexpr (std::is_same_v<Record, model::PeriodClosing>) {
            if (record.lastDay < record.firstDay) std::swap(record.firstDay, record.lastDay);
            record.reason = "x" + record.reason;
        } else if constexpr (std::is_same_v<Record, model::BillStage>) {
            std::optional<std::int64_t>*const weeks[] = {&record.weeksOptimistic, &record.weeksMostLikely,
                                                         &record.weeksPessimistic};
            std::int64_t least = 0;
            for (auto* each : weeks) {
                if (*each) *each = least += below(500);
            }
        } else if constexpr (std::is_same_v<Record, model::Review>) {
            if (record.activity) std::erase(record.gates, *record.activity);
        } else if constexpr (std::is_same_v<Record, model::Recommendation>) {
            if (record.followUpActivity) std::erase(record.gates, *record.followUpActivity);
            if (record.repeats == record.id) record.repeats.reset();
        } else if constexpr (std::is_same_v<Record, model::ParliamentaryItem>) {
            if (record.answers == refTo(record.id)) record.answers.reset();
            if (record.settledIn == record.id) record.settledIn.reset();
        } else if constexpr (std::is_same_v<Record, model::ReportableChange>) {
            for (auto* later : {&record.decidedOn, &record.toldOn}) {
                if (*later && record.knownOn) *later = std::max(*later, record.knownOn);
            }
        } else if constexpr (std::is_same_v<Record, model::Assumption>) {
            if (record.expiresOn && record.reviewDate) record.reviewDate = std::min(record.reviewDate, record.expiresOn);
        } else if constexpr (std::is_same_v<Record, model::HandOver>) {
            if (record.giver == record.receiver) record.receiver += "x";
            if (record.givingActivity == record.receivingActivity) record.receivingActivity.reset();
        } else if constexpr (std::is_same_v<Record, model::LetterDraft>) {
            record.version = 1 + below(9);
            record.signedBy = record.mustSign;
        } else if constexpr (std::is_same_v<Record, model::QuotedFigure>) {
            record.shownNl += "x";
            if (!record.letter && !record.item) {
                const auto letters = count_[static_cast<std::size_t>(RecordKind::sentLetter)];
                record.letter = model::SentLetterId{1 + below(std::max<std::int64_t>(1, letters))};
            }
        } else if constexpr (std::is_same_v<Record, model::AcceptedName>) {
            record.nameText += "x";
            record.reasonNl += "x";
        } else if constexpr (std::is_same_v<Record, model::Rebaselining>) {
            record.reasons = "wetswijziging";
        } else if constexpr (std::is_same_v<Record, model::Note>) {
            if (base::trimmed(record.text + record.address).empty()) record.text = "x";
        } else if constexpr (std::is_same_v<Record, model::ForeignPart>) {
            // One column for each kind, with its rows in order, gets the ids that an import gives.
            record.object = {RecordKind::settings, 1};
            record.origin = "csv";
            record.key = "column " + std::to_string(number);
            record.content = "x" + record.content;
        }
    }

    std::mt19937_64 random_;
    model::Portfolio made_;
    std::array<std::int64_t, model::recordKindCount> count_{};
};

}  // namespace mijlpaal::tests
