// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/review/rowdigest.h"
#include "core/review/screenbasis.h"
#include "core/review/screenedparcel.h"

#include <QString>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace spp {

class SqliteDatabase;
class Statement;

/// The output of an earlier screen (see ScreenOutput): what it was made from, and what it says of
/// each parcel. Nothing is written. One thread at a time.
class SPP_CORE_EXPORT EarlierScreen {
public:
    /// Reads the basis. BadInput, with what to do, for a file that is no output of a screen, one of
    /// a version without a basis, or a damaged one.
    static Result<std::unique_ptr<EarlierScreen>> open(const QString &path);
    ~EarlierScreen();
    EarlierScreen(const EarlierScreen &) = delete;
    EarlierScreen &operator=(const EarlierScreen &) = delete;

    const QString &path() const { return m_path; }
    const ScreenBasis &basis() const { return m_basis; }
    /// Digest of what the parcel was then; empty for one that was not screened.
    std::string_view digest(qlonglong parcelId) const;
    /// What was said of the parcel, but for its area. BadInput when its rows are not the ones that
    /// were written.
    Result<ScreenedParcel> parcel(qlonglong parcelId);
    Error damaged(const QString &reason) const;

private:
    /// The rows of one parcel follow one another in each table.
    struct Place {
        qlonglong id = 0;
        std::array<char, RowDigest::hexLength> digest;
        qlonglong basisRow = 0;
        qlonglong firstRow = 0;
        qlonglong firstFinding = 0;
        qlonglong firstUnknown = 0;
        int rows = 0;
        int findings = 0;
        int unknowns = 0;
    };

    explicit EarlierScreen(QString path);
    Result<void> read();
    Result<void> readTerms();
    Result<void> readFeatures();
    Result<void> readPlaces();
    Result<void> prepare();
    Result<void> readRows(const Place &place, ScreenedParcel &into, RowDigest &digest);
    Result<void> readFindings(const Place &place, ScreenedParcel &into, RowDigest &digest);
    Result<void> readUnknowns(const Place &place, ScreenedParcel &into, RowDigest &digest);
    const Place *place(qlonglong parcelId) const;

    QString m_path;
    ScreenBasis m_basis;
    std::vector<Place> m_places; ///< ordered by id
    std::unique_ptr<SqliteDatabase> m_database;
    std::unique_ptr<Statement> m_rows;
    std::unique_ptr<Statement> m_findings;
    std::unique_ptr<Statement> m_unknowns;
    std::unique_ptr<Statement> m_kept; ///< the parcel's row in the basis
};

} // namespace spp
