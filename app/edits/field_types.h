#pragma once

#include "model/codec.h"

namespace mijlpaal::app {

/// Whether a field holds a T, or may.
template <class T>
bool holds(const model::Field& field) {
    return field.type == &model::codec::fieldType<T>() ||
           field.type == &model::codec::fieldType<std::optional<T>>();
}

}  // namespace mijlpaal::app
