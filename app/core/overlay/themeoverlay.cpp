// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/themeoverlay.h"

#include "core/data/territory.h"
#include "core/data/themetable.h"
#include "core/overlay/overlayrows.h"
#include "core/overlay/themedoubts.h"
#include "core/review/territoryfeaturesource.h"
#include "core/review/verdictreasons.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <map>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ThemeOverlay)
};

constexpr qlonglong rowsBetweenLooks = 2048;

class Run {
public:
    Run(Territory &territory, const OverlayRequest &request, Feedback &feedback)
        : m_territory(territory)
        , m_request(request)
        , m_feedback(feedback)
        , m_source(territory)
    {
    }

    Result<OverlaySummary> run(const QString &path)
    {
        SPP_TRY(OverlayWriter::check(path));
        SPP_TRY(checkThemes());
        SPP_TRY(findPlace());
        SPP_TRY(loadSubjects());
        for (size_t i = 0; i < m_themes.size(); ++i)
            SPP_TRY(loadTheme(i));
        SPP_TRY(measure());
        SPP_TRY(collectUnknown());
        SPP_TRY(sum());
        SPP_TRY(write(path));
        return std::move(m_summary);
    }

private:
    struct Unknown {
        size_t theme; ///< among m_themes
        std::string reason;
    };

