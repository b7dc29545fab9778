#include "cli/opened.h"

#include "app/edits/typed_forms.h"
#include "base/text.h"
#include "model/code_book.h"

namespace mijlpaal::cli {

base::Result<std::unique_ptr<app::Session>> openSession(const Console& console,
                                                        const std::filesystem::path& file,
                                                        const std::string& author) {
    auto session = app::Session::open(file, author);
    if (session) console.warn((*session)->news());
    return session;
}

base::Result<OpenedView> openView(const Console& console, const FileArgument& file,
                                  const RevisionArgument& revision) {
    if (revision.revision && revision.asOf)
        return base::failure("A revision and a day cannot be asked for at once. Leave out one of them.");
    auto session = openSession(console, file.path, app::unknownAuthor);
    if (!session) return base::failure(std::move(session.error()));
    auto view = viewAt(**session, revision);
    if (!view) return base::failure(std::move(view.error()));
    return OpenedView{std::move(*session), std::move(*view)};
}

std::optional<RevisionArgument> revisionIn(const std::string& text) {
    if (const auto number = base::wholeNumber(text)) return RevisionArgument{*number, {}};
    if (const auto day = app::typedDayFrom(text)) return RevisionArgument{{}, *day};
    return std::nullopt;
}

base::Result<app::View> viewAt(const app::Session& session, const RevisionArgument& revision) {
    if (revision.asOf) return session.asOf(*revision.asOf);
    if (!revision.revision) return session.now();
    const auto head = session.revision();
    if (*revision.revision < 1 || *revision.revision > head) {
        return base::failure(
            "There is no revision {revision}; the file has 1 to {head}.",
            {{"revision", std::to_string(*revision.revision)}, {"head", std::to_string(head)}});
    }
    return session.at(*revision.revision);
}

Json asOfJson(const app::View& view) {
    const auto& day = view.origin().asOf;
    return day ? Json(model::isoText(*day)) : Json(nullptr);
}

base::Result<OpenedView> openPlan(const Console& console, const FileArgument& file,
                                  const RevisionArgument& revision, const RuleArguments& rules) {
    auto opened = openView(console, file, revision);
    if (!opened) return opened;
    opened->view = rules.appliedTo(opened->view);
    if (const auto& why = opened->view.unscheduled()) return base::failure(*why);
    console.warn(opened->view.findings());
    return opened;
}

namespace {

std::string listOf(const std::vector<std::string>& codes) {
    std::string list;
    for (const auto& code : codes) list += (list.empty() ? "" : ", ") + code;
    return list;
}

}  // namespace

base::Result<model::ActivityId> activityOf(const model::Portfolio& portfolio, const std::string& code) {
    if (const auto found = model::CodeBook{portfolio}.find<model::Activity>(code)) return *found;
    // A code in other letters, or words out of a name.
    const auto typed = base::lowered(code);
    constexpr std::size_t shortest = 3, most = 5;
    std::vector<std::string> named;
    for (const auto& each : portfolio.all<model::Activity>()) {
        if (base::lowered(each.code) == typed) return each.id;
        const bool isNamed = base::lowered(each.nameNl).find(typed) != std::string::npos ||
                             base::lowered(each.nameEn).find(typed) != std::string::npos;
        if (isNamed && code.size() >= shortest) named.push_back(each.code);
    }
    for (const auto kind : model::allKinds) {
        if (portfolio.table(kind).numberOf(code))
            return base::failure("“{code}” is no activity but another kind of record: {kind}.",
                                 {{"code", code}, {"kind", std::string{wordsFor(kind)}}});
    }
    if (named.empty() || named.size() > most)
        return base::failure("There is no activity “{code}”.", {{"code", code}});
    return base::failure("There is no activity with code “{code}”; these have it in their name: {codes}.",
                         {{"code", code}, {"codes", listOf(named)}});
}

base::Result<app::KnownBaseline> baselineOf(const model::Portfolio& portfolio, const std::string& code) {
    if (auto found = app::findBaseline(portfolio, code)) return std::move(*found);
    std::vector<std::string> codes;
    for (const auto& each : app::baselinesOf(portfolio)) codes.push_back(each.code);
    if (codes.empty()) return base::failure("There is no baseline: “mijlpaal baseline” makes one.");
    if (code.empty()) return base::failure("Give the code of a baseline: {codes}.", {{"codes", listOf(codes)}});
    return base::failure("There is no baseline “{code}”; there are {codes}.",
                         {{"code", code}, {"codes", listOf(codes)}});
}

}  // namespace mijlpaal::cli
