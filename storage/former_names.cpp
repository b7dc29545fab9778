#include "storage/former_names.h"

namespace mijlpaal::storage {

const FormerNames& formerNames() {
    // Nothing was renamed yet. A row here goes with a migration that renames the column, or changes the
    // words in it:
    //
    //     static constexpr std::array fields{FormerField{3, RecordKind::risk, "owner_role", "owner"}};
    //     static constexpr std::array words{FormerWord{3, RecordKind::risk, "status", "open", "running"}};
    static const FormerNames names;
    return names;
}

}  // namespace mijlpaal::storage
