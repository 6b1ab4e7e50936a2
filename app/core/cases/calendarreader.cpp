// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/calendarreader.h"

#include "core/cases/dateoftext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::WorkingCalendar)
};

QString named(const char *name) { return QString::fromLatin1(name); }

const QStringList &weekDays()
{
    static const QStringList names{ named("monday"), named("tuesday"), named("wednesday"),
        named("thursday"), named("friday"), named("saturday"), named("sunday") };
    return names;
}

/// The marks of papers.md: verified, seen, from memory.
Result<void> checkSource(const YamlReader &entry)
{
    SPP_TRY(entry.localised("source"));
    SPP_ASSIGN(const QString mark, entry.text("verified"));
    if (QStringList{ named("V"), named("S"), named("M") }.contains(mark))
        return {};
    return entry.problem(Texts::tr("\"verified\" is V, S or M, not \"%1\".").arg(mark));
}

} // namespace

Result<void> CalendarReader::readWeekend(const YamlReader &file)
{
    SPP_ASSIGN(const QStringList names, file.list("weekend"));
    m_calendar.m_weekend.clear();
    for (const QString &name : names) {
        const int day = int(weekDays().indexOf(name)) + 1;
        if (day == 0) {
            return file.problem(Texts::tr("\"%1\" is no day of the week; they are %2.")
                                        .arg(name, weekDays().join(named(", "))));
        }
        m_calendar.m_weekend.insert(day);
    }
    if (m_calendar.m_weekend.size() == weekDays().size())
        return file.problem(Texts::tr("A week needs a working day."));
    return {};
}

Result<void> CalendarReader::readEveryYear(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ named("day"), named("name"), named("source"), named("verified"),
            named("valid_from"), named("valid_to") }));
    SPP_TRY(checkSource(entry));
    WorkingCalendar::Fixed holiday;
    SPP_ASSIGN(const QString day, entry.text("day"));
    // A leap year, so that 29 February is a date.
    const QDate date = QDate::fromString(named("2024-") + day, Qt::ISODate);
    if (!date.isValid())
        return entry.problem(
                Texts::tr("\"day\" is month and day like 04-30, not \"%1\".").arg(day));
    holiday.month = date.month();
    holiday.day = date.day();
    SPP_ASSIGN(holiday.name, entry.localised("name"));
    SPP_ASSIGN(holiday.validFrom, dateOf(entry, "valid_from"));
    SPP_ASSIGN(holiday.validTo, dateOf(entry, "valid_to"));
    m_calendar.m_fixed.push_back(holiday);
    return {};
}

Result<void> CalendarReader::readDaysOff(const YamlReader &entry, int year)
{
    SPP_TRY(entry.allowOnly({ named("from"), named("to"), named("name") }));
    SPP_ASSIGN(const LocalisedText name, entry.localised("name"));
    SPP_ASSIGN(const QDate from, dateOf(entry, "from"));
    SPP_ASSIGN(QDate to, dateOf(entry, "to"));
    if (!to.isValid())
        to = from;
    if (!from.isValid() || to < from || from.year() != year || to.year() != year) {
        return entry.problem(
                Texts::tr("Days off go from a day of %1 to the same or a later one of %1.")
                        .arg(year));
    }
    for (QDate day = from; day <= to; day = day.addDays(1))
        m_calendar.m_daysOff.insert(day, name);
    return {};
}

Result<void> CalendarReader::readYear(const YamlReader &entry)
{
    SPP_TRY(entry.allowOnly({ named("year"), named("source"), named("verified"), named("days_off"),
            named("days_worked") }));
    SPP_TRY(checkSource(entry));
    SPP_ASSIGN(const auto number, entry.number("year"));
    const int year = number && *number == std::floor(*number) ? int(*number) : 0;
    if (year < 1900 || year > 9999)
        return entry.problem(Texts::tr("\"year\" must be a year."));
    if (m_calendar.m_years.contains(year))
        return entry.problem(Texts::tr("The year %1 is listed twice.").arg(year));
    m_calendar.m_years.insert(year);
    SPP_ASSIGN(const auto daysOff, entry.maps("days_off"));
    for (const YamlReader &days : daysOff)
        SPP_TRY(readDaysOff(days, year));
    SPP_ASSIGN(const QStringList worked, entry.list("days_worked"));
    for (const QString &text : worked) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid() || day.year() != year)
            return entry.problem(Texts::tr("\"%1\" is no day of %2.").arg(text).arg(year));
        m_calendar.m_daysWorked.insert(day);
    }
    return {};
}

Result<WorkingCalendar> CalendarReader::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ named("weekend"), named("weekend_source"), named("every_year"),
            named("moves_from_weekend"), named("moves_source"), named("years") }));
    CalendarReader reader;
    SPP_TRY(reader.readWeekend(file));
    SPP_ASSIGN(reader.m_calendar.m_compensates, file.boolean("moves_from_weekend", false));
    SPP_ASSIGN(const auto everyYear, file.maps("every_year"));
    for (const YamlReader &entry : everyYear)
        SPP_TRY(reader.readEveryYear(entry));
    SPP_ASSIGN(const auto years, file.maps("years"));
    for (const YamlReader &entry : years)
        SPP_TRY(reader.readYear(entry));
    return reader.m_calendar;
}

Result<WorkingCalendar> WorkingCalendar::read(const QString &path)
{
    return CalendarReader::read(path);
}

Result<WorkingCalendar> WorkingCalendar::load(const OfficeFiles &files)
{
    const QString path = files.find(QStringLiteral("holidays.yaml"));
    return path.isEmpty() ? Result<WorkingCalendar>(WorkingCalendar()) : read(path);
}

} // namespace spp
