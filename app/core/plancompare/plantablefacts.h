// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/planversion.h"
#include "core/profile/officefiles.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace spp {

/// What an office lays down for the tables of plans, from "papers/plan-tables.yaml" of its profile:
/// decimals of hectares by level of plan, form numbers with their source and validity.
struct SPP_CORE_EXPORT PlanTableFacts {
    struct Form {
        QString number; ///< "Biểu 05/TKKK"; empty: not known
        QString source;
    };
    int areaDecimals_ha = 2;
    int percentDecimals = 2;
    QString roundingSource;
    QMap<QString, Form> forms; ///< by the id of the paper

    /// For a plan of this level, as valid on `at`. BadInput names file and line.
    static Result<PlanTableFacts> read(
            const OfficeFiles &files, const QString &planLevel, QDate at);
};

} // namespace spp
