// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/simulatedrun.h"

#include "core/domain/writtennumber.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SimulatedRun)
};

struct RunRaster {
    const char *file;
    HazardQuantity quantity;
};

constexpr RunRaster rasters[] = {
    { "max_depth.tif", HazardQuantity::Depth },
    { "max_velocity.tif", HazardQuantity::Speed },
    { "max_dv.tif", HazardQuantity::DepthSpeed },
    { "duration.tif", HazardQuantity::Duration },
    { "ground.tif", HazardQuantity::Ground },
};

/// Empty where the run wrote no such file.
QString hashOf(const QJsonObject &summary, const QString &file)
{
    for (const QJsonValue &output : summary[key("outputs")].toArray()) {
        if (output[key("file")].toString() == file)
            return output[key("sha256")].toString();
    }
    return {};
}

/// Of the pair whose folder this run lies in, as it was written there.
std::optional<PairRole> pairOf(const QString &folder)
{
    QDir above(folder);
    const QString name = above.dirName();
    const QString summary = above.filePath(key("summary.json"));
    const auto hash = above.cdUp() ? sha256OfFile(above.filePath(key("pair.json")))
                                   : Result<QString>(QString());
    const auto own = sha256OfFile(summary);
    QFile file(above.filePath(key("pair.json")));
    if (!hash || !own || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject pair = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &run : pair[key("runs")].toArray()) {
        if (run[key("name")].toString() == name && run[key("summary_sha256")].toString() == *own)
            return PairRole{ *hash, pair[key("title")].toString(), run[key("proposal")].toBool() };
    }
    return std::nullopt;
}

} // namespace

Result<SimulatedRun> SimulatedRun::read(const QString &folder)
{
    SimulatedRun run;
    run.folder = folder;
    const QString path = QDir(folder).filePath(key("summary.json"));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        run.summary = QJsonDocument::fromJson(file.readAll()).object();
    if (run.summary[key("schema")].toString() == QLatin1String("spp.flood-simulation/1")
            && !hashOf(run.summary, key("max_depth.tif")).isEmpty()) {
        run.pair = pairOf(QFileInfo(folder).absoluteFilePath());
        return run;
    }
    if (file.isOpen() && run.summary.isEmpty())
        return Error::badInput(Texts::tr("The summary is damaged or not whole.").toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Run the scenario again, or copy its folder anew.")
                                .toStdString());
    return Error::badInput(Texts::tr("There is no summary of a flood run.").toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Name the folder that \"spp flood simulate\" wrote.").toStdString());
}

QString SimulatedRun::warning() const
{
    if (summary[key("mass")][key("valid")].toBool())
        return {};
    return Texts::tr("The run is not valid: its water balance is off by %1.")
            .arg(written::scientific(summary[key("mass")][key("relative_error")].toDouble(), 1));
}

QString SimulatedRun::gates() const { return summary[key("gates")].toString(); }

bool SimulatedRun::statesFuture() const
{
    return summary[key("parameters")][key("target_year")].isDouble();
}

void SimulatedRun::fill(ScenarioEntry &entry) const
{
    if (!gates().isEmpty())
        entry.scenario.gates = gates();
    const QJsonValue parameters = summary[key("parameters")];
    if (statesFuture()) {
        entry.scenario.targetYear = parameters[key("target_year")].toInt();
        entry.scenario.seaLevelRise_m = parameters[key("sea_level_rise_m")].toDouble();
        entry.scenario.subsidence_m = parameters[key("subsidence_m")].toDouble();
    }
    entry.scenario.pair = pair;
    entry.scenario.model = ModelRecord::ofSummary(summary);
    for (const RunRaster &one : rasters) {
        const QString sha256 = hashOf(summary, key(one.file));
        if (sha256.isEmpty())
            continue;
        ScenarioSource source;
        source.name.path = QDir(folder).filePath(key(one.file));
        source.reading.quantity = one.quantity;
        source.sha256 = sha256;
        source.note = warning();
        entry.sources.push_back(std::move(source));
    }
}

} // namespace spp::flood
