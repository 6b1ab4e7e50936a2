// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cases/workingcalendar.h"
#include "core/profile/yamlreader.h"

namespace spp {

/// Fills a WorkingCalendar from `holidays.yaml`.
class CalendarReader {
public:
    static Result<WorkingCalendar> read(const QString &path);

private:
    Result<void> readWeekend(const YamlReader &file);
    Result<void> readEveryYear(const YamlReader &entry);
    Result<void> readYear(const YamlReader &entry);
    Result<void> readDaysOff(const YamlReader &entry, int year);

    WorkingCalendar m_calendar;
};

} // namespace spp
