// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/disjointpieces.h"

#include "core/plancompare/polygonparts.h"
#include "engine/preparedgeometry.h"
#include "engine/robustoverlay.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanCoverage)
};

using engine::Box;
using engine::Geometry;
using engine::RobustOverlay;

/// Share of an area below which a part of it is rounding noise of the overlay.
constexpr double noiseShare = 1e-9;

Error cancelled()
{
    return Error::cancelled(Texts::tr("The comparison was stopped.").toStdString());
}

bool saySame(const CoveragePiece &a, const CoveragePiece &b)
{
    return a.designation == b.designation && a.limits == b.limits;
}

/// Two zones in one place: what both say, or that they contradict each other.
CoveragePiece meetingOf(const CoveragePiece &a, const CoveragePiece &b)
{
    CoveragePiece piece = a;
    if (a.cell != b.cell)
        piece.cell = a.cell + QLatin1Char('/') + b.cell;
    if (saySame(a, b))
        return piece;
    piece.limits.clear();
    if (a.designation == b.designation)
        return piece;
    QStringList codes = a.designation.code.split(QLatin1Char('/'));
    codes += b.designation.code.split(QLatin1Char('/'));
    codes.removeDuplicates();
    codes.removeAll(QString());
    codes.sort();
    piece.designation = { Designation::Kind::Overlap, codes.join(QLatin1Char('/')) };
    return piece;
}

/// Makes zones that overlap into pieces that do not.
class Disjoiner {
public:
    Disjoiner(std::vector<CoveragePiece> zones, Feedback &feedback)
        : m_zones(std::move(zones))
        , m_feedback(feedback)
    {
    }

    Result<std::vector<CoveragePiece>> run()
    {
        SPP_TRY(findOverlaps());
        for (size_t i = 0; i < m_zones.size(); ++i) {
            if (m_overlapping.count(i) == 0)
                m_result.push_back(std::move(m_zones[i]));
        }
        const size_t first = m_result.size();
        for (const size_t i : m_overlapping)
            SPP_TRY(add(std::move(m_zones[i]), first));
        return std::move(m_result);
    }

private:
    Result<void> findOverlaps()
    {
        std::vector<Box> boxes;
        for (const CoveragePiece &zone : m_zones)
            boxes.push_back(zone.geometry->bounds());
        const BoxTree tree(boxes);
        for (size_t i = 0; i < m_zones.size(); ++i) {
            if (m_feedback.isCancelled())
                return cancelled();
            std::unique_ptr<engine::PreparedGeometry> prepared;
            for (const size_t j : tree.meeting(boxes[i])) {
                if (j <= i)
                    continue;
                if (!prepared)
                    prepared = std::make_unique<engine::PreparedGeometry>(
                            m_zones[i].geometry->clone());
                if (!prepared->intersects(*m_zones[j].geometry))
                    continue;
                SPP_ASSIGN(const auto common,
                        RobustOverlay::intersection(*m_zones[i].geometry, *m_zones[j].geometry));
                if (common.geometry.area()
                        > noiseShare * std::min(m_zones[i].area_m2, m_zones[j].area_m2))
                    m_overlapping.insert({ i, j });
            }
        }
        return {};
    }

    /// Cuts `zone` with the pieces from `first` on, which do not overlap one another.
    Result<void> add(CoveragePiece zone, size_t first)
    {
        std::vector<CoveragePiece> next;
        const double noise_m2 = noiseShare * zone.area_m2;
        Geometry rest = zone.geometry->clone();
        for (size_t i = first; i < m_result.size(); ++i) {
            if (m_feedback.isCancelled())
                return cancelled();
            CoveragePiece &piece = m_result[i];
            if (!piece.geometry->bounds().intersects(zone.geometry->bounds()))
                continue;
            SPP_ASSIGN(auto common, RobustOverlay::intersection(*piece.geometry, *zone.geometry));
            if (common.geometry.area() <= noise_m2)
                continue;
            SPP_ASSIGN(auto left, RobustOverlay::difference(*piece.geometry, *zone.geometry));
            SPP_ASSIGN(auto still, RobustOverlay::difference(rest, *piece.geometry));
            rest = std::move(still.geometry);
            next.push_back(withShape(meetingOf(piece, zone), std::move(common.geometry)));
            piece = withShape(piece, std::move(left.geometry));
        }
        for (CoveragePiece &piece : next)
            m_result.push_back(std::move(piece));
        m_result.push_back(withShape(zone, std::move(rest)));
        m_result.erase(
                std::remove_if(m_result.begin() + std::ptrdiff_t(first), m_result.end(),
                        [noise_m2](const CoveragePiece &p) { return p.area_m2 <= noise_m2; }),
                m_result.end());
        return {};
    }

    static CoveragePiece withShape(CoveragePiece piece, Geometry shape)
    {
        piece.area_m2 = shape.isNull() ? 0.0 : shape.area();
        piece.geometry = std::make_shared<const Geometry>(std::move(shape));
        return piece;
    }

    std::vector<CoveragePiece> m_zones;
    Feedback &m_feedback;
    std::set<size_t> m_overlapping;
    std::vector<CoveragePiece> m_result;
};

} // namespace

Result<std::vector<CoveragePiece>> disjointPieces(
        std::vector<CoveragePiece> zones, Feedback &feedback)
{
    return Disjoiner(std::move(zones), feedback).run();
}

} // namespace spp
