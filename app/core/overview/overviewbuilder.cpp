// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overview/overviewbuilder.h"

#include "core/data/fileproblem.h"
#include "core/data/territory.h"
#include "core/overview/overviewpyramid.h"
#include "core/overview/overviewrows.h"
#include "core/overview/overviewstore.h"

#include <QDataStream>
#include <QTemporaryFile>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OverviewBuilder)
};

constexpr int densityCells = 1024;
constexpr int rowsBetweenLooks = 512;

Error stopped()
{
    return Error::cancelled(
            Texts::tr("Preparing the map was stopped; the territory is as before.").toStdString());
}

/// Packed tiles on disk until all are there.
class TileSpool {
public:
    Result<void> open()
    {
        if (!m_file.open())
            return failure();
        m_stream.setDevice(&m_file);
        return {};
    }

    Result<void> add(int level, int row, int column, const QByteArray &packed)
    {
        m_stream << level << row << column << packed;
        ++m_count;
        return m_stream.status() == QDataStream::Ok ? Result<void>() : failure();
    }

    Result<void> writeTo(OverviewStore &store, const Overview &overview)
    {
        if (!m_file.flush())
            return failure();
        m_file.seek(0);
        for (qlonglong i = 0; i < m_count; ++i) {
            int level = 0, row = 0, column = 0;
            QByteArray packed;
            m_stream >> level >> row >> column >> packed;
            if (m_stream.status() != QDataStream::Ok)
                return failure();
            SPP_TRY(store.rasters().writePackedTile(
                    overview.levels[size_t(level)].raster, row, column, packed));
        }
        return {};
    }

private:
    Error failure() const
    {
        return Error::environment(fileProblem(m_file).toStdString())
                .inFile(m_file.fileName().toStdString())
                .advise(Texts::tr("Make room on the disk of temporary files.").toStdString());
    }

    QTemporaryFile m_file;
    QDataStream m_stream;
    qlonglong m_count = 0;
};

class OverviewBuilder {
public:
    OverviewBuilder(Territory &territory, const OverviewRequest &request, Feedback &feedback)
        : m_territory(territory)
        , m_theme(*territory.theme(request.theme))
        , m_isDamaged(request.isDamaged)
        , m_feedback(feedback)
        , m_rows(territory, m_theme, request.fields)
    {
        m_overview.theme = request.theme;
        m_overview.fields = request.fields;
        m_overview.featuresPerFrame = request.featuresPerFrame;
    }

    Result<OverviewOutcome> run()
    {
        SPP_ASSIGN(m_overview.stamp, OverviewStore::stamp(m_territory, m_theme.id));
        SPP_ASSIGN(const auto stored, OverviewStore(m_territory.database()).find(m_theme.id));
        const std::optional<Overview> present = m_isDamaged ? std::nullopt : stored;
        if (m_theme.featureCount <= m_overview.featuresPerFrame) {
            SPP_TRY(removeOld(stored.has_value()));
            return OverviewOutcome::NotNeeded;
        }
        if (present
                && present->answers(
                        m_overview.stamp, m_overview.fields, m_overview.featuresPerFrame))
            return OverviewOutcome::UpToDate;
        SPP_TRY(m_rows.readClasses());
        m_overview.classes = m_rows.classes();
        SPP_TRY(look());
        if (present && !present->stamp.isEmpty() && present->digest == m_overview.digest
                && present->fields == m_overview.fields
                && present->featuresPerFrame == m_overview.featuresPerFrame) {
            SPP_TRY(renew(*present));
            return OverviewOutcome::UpToDate;
        }
        if (m_density->total() <= m_overview.featuresPerFrame) { // many are not shown
            SPP_TRY(removeOld(stored.has_value()));
            return OverviewOutcome::NotNeeded;
        }
        SPP_TRY(makeTiles());
        SPP_TRY(keep());
        return OverviewOutcome::Built;
    }

private:
    Result<void> removeOld(bool isThere)
    {
        if (!isThere)
            return {};
        Database &database = m_territory.database();
        SPP_ASSIGN(const auto transaction, Transaction::begin(database));
        SPP_TRY(OverviewStore(database).remove(m_theme.id));
        return transaction->commit();
    }

    /// Only facts about the theme have changed, not what a map shows.
    Result<void> renew(const Overview &present)
    {
        Database &database = m_territory.database();
        SPP_ASSIGN(const auto transaction, Transaction::begin(database));
        SPP_TRY(OverviewStore(database).setStamp(present, m_overview.stamp));
        return transaction->commit();
    }

    Result<void> goOn()
    {
        if (++m_seen % rowsBetweenLooks == 0 && m_feedback.isCancelled())
            return stopped();
        return {};
    }

