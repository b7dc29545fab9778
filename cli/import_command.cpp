#include "app/import_preview.h"
#include "cli/commands.h"
#include "cli/run.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

/// How often each severity occurs, as a sentence.
base::Message tally(const base::Findings& findings) {
    const auto count = [&findings](base::Severity severity) {
        return std::to_string(
            std::count_if(findings.begin(), findings.end(),
                          [severity](const base::Finding& each) { return each.severity == severity; }));
    };
    return base::message("Errors: {errors}. Warnings: {warnings}. Notes: {notes}.",
                         {{"errors", count(base::Severity::error)},
                          {"warnings", count(base::Severity::warning)},
                          {"notes", count(base::Severity::note)}});
}

int answer(const Request& request, const Console& console, const base::Findings& findings,
           std::int64_t revision, int added, int changed, bool written) {
    console.list(findings);
    const bool wrong = base::hasErrors(findings);
    if (console.asJson) {
        console.json({{"file", request.output.string()},
                      {"written", written},
                      {"revision", revision > 0 ? Json(revision) : Json(nullptr)},
                      {"added", added},
                      {"changed", changed},
                      {"findings", jsonOf(findings, console.translate)}});
    } else if (wrong) {
        console.say(
            base::message("Nothing was imported; {file} is as it was.", {{"file", request.output.string()}}));
        console.say(tally(findings));
    } else {
        console.say(base::message("Added: {added} records. Changed: {changed} records.",
                                  {{"added", std::to_string(added)}, {"changed", std::to_string(changed)}}));
        if (!findings.empty()) console.say(tally(findings));
        if (written) {
            console.say(
                base::message("{file} is at revision {revision}.",
                              {{"file", request.output.string()}, {"revision", std::to_string(revision)}}));
        } else if (request.previewOnly) {
            console.say(base::message("This was a preview; nothing was adopted."));
        }
    }
    return wrong ? exitFindings : exitDone;
}

int importNew(const Request& request, const Console& console) {
    auto made = app::createFromFolder(request.output, request.source, request.author, request.date);
    if (!made) return console.refuse(made.error());
    int records = 0;
    if (made->session) {
        model::forEachTable(made->session->portfolio(),
                            [&records](const auto& table) { records += static_cast<int>(table.size()); });
    }
    const auto revision = made->session ? made->session->revision() : 0;
    return answer(request, console, made->findings, revision, records, 0, made->session != nullptr);
}

int importInto(const Request& request, const Console& console) {
    auto session = app::Session::open(request.output, request.author);
    if (!session) return console.refuse(session.error());
    const auto preview = app::previewImport(**session, request.source);
    if (!preview) return console.refuse(preview.error());
    int added = 0;
    int changed = 0;
    for (const auto& count : preview->counts) {
        added += static_cast<int>(count.added);
        changed += static_cast<int>(count.changed);
    }
    const bool adopt = !request.previewOnly && !preview->changes.empty();
    if (adopt) {
        if (const auto adopted = app::adoptImport(**session, *preview); !adopted)
            return console.refuse(adopted.error());
    }
    return answer(request, console, preview->findings, (*session)->revision(), added, changed, adopt);
}

}  // namespace

int importCommand(const Request& request, const Console& console) {
    std::error_code ignored;
    if (!std::filesystem::exists(request.source, ignored)) {
        return console.refuse(base::message(
            "{source} is not there. Give a folder of CSV files, or the file of another program.",
            {{"source", request.source.string()}}));
    }
    const bool exists = std::filesystem::exists(request.output, ignored);
    if (request.previewOnly && !exists) {
        return console.refuse(
            base::message("{file} does not exist; a preview needs a portfolio to compare with.",
                          {{"file", request.output.string()}}));
    }
    return exists ? importInto(request, console) : importNew(request, console);
}

}  // namespace mijlpaal::cli
