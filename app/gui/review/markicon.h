// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "gui/gui_export.h"

#include <QIcon>
#include <QPixmap>

namespace spp {

/// The painted mark of an outcome for labels and tables.
QPixmap SPP_GUI_EXPORT markPixmap(Outcome outcome, int size, qreal pixelRatio);
QIcon SPP_GUI_EXPORT markIcon(Outcome outcome);

} // namespace spp