    /// The first pass: where the features lie, and their digest.
    Result<void> look()
    {
        std::vector<std::pair<double, double>> places;
        SPP_ASSIGN(m_overview.digest,
                m_rows.readAll([&](const engine::RawShape &shape, int) -> Result<void> {
                    engine::Box box;
                    for (size_t i = 0; i + 1 < shape.xy.size(); i += 2)
                        box.include({ shape.xy[i], shape.xy[i + 1], shape.xy[i], shape.xy[i + 1] });
                    if (std::isfinite(box.xmax - box.xmin) && std::isfinite(box.ymax - box.ymin)) {
                        places.emplace_back(
                                (box.xmin + box.xmax) / 2.0, (box.ymin + box.ymax) / 2.0);
                        m_extent.include(box);
                    }
                    if (m_seen % rowsBetweenLooks == 0)
                        m_feedback.progress(m_seen, 2 * m_theme.featureCount);
                    return goOn();
                }));
        m_density.emplace(FeatureDensity::of(places, densityCells));
        return {};
    }

    Result<void> makeTiles()
    {
        SPP_TRY(m_spool.open());
        m_pyramid.emplace(*m_density, m_extent, m_overview.featuresPerFrame);
        SPP_ASSIGN(const overview::Tile whole, tile(0, 0, 0));
        return whole.empty() ? Error::internal("features left no trace in an overview")
                             : Result<void>();
    }

    /// One tile and, below it, all that are needed.
    Result<overview::Tile> tile(int level, int row, int column)
    {
        SPP_ASSIGN(overview::Tile made,
                m_pyramid->isAnyNeededBelow(level, row, column) ? fromQuarters(level, row, column)
                                                                : burned(level, row, column));
        if (!made.empty() && (level == 0 || m_pyramid->isNeeded(level, row, column))) {
            m_levels = std::max(m_levels, level + 1);
            SPP_TRY(m_spool.add(level, row, column, OverviewStore::packed(made)));
        }
        return made;
    }

    Result<overview::Tile> fromQuarters(int level, int row, int column)
    {
        std::array<overview::Tile, 4> quarters;
        for (int quarter = 0; quarter < 4; ++quarter) {
            SPP_ASSIGN(quarters[size_t(quarter)],
                    tile(level + 1, 2 * row + quarter / 2, 2 * column + quarter % 2));
        }
        return overview::halved(quarters);
    }

    Result<overview::Tile> burned(int level, int row, int column)
    {
        const engine::Box box = m_pyramid->box(level, row, column);
        const double cell = (box.xmax - box.xmin) / overview::tileSize;
        engine::FeatureBurn burn({ box.xmin - cell, box.ymax + cell, cell, cell,
                overview::tileSize + 2, overview::tileSize + 2 });
        std::vector<int> classOfNumber{ 0 };
        SPP_TRY(m_rows.readBox(
                box.grown(cell), [&](const engine::RawShape &shape, int classId) -> Result<void> {
                    classOfNumber.push_back(classId);
                    burn.add(shape, std::int32_t(classOfNumber.size()) - 1);
                    return goOn();
                }));
        m_burned += m_density->count(box);
        m_feedback.progress(m_theme.featureCount + qlonglong(m_burned), 2 * m_theme.featureCount);
        if (m_feedback.isCancelled())
            return stopped();
        return overview::tileOf(burn, classOfNumber);
    }

    Result<void> keep()
    {
        for (int level = 0; level < m_levels; ++level)
            m_overview.levels.push_back({ 0, m_pyramid->grid(level) });
        Database &database = m_territory.database();
        SPP_ASSIGN(const auto transaction, Transaction::begin(database));
        OverviewStore store(database);
        SPP_TRY(store.remove(m_theme.id));
        SPP_TRY(store.add(m_overview, *m_density));
        SPP_TRY(m_spool.writeTo(store, m_overview));
        return transaction->commit();
    }

    Territory &m_territory;
    const Theme m_theme;
    const bool m_isDamaged;
    Feedback &m_feedback;
    OverviewRows m_rows;
    Overview m_overview;
    engine::Box m_extent;
    std::optional<FeatureDensity> m_density;
    std::optional<OverviewPyramid> m_pyramid;
    TileSpool m_spool;
    int m_levels = 0;
    qlonglong m_seen = 0;
    double m_burned = 0.0;
};

} // namespace

Result<bool> overviewIsCalledFor(Territory &territory, const OverviewRequest &request)
{
    SPP_ASSIGN(const auto present, OverviewStore(territory.database()).find(request.theme));
    if (territory.theme(request.theme)->featureCount <= request.featuresPerFrame)
        return present.has_value();
    if (!present || request.isDamaged)
        return true;
    SPP_ASSIGN(const QString stamp, OverviewStore::stamp(territory, request.theme));
    return !present->answers(stamp, request.fields, request.featuresPerFrame);
}

Result<OverviewOutcome> buildOverview(
        Territory &territory, const OverviewRequest &request, Feedback &feedback)
{
    const Theme *theme = territory.theme(request.theme);
    if (!theme || theme->geometry != ThemeGeometry::Polygon) {
        return Error::usage(Texts::tr("There is no theme \"%1\" that holds polygons.")
                                    .arg(request.theme)
                                    .toStdString());
    }
    auto built = OverviewBuilder(territory, request, feedback).run();
    if (!built && built.error().file.empty())
        return built.error().inFile(territory.path().toStdString());
    return built;
}

} // namespace spp
