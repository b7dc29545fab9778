#pragma once

#include "app/language.h"
#include "app/session.h"
#include "letters/document.h"
#include "model/patch.h"
#include "scheduling/obligations/follow_up.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the plan itself has to show to a review: the basis of its estimates, agreed dependencies and traced
/// changes of scope, each with its source.
namespace mijlpaal::app {

/// A change of what is to be made, or of how much that takes, as the journal has it.
struct ScopeChange {
    std::int64_t revision = 0;
    /// In universal time, as the journal has it.
    std::string at;
    /// A role.
    std::string author;
    std::string hash;
    base::Message label;
    std::string reason;
    /// With the fields that count for scope alone.
    model::Patch patch;
};

struct ReviewFile {
    model::ReviewId review;
    /// When it must be asked for and what it holds back; nothing for one that was asked for.
    std::optional<scheduling::ReviewRequest> request;
    /// What such a review asks for and its file lacks.
    std::vector<std::string_view> missing;
    /// Unfinished work before what the review holds back, and that of its programme.
    std::vector<model::ActivityId> work;
    /// Of that: with one estimate alone, and without a word of where the estimate comes from.
    std::size_t withoutRange = 0, withoutSource = 0;
    /// Hand-overs to and from that work.
    std::vector<model::HandOverId> handOvers;
    /// What the same reviewer recommended before.
    std::vector<model::RecommendationId> earlier;
    /// After that revision, the oldest first.
    std::int64_t since = 0;
    std::vector<ScopeChange> changes;
};

/// A revision, and what it did field by field.
struct TracedStep {
    storage::JournalEntry entry;
    model::Patches patches;
};

/// What a file did after a revision, the oldest first. Errors: the journal cannot be read.
base::Result<std::vector<TracedStep>> stepsAfter(const Session& session, std::int64_t since);

/// `steps` are those after revision `since`; what came after the view is left out.
/// Errors: there is no plan.
base::Result<ReviewFile> reviewFileOf(const View& view, model::ReviewId review, std::int64_t since,
                                      const std::vector<TracedStep>& steps);

/// As a document, which says on every page that it was not cut by what may be told.
letters::Document documentOf(const ReviewFile& file, const View& view, const Translator& translate);

/// Writes it in the format that the name ends in; text for .txt and ODT for another ending.
/// Errors: a file that cannot be written, or that holds a portfolio.
base::Result<void> writeReviewFile(const letters::Document& document, const std::filesystem::path& file);

}  // namespace mijlpaal::app
