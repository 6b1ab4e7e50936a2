// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/survey/designrow.h"

#include <Eigen/Sparse>

#include <map>

namespace spp::engine {

/// The normal equations of a network at given places: N δ = b for the changes of north and east of
/// free stations, and of the zeros of direction sets. Everything is in metres and radians.
class NormalEquations {
public:
    explicit NormalEquations(const SurveyNetwork &network);

    /// Sets up and factors the equations. Errors name stations that coincide or stay undetermined.
    Result<void> set(const std::vector<SurveyPoint> &places);
    /// What brings the sum of squares down: changes the places; returns the longest step in metres.
    double step(std::vector<SurveyPoint> &places);

    std::size_t unknowns() const { return m_unknowns; }
    /// Adjusted less measured, metres or radians, at the places of the last set().
    double residual(std::size_t observation) const { return m_misfit[observation]; }
    double sigma(std::size_t observation) const; ///< metres or radians
    /// The variance of what an observation would be by the adjusted places, at unit weight.
    double varianceOfAdjusted(std::size_t observation) const;
    /// Variances and covariance of north and east of a station, at unit weight; 0 when fixed.
    struct Covariance {
        double north = 0.0;
        double east = 0.0;
        double both = 0.0;
    };
    Covariance covarianceOf(std::size_t station) const;

private:
    using Matrix = Eigen::SparseMatrix<double>;
    using Vector = Eigen::VectorXd;
    void setRow(std::size_t observation, const DesignRow &row);
    void initialiseZeros(const std::vector<SurveyPoint> &places);
    Result<void> factor();
    Error undetermined() const;
    std::string namesOf(const std::vector<bool> &stations) const;
    Vector rowOf(std::size_t observation) const;

    const SurveyNetwork &m_network;
    std::vector<int> m_column; ///< of a station's north; east is the next; -1 when fixed
    std::map<std::size_t, int> m_zeroColumn; ///< per set of directions
    std::map<std::size_t, double> m_zero; ///< present value of the zero, radians
    std::size_t m_unknowns = 0;
    std::vector<std::vector<std::pair<int, double>>> m_row; ///< weighted: divided by sigma
    std::vector<double> m_misfit;
    Vector m_scale; ///< brings the diagonal to 1
    Matrix m_normal; ///< scaled
    Vector m_right; ///< scaled
    Eigen::SimplicialLDLT<Matrix> m_factor;
};

} // namespace spp::engine
