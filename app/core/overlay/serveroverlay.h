// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/overlay/overlaycomputer.h"

#include <map>
#include <optional>

namespace spp {

class PostgresDatabase;

/// Why a server cannot compute an overlay; false when it can.
struct ServerObstacle {
    QString reason;
    QString advice; ///< empty: none but to compute here
    bool isWrongUse = false; ///< nobody could have it computed there

    explicit operator bool() const { return !reason.isEmpty(); }
};

/// Overlays inside a PostgreSQL server: no corner of a feature crosses the wire, but for the few
/// that rounding to the grid leaves invalid, which the engine repairs or refuses here.
///
/// Coordinates are rounded as StoreBuilder does, to the same millimetre. Polygons of the themes are
/// cut into pieces of at most 64 vertices with an index, lines into their segments. Sums are exact,
/// so that the numbers do not depend on how many processes share the work; the server is made to
/// share it.
///
/// The working tables live in one transaction that is never committed: nobody else sees them, they
/// are gone when the connection is, however it ends, writers need not wait, and all themes are read
/// in one state.
class SPP_CORE_EXPORT ServerOverlay final : public OverlayComputer {
public:
    static constexpr int pieceVertices = 64;

    static bool isOnServer(Territory &territory);
    static Result<ServerObstacle> obstacle(Territory &territory, const Theme &subject);
    /// For a territory without obstacle. Cancelled within a second once the feedback says so.
    static Result<std::unique_ptr<OverlayComputer>> begin(
            Territory &territory, const Request &request, Feedback &feedback, OverlayWay way);
    ~ServerOverlay() override;

    Result<ThemeStore> subjects(const Theme &theme) override;
    Result<ThemeStore> constraints(const Theme &theme) override;
    Result<engine::ConstraintLayer> layer(ThemeStore::Part part) override;
    Result<engine::OverlayTable> measure(const engine::Store &subjects,
            const std::vector<std::uint32_t> *records,
            const std::vector<OverlayLayer> &layers) override;

private:
    ServerOverlay(Territory &territory, const Request &request, Feedback &feedback, OverlayWay way);
    Result<void> open();
    void close();
    QString table(const QString &role) const;
    QString featuresOf(const QString &theme);
    Result<ThemeStore> inPlace(const Theme &theme, const QString &name);
    Result<ThemeStore> uploaded(const Theme &theme);
    Result<void> measureAll(const engine::Store &subjects, const std::vector<OverlayLayer> &layers);

    Territory &m_territory;
    PostgresDatabase &m_database;
    const Request m_request;
    Feedback &m_feedback;
    int m_processes = 0; ///< beside the first one
    std::unique_ptr<ReadTransaction> m_work; ///< holds the working tables
    QString m_prefix; ///< of the working tables: no two connections have the same
    QStringList m_themes; ///< that have a working table
    std::map<QString, std::vector<ThemeClass>> m_classes; ///< by theme, as in its store
    std::optional<engine::OverlayTable> m_table; ///< of all subjects
};

} // namespace spp
