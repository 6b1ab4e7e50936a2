// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "gui/gui_export.h"

#include <QColor>
#include <QMap>
#include <QString>

#include <vector>

namespace spp {

/// What a colour of the frame is for. The comments name the ground of texts.
enum class Role {
    Window, ///< ground
    Panel, ///< ground
    Text, ///< on Window, Panel, AccentTint
    MutedText, ///< on Window, Panel
    Accent, ///< on Panel; ground of AccentText
    AccentText,
    AccentTint, ///< ground of what is selected
    Border,
    ModeBar, ///< ground
    ModeBarText,
    ModeBarAccent,
    Conflict, ///< on Panel and its tint; so the next three
    ConflictTint,
    NotCertain,
    NotCertainTint,
    Unknown,
    UnknownTint,
    Fine,
    FineTint,
};

/// The colours and sizes of one look, from a file "palettes/NAME.yaml" of the resources.
class SPP_GUI_EXPORT FramePalette {
public:
    struct Pair {
        Role text;
        Role ground;
    };

    /// BadInput naming the file and place when a colour is missing or no colour.
    static Result<FramePalette> read(const QString &path);
    /// All palettes there are, in their order.
    static Result<std::vector<FramePalette>> all();
    /// Every text and the grounds it stands on.
    static std::vector<Pair> textPairs();
    /// Contrast as WCAG 2 defines it, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);

    QColor colour(Role role) const { return m_colours.value(role); }
    static QString name(Role role); ///< as in the file: "mutedText"

    QString id; ///< file name: "light"
    LocalisedText title;
    bool isDark = false;
    int order = 0;
    int text_px = 13;
    int target_px = 32; ///< least height of what is clicked
    bool isForTouch() const { return target_px >= 44; }
    int outline_px = 1;

private:
    QMap<Role, QColor> m_colours;
};

} // namespace spp
