// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/activetiles.h"
#include "engine/flood/floodresult.h"
#include "engine/flood/floodsetup.h"
#include "engine/flood/floodstate.h"
#include "engine/flood/kernel/rowkernel.h"
#include "engine/flood/neumaiersum.h"

#include <vector>

namespace spp::engine::flood {

/// The faces that boundaries let water through, and their fluxes of a step.
///
/// The fluxes are computed before the rows, from the state at the beginning of the step, and put
/// where the kernel has left a wall; the limiter cuts them like all others.
class RimFaces {
public:
    RimFaces(const std::vector<FloodBoundary> &boundaries, const FloodDomain &domain,
            const PaddedGrid &grid);

    /// Deepest water outside, over the sills of its faces, at a time; 0 without a stage.
    double deepestOutside(const FloodState &state, double time_s) const;

    /// Fluxes of the step that begins at `time_s`, from the present state; wakes the tiles that
    /// water passes into. Error: BadInput, if a curve gives no number, or a negative discharge.
    Result<void> compute(
            const FloodState &state, const StepNumbers &numbers, double time_s, ActiveTiles *tiles);

    /// Books what passed in the step that led to the present state.
    void account(const FloodState &state, double dt_s);
    std::vector<FloodVolume> volumes() const;
    double incoming_m3() const; ///< since the start
    double outgoing_m3() const;

    /// Puts the fluxes of the west faces of `row` (columns 0 … columns()) into a row of fluxes.
    void patchX(int row, double *qx) const { patch(m_facesX, row, qx, &Face::q); }
    /// Of the north faces of `row`, which may be rows().
    void patchY(int row, double *qy) const { patch(m_facesY, row, qy, &Face::q); }
    /// Puts the mean depths of the sections that the fluxes pass, and those of their wet parts,
    /// into rows of them, where cells have fine ground in them.
    void patchSectionsX(int row, double *depth, double *wetDepth) const
    {
        patch(m_facesX, row, depth, &Face::depth_m);
        patch(m_facesX, row, wetDepth, &Face::wetDepth_m);
    }
    void patchSectionsY(int row, double *depth, double *wetDepth) const
    {
        patch(m_facesY, row, depth, &Face::depth_m);
        patch(m_facesY, row, wetDepth, &Face::wetDepth_m);
    }
    /// Sets the cells beyond faces, of one row, to a value; they are outside the model.
    template <typename T>
    void fillOutside(int row, T value, T *cells) const
    {
        const std::size_t i = std::size_t(row);
        for (std::size_t k = m_outsideStart[i]; k < m_outsideStart[i + 1]; ++k)
            cells[m_outside[k]] = value;
    }
    /// Calls visit(column) for each face of the row that patchX, or patchY, writes.
    template <typename Visit>
    void eachX(int row, const Visit &visit) const
    {
        each(m_facesX, row, visit);
    }
    template <typename Visit>
    void eachY(int row, const Visit &visit) const
    {
        each(m_facesY, row, visit);
    }

    /// Sums so far, for checkpoints; two numbers for each direction of each boundary.
    std::vector<double> sums() const;
    void restore(const std::vector<double> &sums);

private:
    struct Face {
        std::size_t boundary = 0;
        FacePlace place;
        std::size_t cell = 0; ///< index of the cell inside
        std::size_t index = 0; ///< of the face in qx or qy
        bool isX = false;
        double inward = 1.0; ///< sign of a flux into the model
        double sill_m = 0.0;
        double share = 1.0; ///< of the width, that lets water pass
        // Of this step: the flux before the limiter, and the section it passes where cells have
        // fine ground in them.
        double q = 0.0;
        double depth_m = 0.0;
        double wetDepth_m = 0.0;
    };
    struct Boundary {
        std::string name;
        FloodBoundary::Kind kind;
        std::shared_ptr<const TimeCurve> curve;
        double rootSlope = 0.0;
        double faces = 0.0; ///< whole ones: the sum of their shares
        NeumaierSum in;
        NeumaierSum out;
    };
    struct ByRow {
        std::vector<std::size_t> start;
        std::vector<std::size_t> faces;
    };

    void addFaces(const FloodBoundary &boundary, std::size_t number, const FloodDomain &domain,
            const PaddedGrid &grid);
    void sortByRow(const PaddedGrid &grid);
    void sortOutside(const PaddedGrid &grid);
    double stageFlux(const Face &face, const FloodState &state, const StepNumbers &numbers,
            double stage) const;
    static double normalFlux(const Face &face, const FloodState &state, const StepNumbers &numbers,
            double rootSlope);
    static FaceSection sectionOf(const Face &face, const FloodState &state, double level_m);
    static int columnOf(const Face &face);
    static int rowOf(const Face &face);
    void setSection(Face *face, const FloodState &state, double stage) const;
    void patch(const ByRow &rows, int row, double *values, double Face::*value) const
    {
        for (std::size_t k = rows.start[std::size_t(row)]; k < rows.start[std::size_t(row) + 1];
                ++k) {
            const Face &face = m_faces[rows.faces[k]];
            values[columnOf(face)] = face.*value;
        }
    }
    template <typename Visit>
    void each(const ByRow &rows, int row, const Visit &visit) const
    {
        for (std::size_t k = rows.start[std::size_t(row)]; k < rows.start[std::size_t(row) + 1];
                ++k)
            visit(columnOf(m_faces[rows.faces[k]]));
    }

    std::vector<Boundary> m_boundaries;
    std::vector<Face> m_faces;
    ByRow m_facesX;
    ByRow m_facesY;
    std::vector<std::size_t> m_outsideStart;
    std::vector<int> m_outside; ///< columns of cells beyond faces, within the padded rows
    double m_cell_m = 0.0;
};

} // namespace spp::engine::flood
