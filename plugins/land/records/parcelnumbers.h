// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"
#include "land/records/draftstate.h"

#include <map>

namespace spp::land {

/// Gives new parcels the numbers after the largest one of their sheet, current or historic, so that
/// no number is ever used twice in a sheet.
class ParcelNumbers {
public:
    ParcelNumbers(Database &database, const DraftState &state)
        : m_database(database)
        , m_state(state)
    {
    }

    /// The next number of a sheet in a commune; each call gives another one.
    Result<QString> next(const QString &communeCode, const QString &sheet);

private:
    Result<long long> largest(const QString &communeCode, const QString &sheet);

    Database &m_database;
    const DraftState &m_state;
    std::map<std::pair<QString, QString>, long long> m_last; ///< by commune and sheet
};

} // namespace spp::land
