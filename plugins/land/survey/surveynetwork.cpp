// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/surveynetwork.h"

#include "land/survey/surveytraverse.h"

#include <QCoreApplication>

#include <map>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SurveyNetwork)
};

using Kind = engine::ObservationKind;
constexpr double halfCircle_deg = 180.0;

class NetworkMaker {
public:
    explicit NetworkMaker(const SurveyObservations &observations)
        : m_from(observations)
    {
    }

    Result<engine::SurveyNetwork> run()
    {
        for (const NamedPlace &point : m_from.known)
            place(station(point.name), point.place, true);
        for (const NamedPlace &point : m_from.approximate)
            place(station(point.name), point.place, false);
        SPP_TRY(addLegs());
        for (const MeasuredObservation &observation : m_from.network)
            SPP_TRY(add(observation));
        SPP_TRY(addPoints());
        spreadPlaces();
        SPP_TRY(checkPlaces());
        return std::move(m_network);
    }

private:
    std::size_t station(const QString &name)
    {
        const auto [at, isNew] = m_index.emplace(name, m_network.stations.size());
        if (isNew) {
            m_network.stations.push_back({ name.toStdString(), {}, false });
            m_isPlaced.push_back(false);
        }
        return at->second;
    }

    void place(std::size_t station, engine::SurveyPoint at, bool isFixed)
    {
        engine::Station &one = m_network.stations[station];
        if (one.isFixed)
            return;
        one.place = at;
        one.isFixed = isFixed;
        m_isPlaced[station] = true;
    }

    Result<void> add(const MeasuredObservation &measured)
    {
        engine::Observation observation;
        observation.kind = measured.kind;
        observation.from = station(measured.from);
        if (!measured.to.isEmpty())
            observation.to = station(measured.to);
        if (!measured.back.isEmpty())
            observation.back = station(measured.back);
        observation.set = observation.from; // one zero for all directions at a station
        observation.value = measured.value;
        const std::optional<double> usual
                = engine::isAngular(measured.kind) ? m_from.angleSigma_deg : m_from.lengthSigma_m;
        if (!measured.sigma && !usual) {
            return wrongAt(
                    m_from, measured.line, Texts::tr("The observation has no standard deviation."))
                    .advise(Texts::tr("State one in the line, or the usual ones in a line "
                                      "sigma;LENGTH;ANGLE.")
                                    .toStdString());
        }
        observation.sigma = measured.sigma ? *measured.sigma : *usual;
        m_network.observations.push_back(observation);
        return {};
    }

    Result<void> addLegs()
    {
        if (m_from.legs.empty())
            return {};
        SPP_ASSIGN(const SurveyTraverse traverse, closeTraverse(m_from));
        QString behind;
        for (std::size_t i = 0; i < m_from.legs.size(); ++i) {
            const MeasuredLeg &leg = m_from.legs[i];
            place(station(leg.to), traverse.adjusted.points[i], false);
            if (leg.kind == MeasuredLeg::Kind::Vector) {
                SPP_TRY(add({ Kind::NorthDifference, leg.from, leg.to, {}, leg.vector.north_m, {},
                        leg.line }));
                SPP_TRY(add({ Kind::EastDifference, leg.from, leg.to, {}, leg.vector.east_m, {},
                        leg.line }));
                continue;
            }
            SPP_TRY(add({ Kind::Distance, leg.from, leg.to, {}, leg.length_m, {}, leg.line }));
            const bool turnsFromLeg = leg.kind == MeasuredLeg::Kind::Turn && i > 0;
            SPP_TRY(add({ turnsFromLeg ? Kind::Angle : Kind::Azimuth, leg.from, leg.to,
                    turnsFromLeg ? behind : QString(), angleOf(leg, i, traverse), {}, leg.line }));
            behind = leg.from;
        }
        return addClosing(traverse);
    }

