// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QDate>
#include <QString>

class QDateEdit;

namespace spp {

/// 22/11/2026 for Vietnamese readers, 2026-11-22 for others.
QString SPP_GUI_EXPORT shownDate(QDate date);
QString SPP_GUI_EXPORT dateFormat();
/// A field for a date, with a calendar.
SPP_GUI_EXPORT QDateEdit *dateField(QDate date);

} // namespace spp
