// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/surveytraverse.h"

#include "land/survey/surveywords.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SurveyTraverse)
};

using Kind = MeasuredLeg::Kind;

constexpr double degree = 3.14159265358979323846 / 180.0;

double azimuthOf(engine::SurveyPoint from, engine::SurveyPoint to)
{
    return std::atan2(to.east_m - from.east_m, to.north_m - from.north_m) / degree;
}

class Closing {
public:
    explicit Closing(const SurveyObservations &observations)
        : m_from(observations)
    {
    }

    Result<SurveyTraverse> run()
    {
        SPP_TRY(order());
        SPP_TRY(findEnds());
        SPP_TRY(m_from.legs.front().kind == Kind::Turn ? closeTurns() : takeAzimuths());
        for (std::size_t i = 0; i < m_from.legs.size(); ++i) {
            const MeasuredLeg &leg = m_from.legs[i];
            m_made.legs.push_back(leg.kind == Kind::Vector
                            ? engine::TraverseLeg{ leg.length_m, leg.vector.north_m,
                                    leg.vector.east_m }
                            : engine::TraverseLeg::alongAzimuth(
                                    m_made.azimuths_deg[i], leg.length_m));
        }
        auto adjusted = engine::adjustTraverse(m_made.start, m_made.end, m_made.legs);
        if (!adjusted)
            return inWordsOfUser(adjusted.error()).inFile(m_from.name.toStdString());
        m_made.adjusted = std::move(*adjusted);
        describe();
        return std::move(m_made);
    }

private:
    Result<void> order()
    {
        m_made.stations.append(m_from.legs.front().from);
        for (const MeasuredLeg &leg : m_from.legs) {
            if (leg.from != m_made.stations.last()) {
                return wrongAt(m_from, leg.line,
                        Texts::tr("The traverse is broken: the leg begins at %1, the one before "
                                  "it ends at %2.")
                                .arg(leg.from, m_made.stations.last()));
            }
            if (leg.kind != m_from.legs.front().kind)
                return wrongAt(m_from, leg.line,
                        Texts::tr("A traverse has azimuths, turning angles or vectors, not more "
                                  "than one of them."));
            const bool closes = leg.to == m_made.stations.first() && &leg == &m_from.legs.back();
            if (m_made.stations.contains(leg.to) && !closes)
                return wrongAt(
                        m_from, leg.line, Texts::tr("The traverse comes to %1 twice.").arg(leg.to));
            m_made.stations.append(leg.to);
        }
        m_made.closure.isLoop = m_made.stations.first() == m_made.stations.last();
        return {};
    }

    Result<void> findEnds()
    {
        const NamedPlace *start = m_from.knownPoint(m_made.stations.first());
        const NamedPlace *end = m_from.knownPoint(m_made.stations.last());
        if (!start) {
            return wrongAt(m_from, m_from.legs.front().line,
                    Texts::tr("The traverse begins at %1, which is no known point.")
                            .arg(m_made.stations.first()));
        }
        if (!end) {
            return wrongAt(m_from, m_from.legs.back().line,
                    Texts::tr("The traverse is open: it ends at %1, which is neither its start "
                              "nor a known point, so that nothing checks it.")
                            .arg(m_made.stations.last()))
                    .advise(Texts::tr("Measure on to a known point, or back to the start.")
                                    .toStdString());
        }
        m_made.start = start->place;
        m_made.end = end->place;
        return {};
    }

    Result<void> takeAzimuths()
    {
        if (m_from.backsight || m_from.closing) {
            const int line = m_from.backsight ? m_from.backsight->line : m_from.closing->line;
            return wrongAt(m_from, line,
                    Texts::tr("Backsight and closing line belong to turning angles; these legs "
                              "have none."));
        }
        for (const MeasuredLeg &leg : m_from.legs)
            m_made.azimuths_deg.push_back(leg.angle_deg);
        return {};
    }

    /// Of the line between an end of the traverse and what it is oriented to.
    Result<double> azimuth(const Orientation &line, engine::SurveyPoint station, bool isBehind)
    {
        if (line.azimuth_deg)
            return *line.azimuth_deg;
        const NamedPlace *toward = m_from.knownPoint(line.toward);
        if (!toward
                || (toward->place.north_m == station.north_m
                        && toward->place.east_m == station.east_m)) {
            return wrongAt(m_from, line.line,
                    Texts::tr("The azimuth of the line at %1 is neither stated nor known from "
                              "coordinates.")
                            .arg(line.toward));
        }
        return isBehind ? azimuthOf(toward->place, station) : azimuthOf(station, toward->place);
    }

