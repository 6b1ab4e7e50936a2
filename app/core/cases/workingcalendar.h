// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/profile/officefiles.h"

#include <QDate>
#include <QMap>
#include <QSet>
#include <QString>

#include <vector>

namespace spp {

/// The days on which an office works: all but weekends and public holidays, as `holidays.yaml` of
/// the profile states them with source and validity.
///
/// Holidays on fixed dates hold in every year of their validity. What a year adds (lunar holidays,
/// days off in exchange, Saturdays worked) is listed per year; for a year that the file does not
/// list only the fixed dates are known, and every answer that reads such a year names it.
class SPP_CORE_EXPORT WorkingCalendar {
public:
    /// Saturday and Sunday free, no holiday known: the calendar of a profile without the file.
    WorkingCalendar();
    /// BadInput with file, line and column when the file is not as it must be.
    static Result<WorkingCalendar> read(const QString &path);
    /// The profile's or the shipped `holidays.yaml`; the default calendar where there is none.
    static Result<WorkingCalendar> load(const OfficeFiles &files);

    bool isWorkingDay(QDate day) const;
    bool isYearKnown(int year) const { return m_years.contains(year); }
    /// Name of the holiday on that day; both languages empty when it is none.
    LocalisedText holiday(QDate day) const;

    struct Day {
        QDate date;
        /// Years between start and date whose holidays the file does not list, ascending: the date
        /// may be later than computed.
        std::vector<int> unknownYears;
    };
    /// The n-th working day after `start`, which itself does not count (Civil Code 2015,
    /// Art. 147.2). With n = 0 it is `start`. `n` must not be negative nor `start` invalid.
    Day after(QDate start, int workingDays) const;
    /// How many working days lie after `from` up to and including `to`; negative the other way
    /// round. after(d, n) is n working days after d.
    int workingDaysBetween(QDate from, QDate to) const;

private:
    struct Fixed {
        int month = 0;
        int day = 0;
        LocalisedText name;
        QDate validFrom; ///< invalid: always
        QDate validTo;
    };
    const Fixed *fixedOn(QDate day) const;
    bool isWeekend(QDate day) const { return m_weekend.contains(day.dayOfWeek()); }
    bool isCompensation(QDate day) const;

    friend class CalendarReader;
    QSet<int> m_weekend{ Qt::Saturday, Qt::Sunday };
    bool m_compensates = false; ///< a fixed holiday on a weekend moves to the next working day
    std::vector<Fixed> m_fixed;
    QSet<int> m_years; ///< listed in full
    QMap<QDate, LocalisedText> m_daysOff;
    QSet<QDate> m_daysWorked; ///< weekend days worked in exchange
};

} // namespace spp
