#include "export/mspdi/own_words.h"

#include "base/text.h"
#include "export/mspdi/writing.h"
#include "model/field.h"

#include <algorithm>

namespace mijlpaal::exporting::mspdi {

namespace {

using formats::mspdi::OwnWords;

/// The settings as an import of a plan of MS Project has them.
model::Settings asRead(const model::Settings& settings, const scheduling::Schedule& schedule) {
    model::Settings read;
    read.profile = model::Profile::msp;
    read.statusDateIsFloor = false;
    read.honoursConstraints = true;
    if (!settings.plannedFinish) read.plannedStart = settings.plannedStart.value_or(schedule.projectStart);
    return read;
}

void addSettings(const Writing& writing, OwnWords& words) {
    const auto& settings = writing.portfolio.settings();
    const auto read = asRead(settings, writing.schedule);
    const auto names = formats::mspdi::ownSettings();
    const model::TextContext context;
    for (const auto& field : model::fields(model::RecordKind::settings)) {
        if (std::find(names.begin(), names.end(), field.name) == names.end()) continue;
        auto text = field.text(&settings, context);
        if (text != field.text(&read, context)) words.emplace_back(field.name, std::move(text));
    }
}

/// "0:CAL-NL,3:CAL-EXT", for those whose code is not their UID.
void addCalendars(const Writing& writing, OwnWords& words) {
    std::vector<std::string> codes;
    for (const auto& calendar : writing.portfolio.all<model::Calendar>()) {
        const auto uid = std::to_string(writing.calendars.of(calendar.id));
        if (calendar.code != uid) codes.push_back(uid + ":" + calendar.code);
    }
    if (auto list = formats::mspdi::codeList(codes); list && !list->empty())
        words.emplace_back("calendars", std::move(*list));
}

/// "12:D0004,15:D0007": the codes of the links that end at a task, each behind the UID of its predecessor,
/// where they are not those of their ends.
void addLinks(const Writing& writing, const std::vector<const model::Dependency*>& links, OwnWords& words) {
    std::vector<std::string> codes;
    bool isOwn = false;
    for (const auto* link : links) {
        const auto ends = codeOf(writing.portfolio, refTo(link->predecessor)) + "-" +
                          codeOf(writing.portfolio, refTo(link->successor));
        // One that is there twice has a number behind it.
        isOwn = isOwn || !link->code.starts_with(ends);
        codes.push_back(std::to_string(writing.activities.of(link->predecessor)) + ":" + link->code);
    }
    if (!isOwn) return;
    if (auto list = formats::mspdi::codeList(codes)) words.emplace_back("links", std::move(*list));
}

/// The percentage of work under way of which it alone tells what is left; a file always has both.
void addProgress(const model::Activity& task, OwnWords& words) {
    if (!task.actualStart || task.actualFinish || task.remaining || task.actualDuration) return;
    if (task.percentComplete)
        words.emplace_back("percent", base::decimalText(task.percentComplete->hundredths, 2));
}

}  // namespace

OwnTexts::OwnTexts(const Writing& writing) {
    const auto tell = [this](std::int64_t uid, const OwnWords& words) {
        if (auto text = formats::mspdi::ownText(words); !text.empty()) texts_[uid] = std::move(text);
    };
    OwnWords plan;
    addSettings(writing, plan);
    addCalendars(writing, plan);
    tell(0, plan);
    const auto links = writing.linksByEnd();
    for (const auto& task : writing.portfolio.all<model::Activity>()) {
        OwnWords words;
        const auto uid = writing.activities.of(task.id);
        if (task.code != std::to_string(uid)) words.emplace_back("code", task.code);
        if (writing.isEmptySummary(task)) words.emplace_back("kind", model::wordFor(task.kind));
        addProgress(task, words);
        if (const auto ending = links.find(task.id); ending != links.end())
            addLinks(writing, ending->second, words);
        tell(uid, words);
    }
    if (texts_.empty()) return;
    for (const auto& field : formats::mspdi::ownTextFields()) {
        if (writing.keepsText(std::to_string(field.id))) continue;
        field_ = &field;
        return;
    }
    texts_.clear();
}

void OwnTexts::addTo(Element& task, std::int64_t uid) const {
    const auto text = texts_.find(uid);
    if (text == texts_.end()) return;
    task.add("ExtendedAttribute", "<ExtendedAttribute>\n" + leaf("FieldID", std::to_string(field_->id)) +
                                      leaf("Value", text->second) + "</ExtendedAttribute>\n");
}

void OwnTexts::nameIn(Element& project) const {
    if (!field_) return;
    const auto named = "<ExtendedAttribute>\n" + leaf("FieldID", std::to_string(field_->id)) +
                       leaf("FieldName", field_->name) + leaf("Alias", formats::mspdi::ownAlias) +
                       "</ExtendedAttribute>\n";
    constexpr std::string_view end = "</ExtendedAttributes>";
    std::string all{project.allOf("ExtendedAttributes")};
    if (const auto at = all.rfind(end); at != std::string::npos) {
        all.insert(at, named);
    } else {
        all = "<ExtendedAttributes>\n" + named + std::string{end} + "\n";
    }
    project.replace("ExtendedAttributes", std::move(all));
}

}  // namespace mijlpaal::exporting::mspdi
