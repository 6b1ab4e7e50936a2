// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace spp {

class PostgresDatabase;
class Territory;
struct Theme;

/// Which features are held against which themes.
struct OverlayPushDownRequest {
    QString subject; ///< theme whose features are asked about; of parcels the current ones
    QStringList themes;
    QDate at; ///< day for which zones must be in force
    int workers = 2; ///< processes that the server may use beside the first one; 0: one alone
};

/// What one subject shares with the features of one class of a theme.
struct OverlayShare {
    qlonglong subjectId = 0;
    QString theme;
    QString classValue; ///< first required field of the theme; null where it has none
    QString plan; ///< for zones; null otherwise
    double area_m2 = 0.0; ///< polygon in polygon
    double share = 0.0; ///< of the subject's area, or of its length where it is a line
    double length_m = 0.0; ///< where one of both is a line
    qlonglong count = 0; ///< features with an area or a length in the subject, or points in it
};

/// What rounding to the grid did to the features of a theme.
struct GridEffect {
    qlonglong features = 0;
    qlonglong repaired = 0; ///< that were no longer valid
    qlonglong collapsed = 0; ///< of which nothing was left: they have no rows
    double largest_m2 = 0.0; ///< change of the area of one feature
    double total_m2 = 0.0; ///< sum of the changes, without their signs
};

struct OverlayPushDownReport {
    QMap<QString, GridEffect> effects; ///< by theme, with the subject
    QMap<QString, QString> plans; ///< how the server went about it, by theme (EXPLAIN)
    bool parallel = true; ///< whether every plan shares the work out among processes
    qlonglong rows = 0;
};

/// Overlays inside the server: subject by theme, areas, lengths and counts, without a geometry on
/// the wire.
///
/// All coordinates are first rounded to whole millimetres (ST_SnapToGrid, which rounds each
/// coordinate alone, as the embedded engine does; ST_ReducePrecision would also move vertices to
/// their neighbours' edges). What is no longer valid is repaired, and the report says what the
/// rounding did. Polygons of the themes are cut into pieces of at most 64 vertices with an index,
/// lines into chains of as many.
///
/// Areas are summed exactly, so the rows do not depend on the number of workers. The working tables
/// are made and dropped in one transaction that nobody else sees; the territory stays as it is and
/// writers need not wait.
class SPP_CORE_EXPORT OverlayPushDown {
public:
    static constexpr double grid_m = 0.001;
    static constexpr int pieceVertices = 64;

    /// Whether the territory lies on a server.
    static bool isPossible(Territory &territory);

    /// The territory must be one for which isPossible() holds; it must outlive this.
    explicit OverlayPushDown(Territory &territory);

    /// Rows theme by theme, ordered by subject, class and plan. Needs the right to make tables in
    /// the schema (Environment without it); cancelled within a second.
    Result<OverlayPushDownReport> run(const OverlayPushDownRequest &request,
            const std::function<Result<void>(const OverlayShare &)> &sink, Feedback &feedback);

private:
    Result<const Theme *> themeOf(const QString &id) const;
    Result<void> begin(const OverlayPushDownRequest &request);
    Result<QString> sourceOf(const Theme &theme, QDate at);
    Result<QString> uploadZones(QDate at);
    Result<GridEffect> makeSubjects(const Theme &theme, int workers);
    Result<GridEffect> makePieces(const Theme &theme, QDate at);
    Result<void> overlay(const Theme &theme,
            const std::function<Result<void>(const OverlayShare &)> &sink,
            OverlayPushDownReport &report, Feedback &feedback);
    QString table(const char *role) const;

    Territory &m_territory;
    PostgresDatabase *m_database;
    QString m_prefix; ///< of the working tables: no two connections have the same
};

} // namespace spp
