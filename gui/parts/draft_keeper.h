#pragma once

namespace mijlpaal::gui {

/// A page that may hold something typed that is not in the portfolio yet.
class DraftKeeper {
public:
    virtual ~DraftKeeper() = default;

    virtual bool hasDraft() = 0;
    /// Puts it in the portfolio. False when it is refused; why is shown, and what was typed stays.
    virtual bool keepDraft() = 0;
    virtual void dropDraft() = 0;
};

}  // namespace mijlpaal::gui
