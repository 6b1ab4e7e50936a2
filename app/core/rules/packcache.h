// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

#include <memory>

namespace spp {

class Contributions;
struct RulePack;

/// Rule packs that were read, so that opening a territory, changing the date of a case and each
/// check need not parse half a megabyte of rules again.
///
/// A pack stands for the content of its file: a file that was changed is read again. The compiled
/// rules are shared between the copies, as threads that check share them. Thread-safe.
class SPP_CORE_EXPORT PackCache {
public:
    PackCache();
    ~PackCache();

    /// As RulePack::read(). A pack that cannot be read is not kept.
    Result<RulePack> read(const QString &path, const Contributions &contributions);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
