// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "core/review/parcelreference.h"

#include <QStringList>

namespace spp {

/// Finds the one current parcel that a reference names.
///
/// A sheet number is unique inside a commune only: when several parcels answer, the error lists
/// them with their communes. When none answers, it names the nearest ones, or says that the parcel
/// is no longer current.
class SPP_CORE_EXPORT ParcelFinder {
public:
    explicit ParcelFinder(Database &database)
        : m_database(database)
    {
    }

    Result<qlonglong> find(const ParcelReference &reference);
    /// Codes of the communes that a code or a name means: present names first, else the names
    /// before the merger. Marks, case, placement of tone marks and the word for the kind of unit
    /// ("xã", "phường") make no difference.
    Result<QStringList> communeCodes(const QString &codeOrName);

private:
    Result<qlonglong> findByColumn(
            const ParcelReference &reference, const QString &column, const QVariant &value);
    Result<qlonglong> findBySheet(const ParcelReference &reference);
    Result<qlonglong> choose(
            const ParcelReference &reference, const std::vector<std::vector<QVariant>> &rows);
    /// Never succeeds: the error says why nothing was found.
    Result<qlonglong> notFound(const ParcelReference &reference, const QStringList &communes);
    Result<QStringList> nearest(const ParcelReference &reference, const QStringList &communes);

    Database &m_database;
};

} // namespace spp
