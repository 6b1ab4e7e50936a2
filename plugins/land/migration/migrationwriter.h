// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/migration/crosswalk.h"
#include "land/migration/migrationsource.h"
#include "land/migration/movedcoverage.h"

#include <QJsonObject>

#include <unordered_map>

namespace spp::land {

/// What a migration wrote.
struct WrittenMigration {
    ChangeRecord record;
    qlonglong sourceId = 0; ///< row of the table of sources
    qlonglong landClasses = 0;
    qlonglong looseLandClasses = 0; ///< of the source that belong to no parcel, and stay there
    qlonglong restrictions = 0;
};

/// Writes planned parcels into a territory, inside the caller's transaction: the rows with their
/// outlines, former identities, land classes and restrictions, the change record, the source, the
/// names of former communes. Legal areas and identifiers (mã định danh) are copied as they stand;
/// at the end the legal areas are read back and compared one by one.
class MigrationWriter {
public:
    struct Input {
        const MigrationSource &source;
        const Crosswalk &crosswalk;
        const MigrationPlan &plan;
        const MovedCoverage &moved;
        const CoordinateOperation &operation;
        const MigrationOptions &options;
        bool crsVerified = false;
    };
    /// All of them must outlive it.
    MigrationWriter(Territory &target, const Input &input, Feedback &feedback);

    Result<WrittenMigration> write();
    /// Puts the finished report beside the source, and the entry into the audit log.
    Result<void> close(const QJsonObject &report);

private:
    Result<void> openLedger();
    Result<void> writeParcels();
    Result<void> writeParcel(const Statement &row, std::size_t place, Statement &insert);
    Result<std::string> outline(std::size_t place) const;
    Result<void> writeIdentities();
    Result<void> copyEarlierIdentities();
    Result<void> copyLandClasses();
    Result<void> copyRestrictions();
    Result<void> compareLegalAreas();
    Result<void> updateTheme();
    std::optional<qlonglong> newIdOf(qlonglong parcelOfSource) const;
    Result<void> stopAt(std::size_t place) const;

    Territory &m_target;
    Database &m_database;
    Database &m_from;
    const Input m_input;
    Feedback &m_feedback;
    const QString m_time; ///< ISO 8601
    std::vector<qlonglong> m_newId; ///< in the order of the plan
    std::unordered_map<qlonglong, std::size_t> m_place; ///< by the id in the source
    engine::Box m_extent;
    WrittenMigration m_written;
};

} // namespace spp::land
