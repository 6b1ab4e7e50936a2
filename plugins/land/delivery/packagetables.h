// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/review/geopackagewriter.h"
#include "land/delivery/recordcontent.h"

#include <QVariant>

#include <memory>
#include <vector>

namespace spp::land {

/// A table of an update package, named as the national land database names it.
struct PackageTable {
    struct Row {
        std::shared_ptr<const engine::Geometry> outline; ///< null in tables without outlines
        std::vector<QVariant> values; ///< in the order of the fields; invalid: not known
    };
    QString name;
    bool hasOutlines = false;
    std::vector<OutputField> fields;
    std::vector<Row> rows;
};

/// The tables of a record, the same ones for each record:
///
/// - DC_THUADAT: new parcels; DC_THUADATLS: parcels that ended; DC_BD_THUA: parcels that stay the
///   same but whose outline followed a neighbour, with their area before (DIENTICHTRUOC).
/// - DC_BD_THUA_THUA: which parcel became which, with the land that both share.
/// - DC_MUCDICHSUDUNGDAT, DC_NGUONGOCSUDUNG, DC_DIACHI, DC_TAILIEUDODAC: facts of new parcels.
/// - DC_BIENDONG: the record; DC_BD_TAILIEU: the papers it rests on.
/// - DC_NGUOI: land users of new and ended parcels; only `withPeople`, as NGUOICAPNHATID.
///
/// Names are those seen in use of the national database; MADINHDANH, DC_BD_TAILIEU and what is said
/// of links have none there and are this program's. LADOITUONGCHIEMDAT is not known here and empty.
std::vector<PackageTable> packageTables(const RecordContent &content, bool withPeople);

/// Layers and tables; bytes depend on nothing but these.
Result<void> writeGeoPackage(const std::vector<PackageTable> &tables, const QString &crs,
        QDate date, const QString &path);
/// A sheet for each table, without the outlines.
Result<void> writeSpreadsheet(
        const std::vector<PackageTable> &tables, const QString &title, const QString &path);

} // namespace spp::land
