// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>

#include <optional>

namespace spp {

/// A parcel as people type it: "25/243", "thửa 243 tờ 25", "tờ bản đồ 25, thửa 243", "parcel 243
/// sheet 25", a number alone; each with a commune before a colon. Marks and case do not matter.
struct SPP_GUI_EXPORT ParcelQuery {
    QString sheet; ///< empty: any
    QString number; ///< empty: any
    QString commune; ///< as typed; empty: any

    static std::optional<ParcelQuery> parse(const QString &text);
};

} // namespace spp
