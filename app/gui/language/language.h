// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>
#include <QStringList>

namespace spp {

/// The language of the running program, which is switched without a restart: every widget gets
/// QEvent::LanguageChange.
class SPP_GUI_EXPORT Language {
public:
    static QStringList available(); ///< "vi", "en"
    static QString title(const QString &language); ///< in that language
    /// SPP_LANG, else that of the system.
    static QString preferred();
    /// Translators of the program and its plugins, LocalisedText, and the locale of numbers.
    static void use(const QString &language);
};

} // namespace spp
