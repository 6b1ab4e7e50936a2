// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/look/framepalette.h"

class QWidget;

namespace spp {

/// How the program looks now: the palette in use, as QPalette, base font and style sheet of the
/// QApplication. Changing it sends QEvent::PaletteChange to every widget.
///
/// Widgets say what they are with dynamic properties that the style sheet (palettes/frame.qss of
/// the resources) knows: labels muted, strong, heading, problem, badge="conflict|notCertain|
/// unknown|fine"; frames card; push buttons primary, link; fields problem; tool buttons opensMenu.
/// What is painted by hand asks colour().
class SPP_GUI_EXPORT Look {
public:
    static Result<void> use(const FramePalette &palette);
    /// By id, "light"; Usage error naming the palettes there are.
    static Result<void> use(const QString &id);

    static QString id();
    static QColor colour(Role role);
    static const FramePalette &palette();
    /// A width that was measured with the light palette's text, in pixels, for the text in use.
    static int scaled(int width_px);
    /// A height scaled like it, and tall enough for a finger where the look is for one.
    static int clickable(int height_px);
    /// Sets a property the style sheet looks at, and has it looked at again.
    static void mark(QWidget *widget, const char *property, const QVariant &value);
};

} // namespace spp
