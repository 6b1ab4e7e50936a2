// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/hazardgrid.h"
#include "flood/jsontext.h"
#include "flood/results/openseries.h"
#include "flood/results/rastercells.h"
#include "flood/simulation/rasterfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::RunSeries)
};

struct Frame {
    double time_s = 0.0;
    QString path;
};

class RunSeries final : public DepthSeries {
public:
    static Result<DepthSeriesPtr> open(const QString &folder);

    QString title() const override { return m_title; }
    QString runFolder() const override { return m_folder.path(); }
    const engine::Grid &grid() const override { return m_grid; }
    QString crsWkt() const override { return m_crs; }
    int steps() const override { return int(m_frames.size()); }
    double time_s(int step) const override { return m_frames.at(std::size_t(step)).time_s; }
    Result<std::vector<float>> depth_m(int step) const override { return whole(pathOf(step)); }
    Result<std::vector<float>> ground_m() const override
    {
        return hasGround() ? whole(ground()) : std::vector<float>();
    }
    Result<std::vector<float>> depthsAt_m(
            int step, const std::vector<std::size_t> &cells) const override
    {
        return readCells(pathOf(step), m_grid, cells);
    }
    Result<std::vector<float>> groundAt_m(const std::vector<std::size_t> &cells) const override
    {
        return hasGround() ? readCells(ground(), m_grid, cells) : std::vector<float>();
    }
    Result<std::vector<GaugeRecord>> gauges() const override;

private:
    QString file(const char *name) const { return m_folder.filePath(key(name)); }
    QString ground() const { return file("ground.tif"); }
    bool hasGround() const { return QFile::exists(ground()); }
    QString pathOf(int step) const
    {
        return step == greatest ? file("max_depth.tif") : m_frames.at(std::size_t(step)).path;
    }
    Result<std::vector<float>> whole(const QString &path) const;
    void findFrames();

    QDir m_folder;
    QString m_title;
    QString m_crs;
    engine::Grid m_grid;
    std::vector<Frame> m_frames;
};

/// What summary.json says of the run.
Result<QJsonObject> summaryOf(const QString &path)
{
    const auto bad = [&](const QString &reason) {
        return Error::badInput(reason.toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Choose a folder that \"spp flood simulate\" made.")
                                .toStdString());
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(Texts::tr("The folder holds no run of a flood."));
    const QJsonObject summary = QJsonDocument::fromJson(file.readAll()).object();
    if (summary[key("schema")].toString() != key("spp.flood-simulation/1"))
        return bad(Texts::tr("This is no summary of a flood run."));
    return summary;
}

Result<DepthSeriesPtr> RunSeries::open(const QString &folder)
{
    const auto run = std::make_shared<RunSeries>();
    run->m_folder.setPath(QDir(folder).absolutePath());
    SPP_ASSIGN(const QJsonObject summary, summaryOf(run->file("summary.json")));
    run->m_title = summary[key("title")].toString();
    if (run->m_title.isEmpty())
        run->m_title = run->m_folder.dirName();
    SPP_ASSIGN(const RasterCells header, rasterHeader(run->pathOf(greatest)));
    run->m_grid = header.grid;
    run->m_crs = header.crs;
    run->findFrames();
    return DepthSeriesPtr(run);
}

void RunSeries::findFrames()
{
    static const QRegularExpression name(QStringLiteral("^depth_([0-9]+)s\\.tif$"));
    const QDir frames(m_folder.filePath(key("frames")));
    const QStringList files = frames.entryList(QDir::Files);
    for (const QString &one : files) {
        const QRegularExpressionMatch match = name.match(one);
        if (match.hasMatch())
            m_frames.push_back({ match.captured(1).toDouble(), frames.filePath(one) });
    }
    std::sort(m_frames.begin(), m_frames.end(),
            [](const Frame &a, const Frame &b) { return a.time_s < b.time_s; });
}

Result<std::vector<float>> RunSeries::whole(const QString &path) const
{
    Feedback silent;
    SourceReading reading;
    reading.quantity = HazardQuantity::Ground; // as it is: a run's own depths need no judging
    SPP_ASSIGN(HazardGrid raster, readSource({ path, {} }, reading, silent));
    if (!(raster.grid == m_grid))
        return otherGrid(path);
    return std::move(raster.cells);
}

Result<std::vector<GaugeRecord>> RunSeries::gauges() const
{
    const QString path = file("gauges.csv");
    return QFile::exists(path) ? readGauges(path) : std::vector<GaugeRecord>();
}

} // namespace

Result<DepthSeriesPtr> openRun(const QString &folder) { return RunSeries::open(folder); }

} // namespace spp::flood
