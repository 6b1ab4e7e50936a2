// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>

#include <vector>

namespace spp {

/// The help of the program: Markdown files in resources/help/LANGUAGE, one a page, whose first
/// heading is the title. An office can put its own beside them in its profile.
class SPP_GUI_EXPORT HelpPages {
public:
    struct Page {
        QString name; ///< file name without ending
        QString title;
    };
    /// In the language of the program, those of "help/order.txt" first, the others by file name;
    /// without the news.
    static std::vector<Page> all();
    /// File of a page in the language of the program, else in English; empty when there is none.
    static QString file(const QString &name);
    static QString text(const QString &name); ///< Markdown; empty when it cannot be read
    static QString newsName() { return QStringLiteral("whats-new"); }
};

} // namespace spp
