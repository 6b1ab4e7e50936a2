// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "gui/gui_export.h"

#include <QCoreApplication>
#include <QString>

class QgsMessageBar;

namespace spp {

/// Errors in the message bar: what was tried, why it failed, what to do; and behind "Details" the
/// whole error as a text that can be copied.
class SPP_GUI_EXPORT MessageDetails {
    Q_DECLARE_TR_FUNCTIONS(spp::MessageDetails)

public:
    static void show(QgsMessageBar *bar, const QString &what, const Error &error);
    /// Everything the error says, one line each, with the version of the program.
    static QString text(const QString &what, const Error &error);
};

} // namespace spp
