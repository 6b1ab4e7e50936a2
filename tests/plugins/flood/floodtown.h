// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/grid.h"
#include "support/testdata.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace spp::test {

/// A small town in metres of EPSG:32748, whose numbers can be checked by hand.
///
/// Six parcels of 20 x 20 m in two rows from (700000, 9300000), numbered 1 … 6 from the south-west,
/// 1 … 3 of commune A and 4 … 6 of commune B; a building of 10 x 10 m in the middle of each of the
/// parcels 1, 2 and 3; a road along the south of the upper row; one facility in parcel 5. Rasters
/// have cells of 10 m over the town: 6 columns, 4 rows.
class FloodTown {
public:
    FloodTown();
    /// On a server; its other files are in a folder all the same.
    explicit FloodTown(const QString &address);

    QString why() const { return m_why; } ///< empty: it was made
    QString territory() const { return m_address.isEmpty() ? file("town.sqlite") : m_address; }
    QString folder() const { return m_folder.path(); }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static engine::Grid grid();

    /// A file beside the territory.
    QString text(const char *name, const QByteArray &content) const;
    /// A depth raster of 24 cells, rows from the north, and the scenario of it.
    QString raster(const char *name, const std::vector<float> &cells,
            const QString &crs = QStringLiteral("EPSG:32748")) const;
    ProgramRun addScenario(
            const char *id, const std::vector<float> &cells, const QStringList &options = {}) const;
    /// `spp flood VERB TERRITORY …`.
    ProgramRun flood(const QStringList &arguments) const;
    /// The same with --json; ends the test program where that is no document.
    QJsonObject answer(const QStringList &arguments) const;

private:
    struct First { };
    explicit FloodTown(First);
    void make();
    void write(const char *name, const QByteArray &features) const;
    void run(const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_address;
    QString m_why;
};

/// A scenario over "dem.tif": 720 m³ of water come to a closed town of 2400 m², 400 m² of which are
/// parcel 1. `more` is added at its end.
QByteArray closedTown(const QByteArray &more = {});

/// 24 cells of one value.
std::vector<float> everywhere(float value);

} // namespace spp::test
