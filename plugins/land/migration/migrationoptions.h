// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/actor.h"
#include "land/records/changerecord.h"

#include <QMap>
#include <QString>

namespace spp::land {

/// What to bring into a territory, and how.
struct MigrationOptions {
    QString from; ///< another territory, or any source of parcels that an import reads
    QString crosswalk; ///< path of the table; see Crosswalk
    QString sourceCrs; ///< "EPSG:9209"; empty: as the source says
    QString layer; ///< of a source that is no territory, like the next four
    QString encoding = QStringLiteral("auto");
    QString commune; ///< commune of old in which all parcels lie, where the source names none
    QMap<QString, QString> fields; ///< theme field: source field
    bool swapAxes = false;
    /// A side may leave the straight line by so much at most, in metres. Half the grid.
    double largestBend_m = 0.0005;
    bool dryRun = false;
    ChangeRecord record; ///< kind, decision, papers
    Actor actor = Actor::current();
};

} // namespace spp::land
