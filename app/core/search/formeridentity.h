// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"

#include <QString>

#include <memory>
#include <vector>

namespace spp {

/// What a parcel was called before its commune or its sheet changed.
struct SPP_CORE_EXPORT FormerIdentity {
    QString commune; ///< name as it was then
    QString communeCode; ///< code as it was then; may be empty
    QString sheet;
    QString number;

    /// Whether `place` (a search name or a code) is this commune; the word for its kind ("xã")
    /// counts only where both have one.
    bool isIn(const QString &place) const;
};

/// Reads former identities; keeps its statements, so that many parcels cost little.
class SPP_CORE_EXPORT FormerIdentities {
public:
    /// The database must outlive it.
    static Result<FormerIdentities> create(Database &database);

    /// All identities that a parcel had, the latest first.
    Result<std::vector<FormerIdentity>> of(qlonglong parcel);
    /// The parcels, current and historic, that were once called so, by their keys; zeros before a
    /// number do not matter. `commune` is a name, with or without marks and kind, or a code of that
    /// time; empty for any.
    Result<std::vector<qlonglong>> parcels(
            const QString &commune, const QString &sheet, const QString &number);

private:
    FormerIdentities(std::unique_ptr<Statement> ofParcel, std::unique_ptr<Statement> ofNumber)
        : m_ofParcel(std::move(ofParcel))
        , m_ofNumber(std::move(ofNumber))
    {
    }
    std::unique_ptr<Statement> m_ofParcel;
    std::unique_ptr<Statement> m_ofNumber;
};

} // namespace spp