    Result<void> goOn(qlonglong done, qlonglong total) const
    {
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("The overlay was stopped.").toStdString());
        m_feedback.progress(done, total);
        return {};
    }

    void tellReading(const Theme &theme) const
    {
        m_feedback.message(Texts::tr("Reading %1.").arg(theme.title.text()).toStdString());
    }

    Result<const Theme *> themeNamed(const QString &id) const
    {
        const Theme *theme = m_territory.theme(id);
        if (!theme || theme->geometry == ThemeGeometry::None) {
            return Error::usage(
                    Texts::tr("There is no theme %1 with a place.").arg(id).toStdString())
                    .inFile(m_territory.path().toStdString())
                    .advise(Texts::tr("\"spp theme list\" shows the themes.").toStdString());
        }
        return theme;
    }

    Result<void> checkThemes()
    {
        SPP_ASSIGN(m_subjectTheme, themeNamed(m_request.subject));
        if (m_subjectTheme->geometry != ThemeGeometry::Polygon
                && m_subjectTheme->geometry != ThemeGeometry::Any) {
            return Error::usage(Texts::tr("Subjects must be polygons, and those of %1 are not.")
                                        .arg(m_request.subject)
                                        .toStdString());
        }
        for (const QString &id : m_request.with) {
            OverlayTheme with;
            SPP_ASSIGN(with.theme, themeNamed(id));
            with.name = id.toStdString();
            for (const OverlayTheme &other : m_themes) {
                if (other.theme == with.theme)
                    return Error::usage(
                            Texts::tr("The theme %1 is named twice.").arg(id).toStdString());
            }
            m_themes.push_back(std::move(with));
        }
        if (m_themes.empty())
            return Error::usage(Texts::tr("No theme to overlay with is named.").toStdString());
        SPP_ASSIGN(const Profile profile, m_territory.profile());
        m_summary.tolerance_m2 = profile.tolerance_m2;
        m_summary.subject = m_request.subject;
        m_summary.at = m_request.at;
        return {};
    }

    Result<void> findPlace()
    {
        OverlayComputer::Request request{ m_request.place, m_subjectTheme, false, true,
            m_request.at, m_request.threads, m_request.cacheFolder };
        for (const OverlayTheme &with : m_themes)
            request.needsCorners |= with.theme->geometry == ThemeGeometry::Raster;
        SPP_ASSIGN(m_computer, OverlayComputer::create(m_territory, request, m_feedback));
        return {};
    }

    Result<void> loadSubjects()
    {
        tellReading(*m_subjectTheme);
        SPP_ASSIGN(ThemeStore subjects, m_computer->subjects(*m_subjectTheme));
        m_subjects = std::make_unique<ThemeStore>(std::move(subjects));
        m_summary.isFromCache = m_subjects->isFromCache();
        if (!m_subjects->polygons() || m_subjects->polygons()->store.size() == 0) {
            return Error::badInput(Texts::tr("The theme %1 has no polygon that can be measured.")
                                           .arg(m_request.subject)
                                           .toStdString())
                    .inFile(m_territory.path().toStdString())
                    .inLayer(m_request.subject.toStdString());
        }
        return {};
    }

    const engine::Store &subjects() const { return m_subjects->polygons()->store; }

    Result<void> loadTheme(size_t index)
    {
        OverlayTheme &with = m_themes[index];
        OverlaySummary::ThemeSum sum;
        sum.theme = with.theme->id;
        sum.state = with.theme->stateOn(m_request.at);
        sum.reason = verdictreasons::notUsable(*with.theme, m_request.at);
        if (with.theme->geometry == ThemeGeometry::Raster) {
            SPP_ASSIGN(with.rasters,
                    RasterOverlay::measure(m_territory, with.theme->id, *m_subjects,
                            m_request.threads, m_request.cacheFolder, m_feedback));
            for (const RasterOverlay &raster : with.rasters)
                with.rasterNames.push_back(raster.name.toStdString());
            sum.features = qlonglong(with.rasters.size());
            m_summary.themes.push_back(std::move(sum));
            return {};
        }
        tellReading(*with.theme);
        SPP_ASSIGN(ThemeStore store, m_computer->constraints(*with.theme));
        with.store = std::make_unique<ThemeStore>(std::move(store));
        sum.isFromCache = with.store->isFromCache();
        sum.features = with.store->features();
        sum.withoutGeometry = with.store->withoutGeometry();
        for (const ThemeFault &fault : with.store->faults())
            ++(fault.isTaken ? sum.repaired : sum.refused);
        for (const ThemeClass &one : with.store->classes())
            with.classes.emplace_back(one.first.toStdString(), one.second.toStdString());
        m_summary.themes.push_back(std::move(sum));
        for (ThemeStore::Part &part : with.store->parts()) {
            SPP_ASSIGN(engine::ConstraintLayer layer, m_computer->layer(std::move(part)));
            with.layers.push_back(std::move(layer));
        }
        return {};
    }

    Result<void> measure()
    {
        std::vector<OverlayLayer> layers;
        for (OverlayTheme &with : m_themes) {
            with.firstLayer = layers.size();
            for (const engine::ConstraintLayer &layer : with.layers) {
                if (layer.kind() == engine::ShapeKind::Polygon)
                    with.polygonLayer = int(layers.size());
                layers.push_back({ with.theme->id, &layer });
            }
        }
        SPP_ASSIGN(m_table, m_computer->measure(subjects(), nullptr, layers));
        m_summary.way = m_computer->way();
        m_computer.reset();
        return {};
    }

    Result<void> collectUnknown()
    {
        for (const ThemeFault &fault : m_subjects->faults()) {
            std::string &reason = m_subjectFaults[fault.feature];
            if (reason.empty())
                reason = ThemeDoubts::text(fault).toStdString();
        }
        SPP_TRY(collectPlaceless());
        const engine::Box extent = boxInMetres(subjects(), subjects().extent());
        for (size_t i = 0; i < m_themes.size(); ++i) {
            if (!m_themes[i].store)
                continue;
            SPP_ASSIGN(const ThemeDoubts doubts,
                    ThemeDoubts::of(m_source, *m_themes[i].store, extent));
            if (doubts.isEmpty())
                continue;
            for (size_t record = 0; record < subjects().size(); ++record) {
                SPP_ASSIGN(const QStringList reasons,
                        doubts.reasons(boxInMetres(subjects(), subjects().box(record))));
                if (!reasons.isEmpty()) {
                    m_unknown[record].push_back(
                            { i, reasons.join(QStringLiteral("; ")).toStdString() });
                }
            }
        }
        return {};
    }

    Result<void> collectPlaceless()
    {
        if (m_subjects->withoutGeometry() == 0)
            return {};
        const QString table = ThemeTable::name(*m_subjectTheme);
        const QString current = m_request.subject == QLatin1String("parcels")
                ? QStringLiteral(" AND end_lifespan IS NULL")
                : QString();
        SPP_ASSIGN(const auto rows,
                m_territory.database().rows(QStringLiteral("SELECT id FROM %1 WHERE geom IS NULL%2")
                                                    .arg(sqlName(table), current)));
        for (const auto &row : rows) {
            m_subjectFaults[row[0].toLongLong()] = Texts::tr("There is no geometry.").toStdString();
        }
        return {};
    }

    bool isFaulty(size_t record) const
    {
        return !m_subjectFaults.empty() && m_subjectFaults.count(subjects().id(record)) > 0;
    }

    OverlayRows rows() const { return { subjects(), m_table, m_themes }; }

    Result<void> sum()
    {
        m_order = subjects().inInputOrder();
        std::vector<size_t> lastMet(m_themes.size(), size_t(-1));
        qlonglong done = 0;
        // Not in the order of the input: neighbours in memory are quicker, and a sum has no order.
        for (size_t record = 0; record < subjects().size(); ++record) {
            if (++done % rowsBetweenLooks == 0)
                SPP_TRY(goOn(done, qlonglong(m_order.size())));
            if (isFaulty(record))
                continue;
            sumSubject(record);
            SPP_TRY(rows().each(
                    record, [&](size_t theme, const OverlayRecord &row) -> Result<void> {
                        OverlaySummary::ThemeSum &sum = m_summary.themes[theme];
                        sum.subjects += lastMet[theme] == record ? 0 : 1;
                        lastMet[theme] = record;
                        ++sum.rows;
                        ++m_summary.rows;
                        sum.area_m2 += row.area_m2;
                        sum.length_m += row.length_m;
                        sum.count += row.count;
                        return {};
                    }));
            const auto unknown = m_unknown.find(record);
            if (unknown == m_unknown.end())
                continue;
            for (const Unknown &one : unknown->second) {
                ++m_summary.themes[one.theme].unknown;
                ++m_summary.rows;
            }
        }
        m_summary.unknownSubjects = qlonglong(m_subjectFaults.size());
        m_summary.rows += m_summary.unknownSubjects;
        return {};
    }

    void sumSubject(size_t record)
    {
        ++m_summary.subjects;
        const double area_m2 = subjects().area_m2(record);
        m_summary.area_m2 += area_m2;
        const double effect = std::abs(area_m2 - subjects().sourceArea_m2(record));
        m_summary.gridEffect_m2 += effect;
        if (effect > m_summary.largestGridEffect_m2) {
            m_summary.largestGridEffect_m2 = effect;
            m_summary.largestGridEffectSubject = subjects().id(record);
        }
        for (size_t i = 0; i < m_themes.size(); ++i) {
            OverlaySummary::ThemeSum &sum = m_summary.themes[i];
            double uncovered_m2 = 0.0;
            if (m_themes[i].polygonLayer >= 0) {
                const engine::LayerCover &cover
                        = m_table.coverOf(record, size_t(m_themes[i].polygonLayer));
                uncovered_m2 = cover.unzoned_m2;
                sum.overlap_m2 += cover.overlap_m2;
                sum.overlappedSubjects += cover.overlap_m2 >= m_summary.tolerance_m2 ? 1 : 0;
            } else if (!m_themes[i].rasters.empty()) {
                uncovered_m2 = area_m2;
                for (const RasterOverlay &raster : m_themes[i].rasters)
                    uncovered_m2 = std::min(uncovered_m2, area_m2 - raster.summary[record].data_m2);
                uncovered_m2 = std::max(0.0, uncovered_m2);
            } else {
                continue;
            }
            sum.hasCover = true;
            sum.uncovered_m2 += uncovered_m2;
            sum.uncoveredSubjects += uncovered_m2 >= m_summary.tolerance_m2 ? 1 : 0;
        }
    }

    OverlayColumns columns() const
    {
        OverlayColumns columns;
        for (const OverlayTheme &with : m_themes) {
            columns.plan = columns.plan || with.theme->id == QLatin1String("zones");
            columns.values = columns.values || with.theme->geometry == ThemeGeometry::Raster;
        }
        return columns;
    }

    Result<void> write(const QString &path)
    {
        m_feedback.message(Texts::tr("Writing %1.").arg(QFileInfo(path).fileName()).toStdString());
        SPP_ASSIGN(const auto writer,
                OverlayWriter::create(
                        path, m_territory.crs(), m_request.at, columns(), m_summary.rows));
        auto fault = m_subjectFaults.cbegin();
        qlonglong done = 0;
        for (const std::uint32_t record : m_order) {
            if (++done % rowsBetweenLooks == 0)
                SPP_TRY(goOn(done, qlonglong(m_order.size())));
            const qlonglong id = subjects().id(record);
            for (; fault != m_subjectFaults.cend() && fault->first < id; ++fault)
                SPP_TRY(writeFault(*fault, *writer));
            if (!isFaulty(record))
                SPP_TRY(writeSubject(record, *writer));
        }
        for (; fault != m_subjectFaults.cend(); ++fault)
            SPP_TRY(writeFault(*fault, *writer));
        SPP_TRY(goOn(done, qlonglong(m_order.size())));
        return writer->finish(m_feedback);
    }

    Result<void> writeSubject(size_t record, OverlayWriter &writer) const
    {
        SPP_TRY(rows().each(
                record, [&](size_t, const OverlayRecord &row) { return writer.add(row); }));
        const auto unknown = m_unknown.find(record);
        if (unknown == m_unknown.end())
            return {};
        for (const Unknown &one : unknown->second) {
            OverlayRecord row;
            row.subject = subjects().id(record);
            row.theme = m_themes[one.theme].name;
            row.unknown = one.reason;
            SPP_TRY(writer.add(row));
        }
        return {};
    }

    static Result<void> writeFault(
            const std::pair<const qlonglong, std::string> &fault, OverlayWriter &writer)
    {
        OverlayRecord row;
        row.subject = fault.first;
        row.unknown = fault.second;
        return writer.add(row);
    }

    Territory &m_territory;
    const OverlayRequest &m_request;
    Feedback &m_feedback;
    TerritoryFeatureSource m_source;
    const Theme *m_subjectTheme = nullptr;
    std::unique_ptr<OverlayComputer> m_computer; ///< until everything is measured
    std::unique_ptr<ThemeStore> m_subjects;
    std::vector<OverlayTheme> m_themes;
    engine::OverlayTable m_table;
    std::map<qlonglong, std::string> m_subjectFaults;
    std::map<size_t, std::vector<Unknown>> m_unknown; ///< by record
    std::vector<std::uint32_t> m_order;
    OverlaySummary m_summary;
};

} // namespace

Result<OverlaySummary> ThemeOverlay::run(Territory &territory, const OverlayRequest &request,
        const QString &path, Feedback &feedback)
{
    return Run(territory, request, feedback).run(path);
}

} // namespace spp
