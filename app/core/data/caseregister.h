// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace spp {

/// A case (hồ sơ) as kept in the territory.
struct CaseFile {
    qlonglong id = 0;
    QString number;
    QString title;
    QString state;
    QString openedAt;
    QJsonObject subject;
    QJsonObject proposal;
    int reviewCount = 0;
    QString reviewedAt; ///< of the last review; empty when there is none
    QString applicant; ///< personal data
    QString officer; ///< who works on it
    QDate received;
    QString procedure; ///< id of a Procedure
    QDate due;
    bool dueStated = false; ///< by a person, not computed from the procedure
    std::vector<int> dueUnknownYears; ///< whose holidays were not known when due was computed
};

/// One review of a case, with how many findings it has of each outcome.
struct CaseReview {
    qlonglong id = 0;
    QString at; ///< date of the case
    QString reviewedAt;
    QString sha256;
    QJsonObject document; ///< spp.review/1
    int conflicts = 0;
    int notCertain = 0;
    int unknown = 0;
    int passed = 0;
};

QJsonObject SPP_CORE_EXPORT toJson(const CaseFile &file);
QJsonObject SPP_CORE_EXPORT toJson(const CaseReview &review);

/// Reads the cases of a territory.
class SPP_CORE_EXPORT CaseRegister {
public:
    explicit CaseRegister(Database &database)
        : m_database(database)
    {
    }

    Result<std::vector<CaseFile>> list(); ///< by number
    /// Usage error when there is no case of that number.
    Result<CaseFile> find(const QString &number);
    Result<std::vector<CaseReview>> reviews(const CaseFile &file); ///< the earliest first

private:
    Result<std::vector<CaseFile>> read(
            const QString &condition, const std::vector<QVariant> &values);

    Database &m_database;
};

} // namespace spp
