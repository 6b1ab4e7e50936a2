// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulationframes.h"

#include "flood/hazard/geotiff.h"
#include "flood/simulation/groundresults.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SimulationFrames)
};

Error failed(const QString &path)
{
    return Error::environment(Texts::tr("The frames cannot be written.").toStdString())
            .inFile(path.toStdString());
}

} // namespace

SimulationFrames::SimulationFrames(QString path, const ScenarioFile &scenario)
    : m_path(std::move(path))
    , m_scenario(scenario)
{
}

SimulationFrames::~SimulationFrames()
{
    if (!m_isKept)
        QDir(m_path).removeRecursively();
}

Result<void> SimulationFrames::begin(bool resumes)
{
    if (!resumes)
        QDir(m_path).removeRecursively();
    return QDir().mkpath(m_path) ? Result<void>() : Result<void>(failed(m_path));
}

Result<void> SimulationFrames::take(const engine::FloodFrame &frame)
{
    // A frame comes at the first step not before its time, and at the end; it is named by that.
    const engine::FloodOptions &options = m_scenario.setup.options;
    const double time = frame.time_s >= options.end_s
            ? options.end_s
            : std::floor(frame.time_s / options.frameEvery_s + 1e-9) * options.frameEvery_s;
    const QString name = QStringLiteral("%1/depth_%2s.tif")
                                 .arg(m_path)
                                 .arg(qint64(std::llround(time)), 10, 10, QLatin1Char('0'));
    const QString unfinished = name + QStringLiteral(".unfinished");
    const GeoTiffBand band{ QStringLiteral("depth at %1 s").arg(time, 0, 'g', 10),
        QStringLiteral("m") };
    SPP_TRY(writeGeoTiff(resultGrid(m_scenario),
            insideOnly(m_scenario, depthsOnGround(m_scenario, frame.depth_m)),
            m_scenario.context.crs, unfinished, band));
    QFile::remove(name);
    return QFile::rename(unfinished, name) ? Result<void>() : Result<void>(failed(name));
}

Result<void> SimulationFrames::moveTo(SimulationFolder &folder)
{
    if (!QDir().mkpath(folder.pathOf(QStringLiteral("frames"))))
        return failed(folder.pathOf(QStringLiteral("frames")));
    const QStringList names = QDir(m_path).entryList({ QStringLiteral("*.tif") }, QDir::Files);
    for (const QString &name : names) {
        const QString from = m_path + QLatin1Char('/') + name;
        SPP_TRY(folder.add(
                QStringLiteral("frames/") + name, [&](const QString &to) -> Result<void> {
                    return QFile::rename(from, to) ? Result<void>() : Result<void>(failed(to));
                }));
    }
    return {};
}

} // namespace spp::flood
