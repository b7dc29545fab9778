#pragma once

#include "app/edits/typed_edits.h"
#include "model/field.h"

#include <tl/expected.hpp>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace mijlpaal::app {

/// Edits that are being read: the plan as the lines so far leave it, and what is wrong with them.
class EditRun {
public:
    EditRun(const View& view, model::Language language) : before_{view}, view_{view}, language_{language} {}

    const View& view() const { return view_; }
    const model::Portfolio& portfolio() const { return view_.portfolio(); }
    model::Language language() const { return language_; }

    /// Begins a line, and ends it: gives what it means unless something was wrong with it.
    void begin(const EditLine& line);
    std::optional<TypedEdit> end();

    /// Makes one edit. False when it is refused, which is a finding then.
    bool make(const base::Result<model::ChangeSet>& changes, std::string_view column = {});

    void refuse(base::Message why, base::Message help = {}, std::string_view column = {});
    void refuse(const model::Misfit& misfit, std::string_view column = {});
    bool isRefused() const { return isRefused_; }

    /// What the line is about.
    void speakOf(model::ObjectRef subject, bool isAddition = false);

    /// The kind and the records that words name; nothing when a word names none, which is a finding then.
    std::optional<model::RecordKind> kind(std::string_view word);
    std::optional<model::ObjectRef> record(model::RecordKind kind, std::string_view word);

    /// A code that a line gives a record itself, so that no other line may get it by counting on.
    void keepFree(model::RecordKind kind, std::string code) { kept_.insert({kind, std::move(code)}); }
    bool isKeptFree(model::RecordKind kind, std::string_view code) const {
        return !kept_.empty() && kept_.contains({kind, std::string{code}});
    }

    /// A position below all rows of the plan.
    std::int64_t positionBelowAll();

    /// Of a record that could not be added the lines behind it may speak; that is no second mistake.
    void forgive(const std::string& code) { missing_.insert(code); }
    bool isForgiven(std::string_view code) const { return missing_.contains(std::string{code}); }
    /// Refuses the line without another finding.
    void giveUp() { isRefused_ = true; }

    const base::Findings& findings() const { return findings_; }
    /// What all edits together change, without a label.
    /// Errors: what was wrong with the lines, or else the rules that they would break.
    tl::expected<model::ChangeSet, base::Findings> changes() const;

private:
    /// Where the record was changed last.
    base::Place placeOf(model::ObjectRef ref) const;

    View before_, view_;
    model::Language language_;
    TypedEdit now_;
    bool isRefused_ = false;
    base::Findings findings_;
    std::set<std::string> missing_;
    std::set<std::pair<model::RecordKind, std::string>> kept_;
    std::optional<std::int64_t> belowAll_;
    std::map<model::ObjectRef, base::Place> touched_;
};

/// The words of a line behind the first, apart by what they are.
struct EditWords {
    std::vector<std::string> names;
    /// `FIELD=VALUE`
    std::vector<std::pair<std::string, std::string>> values;
    /// `--under X`, `--indent`
    std::vector<std::pair<std::string, std::string>> options;
    /// Not the first fields of a record that gets others behind them, as in a new row of a table.
    bool isWhole = true;
};

// What each verb does with its words.
void setRecord(EditRun& run, const EditWords& words);
void addRecord(EditRun& run, const EditWords& words);
void removeRecord(EditRun& run, const EditWords& words);
void linkActivities(EditRun& run, const EditWords& words);
void unlinkActivities(EditRun& run, const EditWords& words);
void moveActivities(EditRun& run, const EditWords& words);
void postRecord(EditRun& run, const EditWords& words);
void reverseRecord(EditRun& run, const EditWords& words);

}  // namespace mijlpaal::app
