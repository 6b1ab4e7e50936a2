// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "land/papers/parcelrecords.h"
#include "land/records/lineage.h"
#include "land/records/recordregister.h"

#include <memory>
#include <optional>
#include <vector>

namespace spp::land {

/// A parcel as it stood when a record was committed; what later records did to it is left out.
struct DeliveredParcel {
    ParcelRecord record; ///< its map area is that of the outline
    std::shared_ptr<const engine::Geometry> outline; ///< null: the register has none
    QString begins; ///< ISO 8601
    QString ends; ///< of ended parcels; ISO 8601
    std::optional<double> areaBefore_m2; ///< on the map, of parcels whose outline followed
};

/// Everything that a committed record did.
struct RecordContent {
    RegisterEntry entry;
    QString kind; ///< its Vietnamese title; the id where the profile does not know it
    std::vector<DeliveredParcel> retired;
    std::vector<DeliveredParcel> created;
    std::vector<DeliveredParcel> followed; ///< the same parcels with another outline
    std::vector<LineageLink> links; ///< of this record, by parent and child
};

/// Reads the content of a record, and the parcels around it. One session of reading: the caller
/// holds a ReadTransaction.
class RecordReader {
public:
    /// `records` must outlive it and decides whether names of land users are read.
    RecordReader(Territory &territory, ParcelRecords &records, qlonglong record)
        : m_territory(territory)
        , m_database(territory.database())
        , m_records(records)
        , m_record(record)
    {
    }

    /// BadInput when the register holds an outline that cannot be read. Cancelled when stopped.
    Result<RecordContent> read(const RegisterEntry &entry, Feedback &feedback);
    /// Parcels that stood after the record and whose box meets this one, by their keys.
    Result<std::vector<DrawnParcel>> within(const engine::Box &box);
    /// Whether a later record changed a parcel of this sheet.
    Result<bool> changedSince(const QString &communeCode, const QString &sheet);
    /// Whether the sheet has any current parcel.
    Result<bool> hasParcels(const QString &communeCode, const QString &sheet);

private:
    struct Outline {
        std::shared_ptr<const engine::Geometry> shape;
        std::optional<double> area_m2;
    };
    Result<Outline> outline(qlonglong parcel);
    Result<DeliveredParcel> parcel(qlonglong id);
    Result<std::vector<DeliveredParcel>> parcels(
            const std::vector<qlonglong> &ids, Feedback &feedback);
    Result<std::vector<LineageLink>> links();
    Result<bool> any(const QString &sql, const std::vector<QVariant> &values);

    Territory &m_territory;
    Database &m_database;
    ParcelRecords &m_records;
    qlonglong m_record;
};

} // namespace spp::land
