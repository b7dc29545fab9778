#include "model/any_text.h"

#include "model/codec.h"

namespace mijlpaal::model {

bool takesAnyText(const Field& field) {
    return field.type == &codec::fieldType<std::string>() || field.type == &codec::fieldType<base::SharedText>();
}

}  // namespace mijlpaal::model
