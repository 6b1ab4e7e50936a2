// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/themestore.h"
#include "engine/overlay/overlay.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <memory>

namespace spp {

/// Where an overlay is computed. Automatic: on the server where the territory lies on one and the
/// account may make working tables there, here otherwise.
enum class OverlayPlace { Automatic, Server, Here };

/// Where an overlay was computed, and why.
struct OverlayWay {
    bool hasServer = false; ///< the territory lies on one
    bool onServer = false;
    QString reason; ///< one sentence in the language of the program
    /// On a server: how it went about it (EXPLAIN), by theme.
    QMap<QString, QStringList> plans;
    bool isParallel = false; ///< every plan shares the work out among processes

    QString text() const; ///< the same in a sentence or two
    QJsonObject json() const;
};

/// A layer to measure against, and the theme that it is a part of.
struct OverlayLayer {
    QString theme;
    const engine::ConstraintLayer *layer = nullptr;
};

/// Reads themes and measures subjects against them: here, from the rows, or on the server, which
/// then tells no more of a feature than its box and its area. What it says of areas, lengths,
/// counts, cover, and features that are refused or repaired is the same, areas to 1e-6 m² per pair;
/// both round to one millimetre grid.
class SPP_CORE_EXPORT OverlayComputer {
public:
    struct Request {
        OverlayPlace place = OverlayPlace::Automatic;
        const Theme *subject = nullptr;
        bool needsCorners = false; ///< of subjects, for what only this program can do: rasters
        bool needsCover = true; ///< whether the covers of the table are asked for
        QDate at; ///< for zones
        int threads = 0; ///< 0: those of the hardware; on a server four processes
        QString cacheFolder; ///< see ThemeStore
    };
    /// Finds out where, and makes ready. Errors: Usage for a server that is not there, Environment
    /// where the account lacks the right, both with what to do. Territory and feedback must outlive
    /// it.
    static Result<std::unique_ptr<OverlayComputer>> create(
            Territory &territory, const Request &request, Feedback &feedback);
    virtual ~OverlayComputer() = default;

    virtual Result<ThemeStore> subjects(const Theme &theme) = 0;
    virtual Result<ThemeStore> constraints(const Theme &theme) = 0;
    /// Of a part of constraints(), to be handed to measure().
    virtual Result<engine::ConstraintLayer> layer(ThemeStore::Part part) = 0;
    /// As engine::overlay(), or with `records` as engine::overlayRecords(). May be called again for
    /// other records of the same subjects and layers, but nothing can be read after the first call.
    virtual Result<engine::OverlayTable> measure(const engine::Store &subjects,
            const std::vector<std::uint32_t> *records, const std::vector<OverlayLayer> &layers)
            = 0;

    const OverlayWay &way() const { return m_way; }

protected:
    OverlayWay m_way;
};

} // namespace spp
