#include "export/xer.h"

#include "export/target/translated.h"
#include "export/xer/writing.h"

namespace mijlpaal::exporting {

namespace {

std::string joinedText(const XerWriting& writing) {
    const auto& file = writing.kept.file;
    std::string text = xer::joined(file.header) + file.lineEnd;
    auto other = file.tables.begin();
    const auto add = [&](const xer::Table& table) {
        text += "%T\t" + table.name + file.lineEnd + xer::textOf(table, file.lineEnd);
    };
    std::set<std::string_view> done;
    for (const auto& name : writing.kept.order) {
        const auto read = writing.kept.read.find(name);
        if (read != writing.kept.read.end() && done.insert(name).second) {
            if (read->second.evenIfEmpty || !read->second.table.rows.empty()) add(read->second.table);
        } else if (other != file.tables.end()) {
            add(*other++);
        }
    }
    return text + "%E" + file.lineEnd;
}

std::string encoded(XerWriting& writing, std::string text) {
    if (writing.kept.file.encoding == xer::Encoding::utf8) return text;
    if (writing.kept.file.encoding == xer::Encoding::utf8WithMark) return "\xEF\xBB\xBF" + text;
    auto written = xer::toWindows1252(text);
    if (written.lost > 0) {
        writing.warn(
            {},
            base::message("Characters that Windows-1252 does not have became question marks: {count}.",
                          {{"count", std::to_string(written.lost)}}),
            base::message("Write the names without them."));
    }
    return std::move(written.bytes);
}

}  // namespace

PlanText xerText(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    auto translated = forP6(portfolio, schedule);
    XerWriting writing{translated.portfolio, schedule};
    writing.findings = std::move(translated.findings);
    numberRecords(writing);
    writeXerProject(writing);
    writeXerOptions(writing);
    writeXerCalendars(writing);
    writeXerParts(writing);
    writeXerResources(writing);
    writeXerTasks(writing);
    writeXerLinks(writing);
    writeXerAssignments(writing);
    writeXerNotes(writing);
    auto bytes = encoded(writing, joinedText(writing));
    return {std::move(bytes), std::move(writing.findings)};
}

}  // namespace mijlpaal::exporting
