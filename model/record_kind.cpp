#include "model/record_kind.h"

namespace mijlpaal::model {

namespace {

/// Marks a text for translation.
constexpr std::string_view N_(std::string_view text) {
    return text;
}

constexpr std::array words{
    N_("settings"),
    N_("calendar"),
    N_("day off"),
    N_("work week"),
    N_("resource"),
    N_("programme"),
    N_("system"),
    N_("activity"),
    N_("replacement"),
    N_("dependency"),
    N_("assignment"),
    N_("baseline"),
    N_("law part"),
    N_("law milestone"),
    N_("law dependency"),
    N_("baseline date"),
    N_("funding source"),
    N_("budget entry"),
    N_("actual"),
    N_("review"),
    N_("recommendation"),
    N_("incident"),
    N_("parliamentary item"),
    N_("risk"),
    N_("public statement"),
    N_("kept part"),
};
static_assert(words.size() == recordKindCount);

}  // namespace

std::string_view wordsFor(RecordKind kind) {
    return words[static_cast<std::size_t>(kind)];
}

}  // namespace mijlpaal::model
