// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "randomrecords.h"

#include "land/operations/parceloperations.h"
#include "land/records/recordcommit.h"
#include "land/records/recordtakeback.h"

#include <QtGlobal>

#include <cmath>

namespace spp::test {

using namespace spp::land;

namespace {

ChangeRecord recordOf(const char *kind)
{
    ChangeRecord record;
    record.kind = QString::fromLatin1(kind);
    record.decisionNumber = QStringLiteral("1/QĐ");
    return record;
}

/// A refusal is an answer; everything else ends the test.
[[noreturn]] void stop(const Error &error) { qFatal("%s", error.text().c_str()); }

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::BadInput || error.code == ErrorCode::Usage;
}

} // namespace

RandomRecords::RandomRecords(Territory &territory, unsigned seed)
    : m_territory(territory)
    , m_random(seed)
{
    const auto rows = territory.database().rows(
            QStringLiteral("SELECT id FROM parcel WHERE end_lifespan IS NULL ORDER BY id"));
    for (const auto &row : *rows)
        m_parcels.push_back(row[0].toLongLong());
}

qlonglong RandomRecords::randomParcel()
{
    const DraftState none;
    CurrentParcels parcels(m_territory.database(), none);
    while (true) {
        std::uniform_int_distribution<std::size_t> any(0, m_parcels.size() - 1);
        const std::size_t place = any(m_random);
        const qlonglong parcel = m_parcels[place];
        if (parcels.find(parcel))
            return parcel;
        m_parcels[place] = m_parcels.back();
        m_parcels.pop_back();
    }
}

bool RandomRecords::takeLastBack()
{
    if (m_records.empty())
        return false;
    const auto children = m_territory.database().rows(
            QStringLiteral("SELECT id FROM parcel WHERE retired_by = ?1"),
            { m_records.back().record });
    for (const auto &row : *children)
        m_parcels.push_back(row[0].toLongLong());
    const auto taken = takeBack(m_territory, m_records.back().record, Actor());
    if (!taken)
        stop(taken.error());
    m_records.pop_back();
    return true;
}

void RandomRecords::takeAllBack()
{
    while (takeLastBack()) { }
}

bool RandomRecords::commitOne(EditSession &session, double outerChange_m2)
{
    const auto committed = commit(session);
    if (!committed)
        stop(committed.error());
    m_records.push_back({ committed->record.id, std::llround(2e6 * outerChange_m2) });
    m_parcels.insert(m_parcels.end(), committed->created.begin(), committed->created.end());
    return true;
}

qint64 RandomRecords::doubledOuterChange_mm2() const
{
    qint64 sum = 0;
    for (const Standing &standing : m_records)
        sum += standing.doubledOuterChange_mm2;
    return sum;
}

bool RandomRecords::tryOne()
{
    ++m_attempts;
    std::uniform_int_distribution<int> kinds(0, 99);
    std::uniform_real_distribution<double> part(0.0, 1.0);
    const int kind = kinds(m_random);
    if (kind < 20) {
        const bool taken = takeLastBack();
        m_accepted += taken ? 1 : 0;
        return taken;
    }
    const qlonglong parcel = randomParcel();
    auto begun
            = EditSession::begin(m_territory, recordOf(kind < 50 ? "split" : "boundary"), Actor());
    if (!begun)
        stop(begun.error());
    EditSession &session = **begun;
    const auto refused = [&](const Error &error) {
        if (!isRefusal(error))
            stop(error);
        ++m_refusals[error.reason.substr(0, 24)];
        if (const auto closed = session.close(); !closed)
            stop(closed.error());
        return false;
    };
    const auto place = LocalFabric::around(session, { parcel });
    if (!place)
        return refused(place.error());
    const double area_m2 = place->parcel(parcel).mapArea_m2;
    const int corners = int(place->corners(parcel).size());
    const int corner = 1 + int(part(m_random) * corners) % corners;
    const auto attempt = [&]() -> Result<Preview> {
        if (kind < 45) {
            CutAlong along;
            along.azimuth_deg = 360.0 * part(m_random);
            return splitByArea(session, parcel, along, area_m2 * (0.3 + 0.4 * part(m_random)));
        }
        if (kind < 70) {
            const auto neighbours = place->fabric().neighbours(parcel);
            if (neighbours.empty())
                return Error::badInput("no neighbour");
            const std::size_t which = std::size_t(part(m_random) * double(neighbours.size()));
            return merge(session, { parcel, neighbours[which % neighbours.size()] });
        }
        if (kind < 85) {
            return adjustBoundary(session, parcel, corner, area_m2 * (0.95 + 0.1 * part(m_random)),
                    engine::AdjustMode::Parallel);
        }
        const auto node = place->corner(parcel, corner);
        const QPointF at = place->grid().metres(place->fabric().place(*node));
        const double far_m = 0.02 * std::sqrt(area_m2);
        return moveCorner(session, parcel, corner,
                { at.x() + far_m * (part(m_random) - 0.5),
                        at.y() + far_m * (part(m_random) - 0.5) });
    };
    const auto preview = attempt();
    if (!preview)
        return refused(preview.error());
    if (const auto added = session.add(preview->step); !added)
        stop(added.error());
    ++m_accepted;
    return commitOne(session, preview->outerChange_m2);
}

} // namespace spp::test
