#pragma once

namespace mijlpaal::base {

/// Keeps memory that one recalculation frees for the next, where the C library can: given back to the system
/// it would be asked for, and cleared, again at every edit. Call it once, at the start of a program.
void keepFreedMemory();

}  // namespace mijlpaal::base
