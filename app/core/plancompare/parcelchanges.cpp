// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/parcelchanges.h"

#include "core/data/territory.h"
#include "core/overlay/remarkwords.h"
#include "core/review/parcelreader.h"
#include "engine/overlay/overlay.h"
#include "engine/store/storebuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ParcelChanges)
};

/// What one parcel has of each changed piece.
struct Shares {
    std::vector<std::pair<size_t, double>> byPiece;
};

constexpr size_t batch = 50000; ///< parcels that are measured at once: memory stays small

int rank(PlanChange change) { return change == PlanChange::Limits ? 1 : 0; }

engine::Box boxAround(const std::vector<ChangedPiece> &pieces)
{
    engine::Box box;
    for (const ChangedPiece &piece : pieces)
        box.include(piece.geometry->bounds());
    return box;
}

/// The changed pieces as the engine reads them, each a class of its own.
Result<engine::ConstraintLayer> layerOf(const std::vector<ChangedPiece> &pieces,
        const engine::GridOrigin &origin, Feedback &feedback)
{
    engine::StoreBuilder builder(engine::ShapeKind::Polygon, origin);
    std::vector<std::int32_t> classes;
    for (size_t i = 0; i < pieces.size(); ++i) {
        builder.add(std::int64_t(i), pieces[i].geometry->wkb());
        classes.push_back(std::int32_t(i));
    }
    for (const engine::FeatureRemark &remark : builder.remarks()) {
        // What is thinner than a millimetre is a sliver of the plan, and none of any parcel.
        if (remark.taken || remark.remark == engine::Remark::NoAreaLeft)
            continue;
        return Error::badInput(Texts::tr("The planning cell cannot be compared: %1.")
                                       .arg(remarkWords(QString::fromStdString(remark.text)))
                                       .toStdString())
                .inLayer("zones")
                .atFeature(pieces[size_t(remark.id)].to.cell.toStdString());
    }
    SPP_ASSIGN(engine::Store store, builder.finish());
    return engine::ConstraintLayer::build(std::move(store), std::move(classes), {}, &feedback);
}

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
        if (m_comparison.pieces.empty())
            return {};
        m_origin = engine::StoreBuilder::originFor(boxAround(m_comparison.pieces));
        SPP_ASSIGN(const engine::ConstraintLayer layer,
                layerOf(m_comparison.pieces, m_origin, m_feedback));
        SPP_ASSIGN(const std::vector<qlonglong> ids, nearParcels());
        SPP_TRY(prepare());
        for (size_t first = 0; first < ids.size(); first += batch) {
            m_feedback.progress(qlonglong(first), qlonglong(ids.size()));
            const size_t last = std::min(ids.size(), first + batch);
            SPP_TRY(measure(
                    { ids.begin() + std::ptrdiff_t(first), ids.begin() + std::ptrdiff_t(last) },
                    layer));
        }
        return readParcels();
    }

private:
    Result<void> goOn() const
    {
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("The comparison was stopped.").toStdString());
        return {};
    }

    /// Keys of the current parcels whose boxes meet that of a changed piece, ascending.
    Result<std::vector<qlonglong>> nearParcels()
    {
        Database &database = m_territory.database();
        SPP_ASSIGN(const auto near,
                database.prepare(QStringLiteral("SELECT parcel.id FROM parcel WHERE %1 AND"
                                                " parcel.end_lifespan IS NULL")
                                         .arg(database.dialect().boxMeets(QStringLiteral("parcel"),
                                                 QStringLiteral("geom"), 1))));
        std::vector<qlonglong> ids;
        for (const ChangedPiece &piece : m_comparison.pieces) {
            SPP_TRY(goOn());
            const engine::Box box = piece.geometry->bounds();
            near->reset();
            near->bindAll({ box.xmin, box.ymin, box.xmax, box.ymax });
            while (true) {
                SPP_ASSIGN(const bool more, near->step());
                if (!more)
                    break;
                ids.push_back(near->value(0).toLongLong());
            }
        }
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }

    Result<void> prepare()
    {
        SPP_ASSIGN(m_outline,
                m_territory.database().prepare(
                        QStringLiteral("SELECT %1, sheet, number FROM parcel WHERE id = ?1")
                                .arg(m_territory.database().dialect().geometryAsWkb(
                                        QStringLiteral("geom")))));
        return {};
    }

    Result<void> measure(const std::vector<qlonglong> &ids, const engine::ConstraintLayer &layer)
    {
        engine::StoreBuilder builder(engine::ShapeKind::Polygon, m_origin);
        for (const qlonglong id : ids) {
            SPP_TRY(goOn());
            SPP_TRY(add(id, builder));
        }
        SPP_ASSIGN(const engine::Store parcels, builder.finish());
        SPP_ASSIGN(const engine::OverlayTable table,
                engine::overlay(parcels, { &layer }, {}, &m_feedback));
        for (size_t i = 0; i < table.subject.size(); ++i) {
            for (auto row = table.rowOffset[i]; row < table.rowOffset[i + 1]; ++row) {
                const engine::OverlayRow &share = table.row[row];
                if (share.area_m2 > 0.0)
                    m_shares[parcels.id(table.subject[i])].byPiece.emplace_back(
                            size_t(share.classId), share.area_m2);
            }
        }
        return {};
    }

    Result<void> add(qlonglong id, engine::StoreBuilder &builder)
    {
        m_outline->reset();
        m_outline->bindAll({ id });
        SPP_ASSIGN(const bool found, m_outline->step());
        if (!found)
            return {};
        const std::string_view wkb = m_outline->bytes(0);
        const auto geometry = engine::Geometry::fromWkb(wkb);
        std::string reason = geometry ? geometry->invalidReason() : geometry.error().reason;
        if (reason.empty() && !builder.add(id, wkb))
            reason = builder.remarks().back().text;
        if (!reason.empty()) {
            m_comparison.brokenParcels.push_back({ id,
                    QStringLiteral("%1/%2").arg(
                            m_outline->value(1).toString(), m_outline->value(2).toString()),
                    remarkWords(QString::fromStdString(reason)) });
        }
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
            SPP_TRY(goOn());
            std::vector<ParcelPart> parts = partsOf(shares);
            dropSlivers(parts);
            if (parts.empty()) {
                ++m_comparison.parcelsWithSliversOnly;
                continue;
            }
            SPP_ASSIGN(const Parcel parcel, reader.read(id));
            add(parcel, std::move(parts));
        }
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
    engine::GridOrigin m_origin;
    std::unique_ptr<Statement> m_outline;
    std::map<qlonglong, Shares> m_shares;
};

} // namespace

Result<void> ParcelChanges::find(
        Territory &territory, PlanComparison &comparison, Feedback &feedback)
{
    return Finder(territory, comparison, feedback).run();
}

} // namespace spp
