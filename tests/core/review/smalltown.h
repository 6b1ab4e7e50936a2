// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

#include <QTemporaryDir>

#include <memory>

namespace spp::test {

/// Returns the value or ends the program with the error: for preparing, not for checking.
template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}
inline void orStop(Result<void> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
}

/// A made-up town of five parcels in a territory of its own, written with plain SQL.
///
/// Metres from the origin (585000, 1110500) in EPSG:5897; accuracies 0.2 m; data of 2026-01-01:
///
///     y=10  +-------P1-------+--------P2--------+----P4----+   |power line
///       canal| 34/12 Cái Khế |  34/13, 2 classes|  34/14   |   | x=80.3
///     y=0   +----------------+------------------+----------+   |
///          x=0              20                 50         80
///
/// P3, also 34/12, lies at y -310 … -300 in Ninh Kiều; 34/99 is no longer current; 36/1 has no
/// geometry. The canal reaches 5 cm into P1 (0.5 m²). A facility stands in P2. Zones: ODT west of
/// x=30, CX east of it; from 2026-06-01 a local adjustment makes x 10 … 40 "HH". Flood cells of 10
/// m cover x 0 … 60: 0.4 m in 10 … 20, else 0.
class SmallTown {
public:
    SmallTown();

    QString path() const { return m_folder.filePath(QStringLiteral("town.sqlite")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<Territory> open(Territory::Access access = Territory::Access::ReadOnly) const;
    /// Runs SQL on the territory.
    void run(const QString &sql, const std::vector<QVariant> &values = {}) const;
    /// Adds parcels of 2 m by 1 m, 90 in a row, from y = 15 northwards.
    void addParcels(int count) const;
    /// Makes a theme as if nothing had ever been imported into it.
    void empty(const QString &themeId) const;
    /// Writes a text file beside the territory and answers with its path.
    QString write(const QString &name, const QByteArray &text) const;

    static constexpr double x0 = 585000.0;
    static constexpr double y0 = 1110500.0;
    /// WKT of a rectangle given in metres from the origin.
    static QString rectangle(double xmin, double ymin, double xmax, double ymax);
    static QString profileFolder();
    static QString pack(const QString &name);

private:
    QTemporaryDir m_folder;
};

/// A day on which the data are fresh, the pack of 2021 holds and the adjustment does not yet.
inline QDate townDay() { return QDate(2026, 3, 1); }

} // namespace spp::test
