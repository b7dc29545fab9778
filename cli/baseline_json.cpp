#include "cli/baseline_json.h"

namespace mijlpaal::cli {

namespace {

using app::BaselineKind;

std::string_view wordFor(BaselineKind kind) {
    switch (kind) {
        case BaselineKind::revision:
            return "revision";
        case BaselineKind::promises:
            return "promises";
        case BaselineKind::recorded:
            break;
    }
    return "recorded";
}

}  // namespace

Json orNull(const std::optional<model::Moment>& moment) {
    return moment ? Json(model::isoText(*moment)) : Json(nullptr);
}

Json orNull(const std::optional<model::WorkTime>& time) {
    return time ? minutesOf(*time) : Json(nullptr);
}

Json orNull(const std::optional<std::int64_t>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json jsonOf(const app::KnownBaseline& baseline) {
    const bool isRevision = baseline.kind == BaselineKind::revision;
    return {{"code", baseline.code},
            {"kind", wordFor(baseline.kind)},
            {"name", baseline.name},
            {"taken_on", baseline.takenOn ? Json(model::isoText(*baseline.takenOn)) : Json(nullptr)},
            {"revision", isRevision ? Json(baseline.revision) : Json(nullptr)},
            {"decision", baseline.decisionReference}};
}

}  // namespace mijlpaal::cli
