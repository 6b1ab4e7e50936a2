// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/themeoverlay.h"

#include <QJsonObject>

namespace spp {

/// What an overlay came to, in words and as JSON.
class SPP_CORE_EXPORT OverlayReport {
public:
    static QJsonObject json(const OverlaySummary &summary); ///< spp.overlay/1
    static QString text(const OverlaySummary &summary);
    /// What the reader must know before trusting the numbers; empty when nothing.
    static QStringList warnings(const OverlaySummary &summary);
};

} // namespace spp
