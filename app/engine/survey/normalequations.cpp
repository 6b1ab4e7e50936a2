// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/survey/normalequations.h"

#include "base/words.h"

#include <Eigen/Eigenvalues>

#include <cmath>

namespace spp::engine {

namespace {

constexpr double degree = 3.14159265358979323846 / 180.0;
/// With the diagonal at 1, what is left of a pivot when its unknown follows from the others.
constexpr double noPivot = 1e-11;
/// Up to so many unknowns the undetermined ones are found by the eigenvectors.
constexpr std::size_t mostForEigenvectors = 600;

double inBaseUnit(const Observation &observation, double value)
{
    return isAngular(observation.kind) ? value * degree : value;
}

} // namespace

NormalEquations::NormalEquations(const SurveyNetwork &network)
    : m_network(network)
    , m_row(network.observations.size())
    , m_misfit(network.observations.size())
{
    int next = 0;
    for (const Station &station : network.stations) {
        m_column.push_back(station.isFixed ? -1 : next);
        next += station.isFixed ? 0 : 2;
    }
    for (const Observation &observation : network.observations) {
        if (observation.kind == ObservationKind::Direction
                && m_zeroColumn.emplace(observation.set, next).second)
            ++next;
    }
    m_unknowns = std::size_t(next);
}

double NormalEquations::sigma(std::size_t observation) const
{
    const Observation &own = m_network.observations[observation];
    return inBaseUnit(own, own.sigma);
}

/// The zero of a set is first that of its first direction.
void NormalEquations::initialiseZeros(const std::vector<SurveyPoint> &places)
{
    for (const Observation &observation : m_network.observations) {
        if (observation.kind == ObservationKind::Direction && m_zero.count(observation.set) == 0)
            m_zero[observation.set]
                    = designRow(observation, places).computed - observation.value * degree;
    }
}

void NormalEquations::setRow(std::size_t i, const DesignRow &row)
{
    const Observation &observation = m_network.observations[i];
    const double weight = 1.0 / sigma(i);
    double misfit = row.computed - inBaseUnit(observation, observation.value);
    m_row[i].clear();
    for (const DesignRow::Entry &entry : row.entries) {
        const int column = m_column[entry.station];
        if (column < 0)
            continue;
        m_row[i].emplace_back(column, entry.byNorth * weight);
        m_row[i].emplace_back(column + 1, entry.byEast * weight);
    }
    if (observation.kind == ObservationKind::Direction) {
        misfit -= m_zero[observation.set];
        m_row[i].emplace_back(m_zeroColumn[observation.set], -weight);
    }
    m_misfit[i] = isAngular(observation.kind) ? halfCircle(misfit) : misfit;
}

Result<void> NormalEquations::set(const std::vector<SurveyPoint> &places)
{
    if (m_zero.size() != m_zeroColumn.size())
        initialiseZeros(places);
    std::vector<Eigen::Triplet<double>> entries;
    Vector diagonal = Vector::Zero(Eigen::Index(m_unknowns));
    m_right = Vector::Zero(Eigen::Index(m_unknowns));
    for (std::size_t i = 0; i < m_row.size(); ++i) {
        const DesignRow row = designRow(m_network.observations[i], places);
        if (!row.isDefined)
            return Error::badInput(
                    translate("spp::engine", "The stations of an observation lie on one place."))
                    .atFeature(nameOf(m_network.observations[i], m_network.stations))
                    .advise(translate("spp::engine", "Give them other approximate coordinates."));
        setRow(i, row);
        for (const auto &[column, a] : m_row[i]) {
            m_right[column] -= a * m_misfit[i] / sigma(i);
            for (const auto &[other, b] : m_row[i])
                entries.emplace_back(column, other, a * b);
        }
    }
    m_normal.resize(Eigen::Index(m_unknowns), Eigen::Index(m_unknowns));
    m_normal.setFromTriplets(entries.begin(), entries.end());
    diagonal = m_normal.diagonal();
    m_scale = Vector::Ones(Eigen::Index(m_unknowns));
    for (Eigen::Index k = 0; k < diagonal.size(); ++k) {
        if (diagonal[k] > 0.0)
            m_scale[k] = 1.0 / std::sqrt(diagonal[k]);
    }
    m_normal = m_scale.asDiagonal() * m_normal * m_scale.asDiagonal();
    m_right = m_scale.cwiseProduct(m_right);
    return factor();
}

Result<void> NormalEquations::factor()
{
    if (m_unknowns == 0)
        return {};
    m_factor.compute(m_normal);
    if (m_factor.info() != Eigen::Success || m_factor.vectorD().minCoeff() < noPivot)
        return undetermined();
    return {};
}

std::string NormalEquations::namesOf(const std::vector<bool> &stations) const
{
    std::string names;
    for (std::size_t i = 0; i < stations.size(); ++i) {
        if (stations[i])
            names += (names.empty() ? "" : ", ") + m_network.stations[i].name;
    }
    return names;
}

/// Names the stations that can move without any observation noticing.
Error NormalEquations::undetermined() const
{
    std::vector<bool> loose(m_network.stations.size(), false);
    const auto mark = [&](const auto &moves) {
        for (std::size_t i = 0; i < m_column.size(); ++i) {
            if (m_column[i] >= 0 && (moves(m_column[i]) || moves(m_column[i] + 1)))
                loose[i] = true;
        }
    };
    if (m_unknowns <= mostForEigenvectors) {
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver{ Eigen::MatrixXd(m_normal) };
        for (Eigen::Index k = 0; k < solver.eigenvalues().size(); ++k) {
            if (solver.eigenvalues()[k] > 1e-10)
                break;
            const Vector vector = solver.eigenvectors().col(k);
            const double largest = vector.cwiseAbs().maxCoeff();
            mark([&](int column) { return std::abs(vector[column]) > 1e-3 * largest; });
        }
    } else {
        // Of a large network those are named at which the elimination stopped.
        const Vector pivots = m_factor.vectorD();
        const auto &order = m_factor.permutationP().indices();
        mark([&](int column) {
            const Eigen::Index at = order.size() > column ? order[column] : column;
            return pivots.size() > at && !(std::abs(pivots[at]) >= noPivot);
        });
    }
    return Error::badInput(
            translate("spp::engine",
                    "The observations do not determine all stations of the network."))
            .atFeature(namesOf(loose))
            .advise(translate(
                    "spp::engine", "Measure more to these stations, or make known ones fixed."));
}

double NormalEquations::step(std::vector<SurveyPoint> &places)
{
    if (m_unknowns == 0)
        return 0.0;
    const Vector solution = m_factor.solve(m_right);
    const Vector change = m_scale.cwiseProduct(solution);
    double longest = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (m_column[i] < 0)
            continue;
        const double north = change[m_column[i]];
        const double east = change[m_column[i] + 1];
        places[i].north_m += north;
        places[i].east_m += east;
        longest = std::max(longest, std::hypot(north, east));
    }
    for (const auto &[set, column] : m_zeroColumn)
        m_zero[set] += change[column];
    return longest;
}

NormalEquations::Vector NormalEquations::rowOf(std::size_t observation) const
{
    Vector row = Vector::Zero(Eigen::Index(m_unknowns));
    for (const auto &[column, value] : m_row[observation])
        row[column] += value * m_scale[column];
    return row;
}

double NormalEquations::varianceOfAdjusted(std::size_t observation) const
{
    if (m_row[observation].empty())
        return 0.0;
    const Vector row = rowOf(observation);
    const Vector solution = m_factor.solve(row);
    return row.dot(solution) * sigma(observation) * sigma(observation);
}

NormalEquations::Covariance NormalEquations::covarianceOf(std::size_t station) const
{
    const int column = m_column[station];
    if (column < 0)
        return {};
    Vector unit = Vector::Zero(Eigen::Index(m_unknowns));
    unit[column] = m_scale[column];
    const Vector north = m_factor.solve(unit);
    unit[column] = 0.0;
    unit[column + 1] = m_scale[column + 1];
    const Vector east = m_factor.solve(unit);
    return { north[column] * m_scale[column], east[column + 1] * m_scale[column + 1],
        north[column + 1] * m_scale[column + 1] };
}

} // namespace spp::engine
