#pragma once

#include <rapidcheck.h>

namespace mijlpaal::model {

/// A number from `min` up to, not including, `max`, each as likely from the first case on. (`inRange` alone
/// stays near `min` in the first cases.) To be called inside a property.
template <class T>
T within(T min, T max) {
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(min, max));
}

}  // namespace mijlpaal::model
