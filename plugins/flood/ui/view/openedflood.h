// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/hazard/hazardgrid.h"
#include "flood/hazard/modelrecord.h"
#include "flood/results/depthseries.h"
#include "flood/ui/view/floodscale.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <map>

namespace spp::flood {

/// A flood that can be shown, by where it is found.
struct FloodChoice {
    enum class Kind {
        None,
        Scenario, ///< of the territory: its id
        Run, ///< the folder of a run
        Source, ///< a raster, NetCDF or mesh: "FILE" or "FILE#VARIABLE"
    };

    Kind kind = Kind::None;
    QString name;
    QString title; ///< of a result, once it was read; says nothing of which one it is
    SourceReading reading = {}; ///< of a source, at all its moments
    QString crs = {}; ///< of a source that does not say, "EPSG:9209"

    explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const FloodChoice &other) const
    {
        return kind == other.kind && name == other.name && readingJson() == other.readingJson();
    }
    QJsonObject json() const;
    QJsonObject readingJson() const; ///< empty: as the file says
    static FloodChoice fromJson(const QJsonObject &json); ///< None where it says nothing known
};

using CellReader = std::function<Result<std::vector<float>>()>;

/// A flood with all that the map can show of it. Its readers may be called from any thread.
struct OpenedFlood {
    FloodChoice choice;
    QString source; ///< one line: who computed or saw it
    DepthSeriesPtr depths;
    /// What is known besides the depths, of the whole time, on the cells of the depths.
    std::map<Measure, CellReader> greatest;
    /// Classes in place of depths, as they were drawn, and the scheme that they are of.
    CellReader classes;
    QString classScheme;
    QJsonObject summary; ///< of a run, as summary.json; else empty
    std::optional<ModelRecord> model; ///< of a run, or of a scenario that keeps it
    QString stored; ///< the warning that a scenario was registered with

    // In the present language; to be seen as long as the flood is.
    QStringList warnings() const; ///< "the run is not valid"
    /// What it was computed with, and the limits of the method; empty where that is not known.
    QStringList limits() const;

    bool canShow(const FloodScale &scale) const;
    /// It has moments, and the scale has pictures of them.
    bool moves(const FloodScale &scale) const { return scale.isOfMoments() && depths->steps() > 0; }
};

using OpenedFloodPtr = std::shared_ptr<const OpenedFlood>;

/// Opens what was chosen. `territory` is the path that scenarios are read from, by connections of
/// their own. BadInput names the file; Usage for a scenario that is not there.
Result<OpenedFloodPtr> openFlood(
        const FloodChoice &choice, const QString &territory, Feedback &feedback);
/// What is known of a series that is open already; null for null.
OpenedFloodPtr floodOf(const DepthSeriesPtr &series);

} // namespace spp::flood
