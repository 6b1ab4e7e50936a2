// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/parcelchanges.h"

#include "core/data/territory.h"
#include "core/plancompare/localframe.h"
#include "core/review/parcelreader.h"
#include "engine/preparedgeometry.h"
#include "engine/robustoverlay.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ParcelChanges)
};

using engine::Geometry;

/// What one parcel has of each changed piece.
struct Shares {
    std::vector<std::pair<size_t, double>> byPiece;
};

int rank(PlanChange change) { return change == PlanChange::Limits ? 1 : 0; }

class Finder {
public:
    Finder(Territory &territory, PlanComparison &comparison, Feedback &feedback)
        : m_territory(territory)
        , m_comparison(comparison)
        , m_feedback(feedback)
    {
    }

    Result<void> run()
    {
        SPP_TRY(prepare());
        const auto total = static_cast<long long>(m_comparison.pieces.size());
        for (size_t i = 0; i < m_comparison.pieces.size(); ++i) {
            m_feedback.progress(static_cast<long long>(i), total);
            SPP_TRY(measure(i));
        }
        SPP_TRY(readParcels());
        m_feedback.progress(total, total);
        return {};
    }

private:
    Result<void> prepare()
    {
        Database &database = m_territory.database();
        SPP_ASSIGN(m_near,
                database.prepare(
                        QStringLiteral("SELECT parcel.id, %1, parcel.sheet, parcel.number"
                                       " FROM parcel WHERE %2 AND parcel.end_lifespan IS"
                                       " NULL ORDER BY parcel.id")
                                .arg(database.dialect().geometryAsWkb(
                                             QStringLiteral("parcel.geom")),
                                        database.dialect().boxMeets(QStringLiteral("parcel"),
                                                QStringLiteral("geom"), 1))));
        return {};
    }

    Result<void> measure(size_t piece)
    {
        const ChangedPiece &changed = m_comparison.pieces[piece];
        const engine::Box box = changed.geometry->bounds();
        const LocalFrame frame(box);
        const engine::PreparedGeometry prepared(frame.toLocal(*changed.geometry));
        m_near->reset();
        m_near->bindAll({ box.xmin, box.ymin, box.xmax, box.ymax });
        while (true) {
            if (m_feedback.isCancelled())
                return Error::cancelled(Texts::tr("The comparison was stopped.").toStdString());
            SPP_ASSIGN(const bool more, m_near->step());
            if (!more)
                return {};
            SPP_TRY(measureParcel(piece, prepared, frame));
        }
    }

    Result<void> measureParcel(
            size_t piece, const engine::PreparedGeometry &prepared, const LocalFrame &frame)
    {
        const qlonglong id = m_near->value(0).toLongLong();
        if (m_broken.count(id) > 0)
            return {};
        const auto stored = Geometry::fromWkb(m_near->bytes(1));
        const std::string reason = stored ? stored->invalidReason() : stored.error().reason;
        if (!reason.empty()) {
            m_broken[id] = QString::fromStdString(reason);
            m_comparison.brokenParcels.push_back({ id,
                    QStringLiteral("%1/%2").arg(
                            m_near->value(2).toString(), m_near->value(3).toString()),
                    QString::fromStdString(reason) });
            return {};
        }
        const Geometry parcel = frame.toLocal(*stored);
        if (!prepared.intersects(parcel))
            return {};
        double area_m2 = parcel.area();
        if (!prepared.covers(parcel)) {
            SPP_ASSIGN(const auto common,
                    engine::RobustOverlay::intersection(parcel, prepared.geometry()));
            area_m2 = common.geometry.area();
        }
        if (area_m2 > 0.0)
            m_shares[id].byPiece.emplace_back(piece, area_m2);
        return {};
    }

    /// Pieces of one change are one part, though it may lie in several places of the parcel.
    std::vector<ParcelPart> partsOf(const Shares &shares) const
    {
        std::vector<ParcelPart> parts;
        for (const auto &[piece, area_m2] : shares.byPiece) {
            const ChangedPiece &changed = m_comparison.pieces[piece];
            const auto same
                    = std::find_if(parts.begin(), parts.end(), [&changed](const ParcelPart &part) {
                          return part.from.designation == changed.from.designation
                                  && part.to.designation == changed.to.designation
                                  && part.from.cell == changed.from.cell
                                  && part.to.cell == changed.to.cell;
                      });
            if (same == parts.end())
                parts.push_back({ changed.from, changed.to, changed.change, area_m2 });
            else
                same->area_m2 += area_m2;
        }
        return parts;
    }

    Result<void> readParcels()
    {
        SPP_ASSIGN(ParcelReader reader, ParcelReader::create(m_territory.database()));
        m_comparison.parcelsMet = static_cast<qlonglong>(m_shares.size());
        for (const auto &[id, shares] : m_shares) {
            if (m_feedback.isCancelled())
                return Error::cancelled(Texts::tr("The comparison was stopped.").toStdString());
            std::vector<ParcelPart> parts = partsOf(shares);
            dropSlivers(parts);
            if (parts.empty()) {
                ++m_comparison.parcelsWithSliversOnly;
                continue;
            }
            SPP_ASSIGN(const Parcel parcel, reader.read(id));
            add(parcel, std::move(parts));
        }
        std::sort(m_comparison.brokenParcels.begin(), m_comparison.brokenParcels.end(),
                [](const auto &a, const auto &b) { return a.id < b.id; });
        return {};
    }

    void dropSlivers(std::vector<ParcelPart> &parts)
    {
        const auto isSliver = [this](const ParcelPart &part) {
            return part.area_m2 < m_comparison.tolerance_m2;
        };
        for (const ParcelPart &part : parts)
            m_comparison.parcelSlivers_m2 += isSliver(part) ? part.area_m2 : 0.0;
        parts.erase(std::remove_if(parts.begin(), parts.end(), isSliver), parts.end());
    }

    void add(const Parcel &parcel, std::vector<ParcelPart> parts)
    {
        std::stable_sort(parts.begin(), parts.end(), [](const ParcelPart &a, const ParcelPart &b) {
            return std::make_pair(rank(a.change), -a.area_m2)
                    < std::make_pair(rank(b.change), -b.area_m2);
        });
        ParcelChange change;
        change.id = parcel.id;
        change.sheet = parcel.sheet;
        change.number = parcel.number;
        change.communeCode = parcel.communeCode;
        change.communeName = parcel.communeName;
        change.landUse = parcel.feature.attributes.value(QStringLiteral("land_use")).toString();
        change.legalArea_m2 = parcel.legalArea_m2;
        change.area_m2 = parcel.feature.geometry->area();
        change.geometry = parcel.feature.geometry;
        change.parts = std::move(parts);
        m_comparison.parcels.push_back(std::move(change));
    }

    Territory &m_territory;
    PlanComparison &m_comparison;
    Feedback &m_feedback;
    std::unique_ptr<Statement> m_near;
    std::map<qlonglong, Shares> m_shares;
    std::map<qlonglong, QString> m_broken;
};

} // namespace

Result<void> ParcelChanges::find(
        Territory &territory, PlanComparison &comparison, Feedback &feedback)
{
    return Finder(territory, comparison, feedback).run();
}

} // namespace spp
