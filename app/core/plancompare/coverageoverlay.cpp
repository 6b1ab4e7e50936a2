// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/coverageoverlay.h"

#include "core/plancompare/localframe.h"
#include "core/plancompare/polygonparts.h"
#include "engine/preparedgeometry.h"
#include "engine/robustoverlay.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CoverageOverlay)
};

using engine::Geometry;
using engine::RobustOverlay;

/// Share of a piece below which a part of it is rounding noise.
constexpr double noiseShare = 1e-9;
/// How far the area of a difference may be from the difference of the areas.
constexpr double leastNoise_m2 = 1e-6;

std::vector<engine::Box> boxesOf(const std::vector<CoveragePiece> &pieces)
{
    std::vector<engine::Box> boxes;
    for (const CoveragePiece &piece : pieces)
        boxes.push_back(piece.geometry->bounds());
    return boxes;
}

class Overlay {
public:
    Overlay(const std::vector<CoveragePiece> &from, const std::vector<CoveragePiece> &to,
            Feedback &feedback)
        : m_from(from)
        , m_to(to)
        , m_feedback(feedback)
        , m_partners(to.size())
        , m_used_m2(to.size(), 0.0)
    {
    }

    Result<std::vector<PlanMeeting>> run()
    {
        const BoxTree tree(boxesOf(m_to));
        const auto total = static_cast<long long>(m_from.size() + m_to.size());
        for (size_t i = 0; i < m_from.size(); ++i) {
            SPP_TRY(next(static_cast<long long>(i), total));
            SPP_TRY(meet(i, tree.meeting(m_from[i].geometry->bounds())));
        }
        for (size_t j = 0; j < m_to.size(); ++j) {
            SPP_TRY(next(static_cast<long long>(m_from.size() + j), total));
            SPP_TRY(addRest({}, j, m_to[j], m_used_m2[j], m_from, m_partners[j]));
        }
        return std::move(m_meetings);
    }

private:
    Result<void> next(long long done, long long total)
    {
        m_feedback.progress(done, total);
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("The comparison was stopped.").toStdString());
        return {};
    }

    Result<void> meet(size_t i, const std::vector<size_t> &candidates)
    {
        const CoveragePiece &piece = m_from[i];
        const LocalFrame frame(piece.geometry->bounds());
        const engine::PreparedGeometry prepared(frame.toLocal(*piece.geometry));
        double used_m2 = 0.0;
        std::vector<size_t> partners;
        for (const size_t j : candidates) {
            const Geometry other = frame.toLocal(*m_to[j].geometry);
            if (!prepared.intersects(other))
                continue;
            SPP_ASSIGN(PlanMeeting common, commonOf(prepared, frame, other, i, j));
            if (common.area_m2 <= noiseShare * std::min(piece.area_m2, m_to[j].area_m2))
                continue;
            used_m2 += common.area_m2;
            m_used_m2[j] += common.area_m2;
            m_partners[j].push_back(i);
            partners.push_back(j);
            m_meetings.push_back(std::move(common));
        }
        return addRest(i, {}, piece, used_m2, m_to, partners);
    }

    Result<PlanMeeting> commonOf(const engine::PreparedGeometry &prepared, const LocalFrame &frame,
            const Geometry &other, size_t i, size_t j) const
    {
        PlanMeeting meeting{ i, j, m_to[j].geometry, m_to[j].area_m2 };
        if (prepared.covers(other))
            return meeting;
        SPP_ASSIGN(auto common, RobustOverlay::intersection(prepared.geometry(), other));
        meeting.area_m2 = common.geometry.area();
        meeting.geometry = std::make_shared<const Geometry>(frame.toWorld(common.geometry));
        return meeting;
    }

    /// What is left of a piece beside its partners lies outside of the other coverage.
    Result<void> addRest(std::optional<size_t> from, std::optional<size_t> to,
            const CoveragePiece &piece, double used_m2, const std::vector<CoveragePiece> &others,
            const std::vector<size_t> &partners)
    {
        const double missing_m2 = piece.area_m2 - used_m2;
        const double noise_m2 = noiseShare * piece.area_m2;
        if (std::abs(missing_m2) <= noise_m2)
            return {};
        const LocalFrame frame(piece.geometry->bounds());
        Geometry rest = frame.toLocal(*piece.geometry);
        for (const size_t partner : partners) {
            SPP_ASSIGN(auto left,
                    RobustOverlay::difference(rest, frame.toLocal(*others[partner].geometry)));
            rest = std::move(left.geometry);
        }
        const double rest_m2 = rest.isNull() ? 0.0 : rest.area();
        if (std::abs(rest_m2 - missing_m2) > std::max(leastNoise_m2, noise_m2)) {
            return Error::internal(
                    Texts::tr("The parts of a planning cell do not add up: %1 m² of %2 m².")
                            .arg(used_m2 + rest_m2, 0, 'f', 6)
                            .arg(piece.area_m2, 0, 'f', 6)
                            .toStdString())
                    .inLayer("zones")
                    .atFeature(piece.cell.toStdString());
        }
        if (rest_m2 > 0.0)
            m_meetings.push_back(
                    { from, to, std::make_shared<const Geometry>(frame.toWorld(rest)), rest_m2 });
        return {};
    }

    const std::vector<CoveragePiece> &m_from;
    const std::vector<CoveragePiece> &m_to;
    Feedback &m_feedback;
    std::vector<std::vector<size_t>> m_partners; ///< of each piece of m_to those of m_from
    std::vector<double> m_used_m2; ///< of each piece of m_to
    std::vector<PlanMeeting> m_meetings;
};

} // namespace

Result<std::vector<PlanMeeting>> CoverageOverlay::meetings(const std::vector<CoveragePiece> &from,
        const std::vector<CoveragePiece> &to, Feedback &feedback)
{
    return Overlay(from, to, feedback).run();
}

} // namespace spp
