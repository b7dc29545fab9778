#pragma once

#include "app/edits/edit_effect.h"
#include "app/edits/law_effect.h"
#include "app/edits/typed_edits.h"
#include "app/quoted.h"
#include "cli/console.h"

namespace mijlpaal::cli {

/// What edits in words did, or would do.
class EditAnswer {
public:
    /// The views must outlive it.
    EditAnswer(const app::TypedEdits& typed, const app::View& before, const app::View& after, bool isDryRun,
               bool isWhole);

    Json json(const Console& console) const;
    void say(const Console& console) const;

private:
    void sayEdits(const Console& console) const;
    void sayFields(const Console& console) const;
    bool isAllMoney() const;
    void sayMoves(const Console& console) const;
    void sayPromises(const Console& console) const;
    void sayLaw(const Console& console) const;
    void sayQuoted(const Console& console) const;

    const app::TypedEdits& typed_;
    const app::View &before_, &after_;
    bool isDryRun_, isWhole_;
    app::EditEffect effect_;
    app::LawEffect law_;
    /// What letters told and is known otherwise after it.
    std::vector<app::QuotedStand> contradicted_;
};

}  // namespace mijlpaal::cli
