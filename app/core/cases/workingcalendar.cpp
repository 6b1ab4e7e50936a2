// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/workingcalendar.h"

namespace spp {

namespace {

bool isWithin(QDate day, QDate from, QDate to)
{
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

} // namespace

WorkingCalendar::WorkingCalendar() = default;

const WorkingCalendar::Fixed *WorkingCalendar::fixedOn(QDate day) const
{
    for (const Fixed &holiday : m_fixed) {
        if (holiday.month == day.month() && holiday.day == day.day()
                && isWithin(day, holiday.validFrom, holiday.validTo))
            return &holiday;
    }
    return nullptr;
}

/// Whether a fixed holiday on a weekend before `day` moved to it. A listed year says so itself.
bool WorkingCalendar::isCompensation(QDate day) const
{
    if (!m_compensates || isYearKnown(day.year()) || isWeekend(day) || fixedOn(day))
        return false;
    // Two weeks hold every run of holidays on fixed dates; those that fell on a weekend wait for
    // the next free working day, one each.
    constexpr int twoWeeks = 14;
    int waiting = 0;
    for (QDate before = day.addDays(-twoWeeks); before < day; before = before.addDays(1)) {
        if (isWeekend(before))
            waiting += fixedOn(before) && !isYearKnown(before.year()) ? 1 : 0;
        else if (waiting > 0 && !fixedOn(before))
            --waiting;
    }
    return waiting > 0;
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (m_daysWorked.contains(day))
        return true;
    return !isWeekend(day) && !fixedOn(day) && !m_daysOff.contains(day) && !isCompensation(day);
}

LocalisedText WorkingCalendar::holiday(QDate day) const
{
    if (m_daysOff.contains(day))
        return m_daysOff.value(day);
    const Fixed *fixed = fixedOn(day);
    return fixed ? fixed->name : LocalisedText();
}

WorkingCalendar::Day WorkingCalendar::after(QDate start, int workingDays) const
{
    Day end{ start, {} };
    for (int left = workingDays; left > 0;) {
        end.date = end.date.addDays(1);
        left -= isWorkingDay(end.date) ? 1 : 0;
    }
    if (workingDays == 0)
        return end;
    for (int year = start.addDays(1).year(); year <= end.date.year(); ++year) {
        if (!isYearKnown(year))
            end.unknownYears.push_back(year);
    }
    return end;
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace spp
