// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QColor>
#include <QIcon>
#include <QString>

namespace spp {

/// The line icons of the frame: SVG files of 24 x 24 in resources/icons, drawn in "currentColor"
/// and tinted with the text colour of the palette in use; ask again on QEvent::PaletteChange.
class SPP_GUI_EXPORT Icons {
public:
    /// By file name without ending; an empty icon when there is no such file.
    static QIcon named(const QString &name);
    static QIcon named(const QString &name, const QColor &tint);
    /// For the dark mode bar, whatever the palette.
    static QIcon forModeBar(const QString &name);
};

} // namespace spp
