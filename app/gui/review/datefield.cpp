// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/datefield.h"

#include "core/domain/theme.h"

#include <QDateEdit>

namespace spp {

QString dateFormat()
{
    return LocalisedText::language() == QLatin1String("vi") ? QStringLiteral("dd/MM/yyyy")
                                                            : QStringLiteral("yyyy-MM-dd");
}

QString shownDate(QDate date) { return date.toString(dateFormat()); }

QDateEdit *dateField(QDate date)
{
    auto *field = new QDateEdit(date);
    field->setCalendarPopup(true);
    field->setDisplayFormat(dateFormat());
    return field;
}

} // namespace spp
