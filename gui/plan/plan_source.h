#pragma once

#include "app/foretell.h"
#include "gui/plan/plan_cells.h"
#include "gui/plan/shown_baseline.h"
#include "sheet/source.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mijlpaal::gui {

/// The activities of a view as rows, each under what it stands in.
class PlanSource : public sheet::Source {
public:
    /// `baseline` outlives it.
    PlanSource(app::View view, model::Language language, const ShownBaseline& baseline);

    static constexpr std::size_t at(PlanColumn column) { return static_cast<std::size_t>(column); }
    /// By which layouts and filters name a column.
    static std::string_view nameOf(PlanColumn column);

    /// The view before the last edit, with which what moved is compared.
    void compareWith(app::View before) { before_ = std::move(before); }
    /// What its columns of a forecast tell; nothing before the first.
    void tell(std::shared_ptr<const app::Foretold> foretold) { foretold_ = std::move(foretold); }
    const std::shared_ptr<const app::Foretold>& foretold() const { return foretold_; }
    /// Whether the last edit, or the one that is being typed, moved it.
    bool isMoved(model::ActivityId id) const;
    /// Null where nothing was foretold of it.
    const forecasting::ActivityForecast* foretoldOf(model::ActivityId id) const;
    /// Whether the plan has changed since the forecast.
    bool isForecastOld() const;
    const ShownBaseline& baseline() const { return *baseline_; }
    PlanContext context() const { return {view_, language_, baseline_}; }

    const app::View& view() const override { return view_; }
    std::unique_ptr<Source> over(const app::View& view) const override;
    const std::vector<sheet::Column>& columns() const override;
    const std::vector<sheet::Row>& rows() const override;
    std::optional<model::ObjectRef> record(sheet::RowKey row) const override;
    std::string text(sheet::RowKey row, std::size_t column) const override;
    model::Value value(sheet::RowKey row, std::size_t column) const override;
    std::string shown(std::size_t column, const model::Value& value) const override;
    sheet::Look look(sheet::RowKey row, std::size_t column) const override;
    std::vector<base::Message> remarks(sheet::RowKey row, std::size_t column) const override;
    bool isEditable(sheet::RowKey row, std::size_t column) const override;
    base::Result<model::ChangeSet> typed(sheet::RowKey row, std::size_t column,
                                         std::string_view text) const override;
    std::optional<model::Question> questionOf(sheet::RowKey row, std::size_t column,
                                              std::string_view text) const override;
    bool canAdd() const override { return true; }
    base::Result<sheet::NewRow> added(
        std::optional<sheet::RowKey> before,
        std::span<const std::pair<std::size_t, std::string>> texts) const override;

private:
    /// The rows, and for each its place from 1 and its number in the outline: made when first asked for, and
    /// shared by views with the same outline.
    struct Outline {
        bool isKnown = false, isNumbered = false;
        std::vector<sheet::Row> rows;
        std::unordered_map<sheet::RowKey, std::pair<std::size_t, std::string>> numbers;
    };
    /// Below all rows that there are, for one row after another: it looks only at what differs.
    struct BelowAll {
        model::Table<model::Activity> rows;
        std::int64_t position = 0;
    };
    std::int64_t positionBelowAll() const;
    const model::Activity* find(sheet::RowKey row) const;
    const std::pair<std::size_t, std::string>& numberOf(sheet::RowKey row) const;
    bool isMoved(model::ActivityId id, PlanColumn column) const;
    std::vector<base::Message> remarksOnForecast(model::ActivityId id, PlanColumn column) const;

    app::View view_, before_;
    model::Language language_;
    const ShownBaseline* baseline_;
    std::shared_ptr<const app::Foretold> foretold_;
    std::shared_ptr<Outline> outline_ = std::make_shared<Outline>();
    std::shared_ptr<std::optional<BelowAll>> belowAll_ = std::make_shared<std::optional<BelowAll>>();
    /// Made when first asked for, and shared by views with the same links.
    std::shared_ptr<std::optional<model::LinksBySuccessor>> links_ =
        std::make_shared<std::optional<model::LinksBySuccessor>>();
};

}  // namespace mijlpaal::gui
