// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/territory.h"
#include "core/import/geometryintake.h"

#include <QSet>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace spp {

/// Writes the features of one import into the table of one theme, inside the caller's transaction.
///
/// A theme of which nothing may be lost (parcels: it has begin_lifespan) keeps replaced features as
/// retired; others delete them. Zones belong to a plan version: only those of the same version give
/// way.
class ThemeWriter {
public:
    struct Target {
        const Theme *theme = nullptr;
        QStringList columns; ///< of the theme, fed from the source, in the order of write()
        QVariantMap constants; ///< columns with one value for all
        QString mapAreaCrs; ///< CRS in which Intake::Row::mapArea_m2 was measured
        QString date; ///< ISO; from which the features hold
        qlonglong sourceId = 0;
        qlonglong changeRecord = 0; ///< 0 where the table keeps no lineage
        bool keepExtra = false;
    };

    /// Columns of a theme's table.
    static Result<QSet<QString>> columnsOf(Territory &territory, const Theme &theme);
    /// Features that the theme holds now; of the plan version, where `constants` names one.
    static Result<qlonglong> existing(
            Territory &territory, const Theme &theme, const QVariantMap &constants);
    /// Retires or deletes these, with what earlier imports rejected.
    static Result<void> clear(Territory &territory, const Theme &theme,
            const QVariantMap &constants, qlonglong changeRecord, const QString &date);

    static Result<std::unique_ptr<ThemeWriter>> create(Territory &territory, Target target);
    /// `row` is null for themes without geometry.
    Result<void> write(
            const std::vector<QVariant> &values, const Intake::Row *row, const QVariant &extra);
    /// Writes what is held back and fills the spatial index.
    Result<void> finish();

    qlonglong rows() const { return m_rows; }

private:
    ThemeWriter(Territory &territory, Target target);
    Result<void> prepare();

    Territory &m_territory;
    Target m_target;
    QString m_table;
    bool m_hasGeometry;
    bool m_hasArea = false;
    std::unique_ptr<RowWriter> m_rowWriter;
    qlonglong m_rows = 0;
};

} // namespace spp
