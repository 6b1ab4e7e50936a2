// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/datefield.h"

#include "core/domain/theme.h"
#include "gui/look/look.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QTextCharFormat>
#include <QToolButton>

namespace spp {

namespace {

constexpr int arrowAndMargins_px = 44;

} // namespace

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
    // Qt forgets the arrow that the style sheet draws.
    const int shown = field->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00"));
    field->setMinimumWidth(shown + Look::scaled(arrowAndMargins_px));
    QCalendarWidget *calendar = field->calendarWidget();
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // In the colours of the look, which know no red but that of a conflict.
    for (const Qt::DayOfWeek day : { Qt::Saturday, Qt::Sunday })
        calendar->setWeekdayTextFormat(day, {});
    for (const auto &[name, arrow] : { std::pair{ "qt_calendar_prevmonth", Qt::LeftArrow },
                 std::pair{ "qt_calendar_nextmonth", Qt::RightArrow } }) {
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon({});
            button->setArrowType(arrow);
        }
    }
    return field;
}

} // namespace spp