    /// The first angle is from the backsight: its azimuth is taken without error.
    static double angleOf(const MeasuredLeg &leg, std::size_t i, const SurveyTraverse &traverse)
    {
        return leg.kind == MeasuredLeg::Kind::Turn && i == 0
                ? traverse.backAzimuth_deg + leg.angle_deg - halfCircle_deg
                : leg.angle_deg;
    }

    /// What closes the turning angles is an azimuth of the last leg.
    Result<void> addClosing(const SurveyTraverse &traverse)
    {
        if (!traverse.lastAzimuth_deg)
            return {};
        const MeasuredLeg &last = m_from.legs.back();
        const double azimuth_deg = m_from.closing
                ? *traverse.lastAzimuth_deg - m_from.closing->angle_deg + halfCircle_deg
                : *traverse.lastAzimuth_deg;
        return add({ Kind::Azimuth, last.from, last.to, {}, azimuth_deg, {}, last.line });
    }

    Result<void> addPoints()
    {
        for (const NamedPlace &point : m_from.points) {
            place(station(point.name), point.place, false);
            SPP_TRY(add({ Kind::North, point.name, {}, {}, point.place.north_m, point.sigma_m,
                    point.line }));
            SPP_TRY(add({ Kind::East, point.name, {}, {}, point.place.east_m, point.sigma_m,
                    point.line }));
        }
        return {};
    }

    /// Places stations by what leads to them, until nothing more can be placed.
    void spreadPlaces()
    {
        bool anyNew = true;
        while (anyNew) {
            anyNew = false;
            for (std::size_t a = 0; a < m_network.stations.size(); ++a) {
                for (std::size_t b = 0; m_isPlaced[a] && b < m_network.stations.size(); ++b) {
                    const auto step = m_isPlaced[b] ? std::nullopt : stepTo(a, b);
                    if (!step)
                        continue;
                    const engine::SurveyPoint from = m_network.stations[a].place;
                    place(b, { from.north_m + step->north_m, from.east_m + step->east_m }, false);
                    anyNew = true;
                }
            }
        }
    }

    std::optional<engine::TraverseLeg> stepTo(std::size_t from, std::size_t to) const
    {
        std::optional<double> azimuth;
        std::optional<double> length;
        std::optional<double> north;
        std::optional<double> east;
        for (const engine::Observation &one : m_network.observations) {
            const bool isForward = one.from == from && one.to == to;
            if (!isForward && !(one.from == to && one.to == from))
                continue;
            const double sign = isForward ? 1.0 : -1.0;
            if (one.kind == Kind::Azimuth)
                azimuth = isForward ? one.value : one.value + halfCircle_deg;
            else if (one.kind == Kind::Distance)
                length = one.value;
            else if (one.kind == Kind::NorthDifference)
                north = sign * one.value;
            else if (one.kind == Kind::EastDifference)
                east = sign * one.value;
        }
        if (north && east)
            return engine::TraverseLeg{ 0.0, *north, *east };
        if (azimuth && length)
            return engine::TraverseLeg::alongAzimuth(*azimuth, *length);
        return std::nullopt;
    }

    Result<void> checkPlaces() const
    {
        QStringList without;
        for (std::size_t i = 0; i < m_network.stations.size(); ++i) {
            if (!m_isPlaced[i])
                without.append(QString::fromStdString(m_network.stations[i].name));
        }
        if (without.isEmpty())
            return {};
        return Error::badInput(Texts::tr("Nothing says roughly where these stations lie: %1.")
                                       .arg(without.join(QStringLiteral(", ")))
                                       .toStdString())
                .inFile(m_from.name.toStdString())
                .advise(Texts::tr("Add lines approximate;NAME;X;Y for them.").toStdString());
    }

    const SurveyObservations &m_from;
    engine::SurveyNetwork m_network;
    std::vector<bool> m_isPlaced;
    std::map<QString, std::size_t> m_index;
};

} // namespace

Result<engine::SurveyNetwork> networkOf(const SurveyObservations &observations)
{
    return NetworkMaker(observations).run();
}

} // namespace spp::land
