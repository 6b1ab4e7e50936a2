// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/postgresdatabase.h"
#include "core/overlay/overlaycomputer.h"

namespace spp {

/// What subjects share with themes, asked of the server theme by theme and gathered into the table
/// that the engine would give.
class ServerShares {
public:
    /// Names of working tables: of the subjects and the theme, which are there, and of those that
    /// are made for the theme.
    struct Tables {
        QString subjects;
        QString features;
        QString pieces;
        QString contested; ///< empty: how polygons cover subjects is not asked for
    };
    /// Subjects have ascending ids in the order of their input. All must outlive it.
    ServerShares(PostgresDatabase &database, const engine::Store &subjects,
            const std::vector<OverlayLayer> &layers, Feedback &feedback);

    /// Measures one theme; `classes` are those of its store.
    Result<void> measure(const Theme &theme, const std::vector<ThemeClass> &classes,
            const Tables &tables, int processes);
    /// How the server went about the last theme (EXPLAIN).
    const QStringList &plan() const { return m_plan; }
    engine::OverlayTable table();

private:
    struct Row {
        std::uint32_t record;
        engine::OverlayRow row;
    };
    Result<bool> findContested(const Tables &tables);
    Result<void> explain(const QString &sql);
    Result<void> readShares(
            const QString &sql, const Theme &theme, const std::vector<ThemeClass> &classes);
    Result<void> readCovered(const QString &sql, std::int32_t layer);
    std::int32_t layerOf(const QString &theme, int dimension) const;
    std::uint32_t recordOf(qlonglong id);
    void addCover(engine::OverlayTable &table, std::uint32_t record) const;

    PostgresDatabase &m_database;
    const engine::Store &m_subjects;
    const std::vector<OverlayLayer> &m_layers;
    Feedback &m_feedback;
    const std::vector<std::uint32_t> m_order; ///< records by ascending id
    std::size_t m_next = 0; ///< in m_order
    std::vector<Row> m_rows;
    std::vector<double> m_covered; ///< mm², by subject and layer; below 0: as the rows say
    QStringList m_plan;
};

} // namespace spp
