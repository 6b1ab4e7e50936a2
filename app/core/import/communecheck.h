// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/crs/communeguard.h"
#include "core/import/importreport.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace spp {

/// Collects where the features of each commune lie, and holds them against the communes' boxes.
class CommuneCheck {
public:
    static Result<CommuneCheck> create(const Profile &profile, const QString &sourceCrs);

    /// `commune` is a code or name, empty when the feature states none.
    void add(const QString &commune, qlonglong feature, const engine::Box &boxInSourceCrs);
    /// CrsMismatch when a feature lies outside its commune, naming the first; else writes into the
    /// report what was verified, or why nothing could be.
    Result<void> finish(ImportReport &report) const;

private:
    struct Place {
        qlonglong feature;
        engine::Box box;
    };
    explicit CommuneCheck(CommuneGuard guard, const Profile &profile, QString crs)
        : m_guard(std::move(guard))
        , m_profile(profile)
        , m_crs(std::move(crs))
    {
    }
    Error outside(const CommuneGuard::Answer &answer, const std::vector<Place> &places,
            const QString &commune) const;
    Result<void> finishWithoutCommunes(ImportReport &report) const;

    CommuneGuard m_guard;
    const Profile &m_profile;
    QString m_crs;
    QHash<QString, std::vector<Place>> m_places;
};

} // namespace spp
