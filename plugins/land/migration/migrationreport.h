// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importreport.h"
#include "land/migration/crosswalk.h"
#include "land/migration/movedcoverage.h"
#include "land/records/changerecord.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace spp::land {

/// A sum of legal areas without rounding, in units of 0.0001 m²: no paper states one finer.
class LegalSum {
public:
    void add(double area_m2);
    QString text() const; ///< "1234567.8 m²" without the unit, zeros at the end left out
    bool operator==(const LegalSum &other) const { return m_units == other.m_units; }

private:
    qlonglong m_units = 0;
};

/// What became of one sheet of old, as far as it went to one sheet of now.
struct MigratedSheet {
    std::size_t commune = 0; ///< of old
    QString oldSheet;
    QString communeCode;
    QString sheet;

    bool operator<(const MigratedSheet &other) const
    {
        return std::tie(commune, oldSheet, communeCode, sheet)
                < std::tie(other.commune, other.oldSheet, other.communeCode, other.sheet);
    }
};

/// What a migration did, or would do.
struct MigrationReport {
    struct Count {
        qlonglong parcels = 0;
        LegalSum legal;
    };

    QString source; ///< name of the file
    QString sourceSha256;
    QString sourceCrs;
    QString crosswalkSha256;
    qlonglong crosswalkRows = 0;
    QString operation;
    bool crsVerified = false; ///< every commune was held against its box
    bool dryRun = false;
    std::optional<ChangeRecord> record; ///< none of a dry run
    std::optional<ImportReport> import;

    qlonglong parcels = 0;
    qlonglong withoutOutline = 0;
    qlonglong withoutLegalArea = 0;
    qlonglong historicLeft = 0; ///< historic parcels, which stay in the source
    qlonglong landClasses = 0;
    qlonglong looseLandClasses = 0;
    qlonglong restrictions = 0;
    LegalSum legalBefore;
    LegalSum legalAfter; ///< as read back from the territory; of a dry run as it would be
    std::map<MigratedSheet, Count> sheets;
    std::vector<QString> sheetCommunes; ///< names of the communes of old
    std::vector<QString> duplicates; ///< old identities that several parcels have

    double mapAreaBefore_m2 = 0.0; ///< of parcels with an outline, in the system of the source
    double mapAreaAfter_m2 = 0.0;
    double largestChange_m2 = 0.0; ///< of one parcel, with its sign
    double largestChangeShare = 0.0; ///< of one parcel, of its area; with its sign
    QString largestChangeOf; ///< old identity of the parcel with the largest in m²
    double largestBend_m = 0.0; ///< that was allowed
    const MovedCoverage *moved = nullptr; ///< must outlive the report

    /// Counts a plan; the parcels of `moved` are those of `plan`.
    void count(
            const MigrationPlan &plan, const Crosswalk &crosswalk, const MovedCoverage &coverage);
    QJsonObject toJson() const; ///< spp.parcel-migration/1
    QString text() const; ///< for people
};

} // namespace spp::land
