// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "engine/store/store.h"

#include <filesystem>

namespace spp::engine {

/// Keeps a store in a cache file beside its source. `sourceHash` is whatever tells the caller that
/// the source is the same, such as the digest of the file and of the settings of the import. Can be
/// cancelled; `feedback` may be null.
Result<void> writeStore(const Store &store, const std::string &sourceHash,
        const std::filesystem::path &path, const Feedback *feedback = nullptr);

/// The store that was kept, or why it must be built again: no file, another source, another
/// version, damage. One read per array; every array is checked against its checksum and its
/// neighbours before use.
Result<Store> readStore(const std::string &sourceHash, const std::filesystem::path &path);

} // namespace spp::engine