    Result<void> closeTurns()
    {
        if (!m_from.backsight) {
            return wrongAt(m_from, m_from.legs.front().line,
                    Texts::tr("Turning angles need a backsight at the first station."));
        }
        const Orientation &back = *m_from.backsight;
        const bool isClosedByLeg = m_made.closure.isLoop && !m_from.closing
                && back.toward == m_from.legs.back().from;
        std::vector<double> angles;
        for (const MeasuredLeg &leg : m_from.legs)
            angles.push_back(leg.angle_deg);
        SPP_ASSIGN(const double first, azimuth(back, m_made.start, true));
        std::optional<double> last;
        if (isClosedByLeg)
            last = first;
        if (m_from.closing) {
            angles.push_back(m_from.closing->angle_deg);
            SPP_ASSIGN(last, azimuth(*m_from.closing, m_made.end, false));
        }
        // What is not closed is carried on as it was measured.
        double carried = first;
        for (const double angle : angles)
            carried += angle - 180.0;
        SPP_ASSIGN(const auto closed, engine::closeAngles(first, angles, last.value_or(carried)));
        if (last) {
            m_made.closure.angle_deg = closed.closure_deg;
            m_made.closure.angles = int(angles.size());
        }
        m_made.azimuths_deg = closed.azimuths_deg;
        m_made.backAzimuth_deg = first;
        m_made.lastAzimuth_deg = last;
        return {};
    }

    void describe()
    {
        TraverseClosure &closure = m_made.closure;
        closure.legs = int(m_made.legs.size());
        closure.length_m = m_made.adjusted.length_m;
        closure.north_m = m_made.adjusted.misclosureNorth_m;
        closure.east_m = m_made.adjusted.misclosureEast_m;
        closure.misclosure_m = m_made.adjusted.misclosure_m;
        closure.ratio = m_made.adjusted.ratio;
        closure.area_m2 = m_made.adjusted.area_m2;
    }

    const SurveyObservations &m_from;
    SurveyTraverse m_made;
};

} // namespace

Error wrongAt(const SurveyObservations &observations, int line, const QString &reason)
{
    return Error::badInput(reason.toStdString())
            .inFile(observations.name.toStdString())
            .atFeature(Texts::tr("line %1").arg(line).toStdString());
}

Result<SurveyTraverse> closeTraverse(const SurveyObservations &observations)
{
    return Closing(observations).run();
}

Result<std::vector<SurveyedPoint>> pointsOf(const SurveyTraverse &traverse)
{
    // Bowditch is least squares on differences of coordinates whose variance grows with the length
    // of the leg; the unit of their sigma follows from the misclosure.
    engine::SurveyNetwork network;
    const std::size_t legs = traverse.legs.size();
    network.stations.push_back({ traverse.stations.first().toStdString(), traverse.start, true });
    for (std::size_t i = 0; i < legs; ++i) {
        const bool isEnd = i + 1 == legs;
        if (!(isEnd && traverse.closure.isLoop))
            network.stations.push_back({ traverse.stations[int(i) + 1].toStdString(),
                    isEnd ? traverse.end : traverse.adjusted.points[i], isEnd });
        const std::size_t to = isEnd && traverse.closure.isLoop ? 0 : i + 1;
        const engine::TraverseLeg &leg = traverse.legs[i];
        const double sigma = std::sqrt(leg.length_m);
        network.observations.push_back(
                { engine::ObservationKind::NorthDifference, i, to, 0, 0, leg.north_m, sigma });
        network.observations.push_back(
                { engine::ObservationKind::EastDifference, i, to, 0, 0, leg.east_m, sigma });
    }
    SPP_ASSIGN(const auto adjusted, engine::adjustNetwork(network));
    std::vector<SurveyedPoint> points;
    for (std::size_t i = 0; i < network.stations.size(); ++i) {
        const engine::AdjustedStation &station = adjusted.stations[i];
        SurveyedPoint point;
        point.name = traverse.stations[int(i)];
        point.isKnown = network.stations[i].isFixed;
        point.place = point.isKnown ? network.stations[i].place : traverse.adjusted.points[i - 1];
        point.sigmaNorth_m = adjusted.sigma * station.sigmaNorth_m;
        point.sigmaEast_m = adjusted.sigma * station.sigmaEast_m;
        point.sigmaMajor_m = adjusted.sigma * station.ellipseMajor_m;
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace spp::land
