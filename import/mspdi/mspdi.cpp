#include "import/mspdi.h"

#include "base/text.h"
#include "import/character_set.h"
#include "import/future_actuals.h"
#include "import/mspdi/reading.h"
#include "import/plan_reader.h"
#include "import/stored_dates.h"
#include "model/rules.h"
#include "scheduling/schedule.h"

#include <memory>

namespace mijlpaal::importing {

namespace {

using base::message;

constexpr int deepest = 100;

/// Elements are known by their name in the namespace of the project, whatever prefix stands for it.
void leaveOutPrefix(pugi::xml_node project) {
    const std::string_view name = project.name();
    const auto colon = name.find(':');
    if (colon == std::string_view::npos || name.substr(colon + 1) != "Project") return;
    const std::string prefix{name.substr(0, colon + 1)};
    struct Walker : pugi::xml_tree_walker {
        explicit Walker(const std::string& before) : prefix{before} {}
        bool for_each(pugi::xml_node& node) override {
            rename(node);
            return true;
        }
        void rename(pugi::xml_node node) const {
            const std::string_view whole = node.name();
            if (whole.starts_with(prefix)) node.set_name(std::string{whole.substr(prefix.size())}.c_str());
        }
        const std::string& prefix;
    } walker{prefix};
    walker.rename(project);
    project.traverse(walker);
}

/// Names the rows of the file in what the rules of a portfolio say.
void checkRules(mspdi::Reading& reading) {
    for (auto& finding : model::newlyBrokenRules(reading.base, reading.trial,
                                                 model::difference(reading.base, reading.trial))) {
        const auto value = [&finding](std::string_view name) -> std::string {
            for (const auto& [key, text] : finding.message.values) {
                if (key == name) return text;
            }
            return {};
        };
        const auto about = model::subjectOf(finding);
        const auto place = about ? reading.placeOf(value("code"), about->kind) : std::nullopt;
        finding.place = place.value_or(base::Place{reading.file, {}, {}});
        reading.found.add(std::move(finding));
    }
}

/// Schedules the plan, and tells where the dates are not those of the file.
base::Findings checkSchedule(mspdi::Reading& reading) {
    if (reading.found.hasErrors()) return {};
    if (reading.saysStatusDate) {
        const auto placeOf = [&reading](const model::Activity& activity) {
            return reading.placeOf(refTo(activity.id)).value_or(base::Place{reading.file, {}, {}});
        };
        tellFutureActuals(reading.base, reading.trial, placeOf, reading.found);
    }
    auto& clocks = reading.clocks;
    auto schedule = scheduling::schedule(reading.trial, scheduling::optionsOf(reading.trial), &clocks);
    if (schedule) return differences(reading.storedDates, msProject, reading.trial, *schedule, *clocks);
    reading.found.error({reading.file, {}, {}}, std::move(schedule.error()),
                        message("Check the dates, durations, links and calendars of the tasks."));
    return {};
}

}  // namespace

namespace {

/// The tree of a file, or why there is none.
struct Tree {
    pugi::xml_document document;
    std::optional<Imported> refusal;
};

/// Its text is not needed any more once it is a tree.
std::unique_ptr<Tree> treeOf(std::string_view bytes, const std::string& name, const model::Portfolio& base) {
    auto tree = std::make_unique<Tree>();
    auto& document = tree->document;
    const auto refuse = [&](base::Place place, base::Message what, base::Message help) {
        tree->refusal = refused(std::move(place), std::move(what), std::move(help), base);
        return std::move(tree);
    };
    const auto characters = declaredCharacterSet(bytes);
    const bool isKnownToAll = characters.empty() || characters.starts_with("utf");
    const auto converted = isKnownToAll ? std::nullopt : toUtf8(bytes, characters);
    if (converted) bytes = *converted;
    const auto parsed =
        document.load_buffer(bytes.data(), bytes.size(),
                             pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_embed_pcdata,
                             converted ? pugi::encoding_utf8 : pugi::encoding_auto);
    if (!parsed) {
        return refuse({name, lineAt(bytes, parsed.offset), {}},
                      message("The XML breaks off or is wrong here: {why}.", {{"why", parsed.description()}}),
                      message("Save the file in MS Project again."));
    }
    // Of other character sets pugixml has made UTF-8.
    if (const auto wrong = base::firstInvalidUtf8(bytes); wrong && parsed.encoding == pugi::encoding_utf8) {
        return refuse({name, lineAt(bytes, static_cast<std::ptrdiff_t>(*wrong)), {}},
                      message("The characters are not in UTF-8."),
                      message("Save the file in MS Project again, or save it as UTF-8."));
    }
    auto project = document.document_element();
    leaveOutPrefix(project);
    if (std::string_view{project.name()} != "Project") {
        return refuse({name, {}, {}}, message("The file is not a project of Microsoft Project."),
                      message("Save the project in MS Project as XML."));
    }
    if (isDeeperThan(project, deepest)) {
        return refuse({name, {}, {}}, message("The elements stand too deep within each other."),
                      message("Save the file in MS Project again."));
    }
    return tree;
}

Imported readTree(std::unique_ptr<Tree> tree, const std::string& name, const model::Portfolio& base,
                  const ImportOptions& options) {
    if (tree->refusal) return std::move(*tree->refusal);
    auto project = tree->document.document_element();
    mspdi::Reading reading{name, base, options, mspdi::takeOwnWords(project)};
    mspdi::readProject(reading, project);
    mspdi::noteKeptElements(reading, project);
    // The tree takes three times the room of the file, and the schedule and the change set want it.
    tree.reset();
    reading.finishKeeping();
    checkRules(reading);
    auto differing = checkSchedule(reading);
    return finished(base, std::move(reading.trial), name, reading.found, std::move(reading.storedDates),
                    std::move(differing));
}

}  // namespace

Imported readMspdiText(std::string_view bytes, const std::string& name, const model::Portfolio& base,
                       const ImportOptions& options) {
    return readTree(treeOf(bytes, name, base), name, base, options);
}

Imported readMspdi(const std::filesystem::path& file, const model::Portfolio& base,
                   const ImportOptions& options) {
    return readBytesOf(file, base, message("Choose the XML file of a project."),
                       [&](std::string bytes, const std::string& name) {
                           auto tree = treeOf(bytes, name, base);
                           std::string{}.swap(bytes);
                           return readTree(std::move(tree), name, base, options);
                       });
}

}  // namespace mijlpaal::importing
