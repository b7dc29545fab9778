#pragma once

#include "app/publish.h"

#include <filesystem>
#include <optional>

namespace mijlpaal::app {

/// Writes the letter to parliament as an ODT file, through a temporary name beside it.
/// `templateFile` replaces the template that is built in.
/// Errors: what `publish` refuses, a mistake in the template, a file that cannot be written, or that holds a
/// portfolio.
base::Result<void> writeKamerbrief(const View& view, const PublishOptions& options,
                                   const std::filesystem::path& file,
                                   const std::optional<std::filesystem::path>& templateFile = std::nullopt);

}  // namespace mijlpaal::app
