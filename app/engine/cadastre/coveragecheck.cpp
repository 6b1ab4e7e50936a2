// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/coveragecheck.h"

#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/nodefaults.h"
#include "engine/cadastre/parcelfaults.h"
#include "engine/cadastre/regionfaults.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// What was found before the regions, to tell which of these are the same defects.
class Explained {
public:
    Explained(const std::vector<CoverageDefect> &parcelFaults,
            const std::vector<CoverageDefect> &nodeFaults, double tolerance_mm)
        : m_tolerance(tolerance_mm)
    {
        for (const CoverageDefect &defect : parcelFaults) {
            if (defect.kind == DefectKind::SelfCrossing)
                m_crossing.push_back(defect.parcels[0]);
            else if (defect.kind == DefectKind::DuplicateParcel)
                m_duplicates.push_back(defect.parcels);
        }
        std::sort(m_crossing.begin(), m_crossing.end());
        for (const CoverageDefect &defect : nodeFaults) {
            m_nodes.insert(std::uint32_t(m_places.size()),
                    { defect.place.x, defect.place.y, defect.place.x, defect.place.y });
            m_places.push_back(defect.place);
        }
    }

    bool is(const CoverageDefect &region) const
    {
        const auto crosses = [&](ParcelId parcel) {
            return std::binary_search(m_crossing.begin(), m_crossing.end(), parcel);
        };
        if (std::any_of(region.parcels.begin(), region.parcels.end(), crosses))
            return true;
        if (region.kind == DefectKind::Overlap && isOfDuplicates(region.parcels))
            return true;
        return isNarrow(region) && hasFaultyNode(region);
    }

private:
    bool isOfDuplicates(const std::vector<ParcelId> &parcels) const
    {
        return std::any_of(m_duplicates.begin(), m_duplicates.end(), [&](const auto &group) {
            return std::includes(group.begin(), group.end(), parcels.begin(), parcels.end());
        });
    }

    /// The region is nowhere much wider than the tolerance.
    bool isNarrow(const CoverageDefect &region) const
    {
        double perimeter = 0.0;
        for (const GridSide &side : sidesOf(region.region))
            perimeter += distance_mm_between(side.from, side.to);
        return 2.0 * region.measure * squareMillimetresPerSquareMetre <= m_tolerance * perimeter;
    }

    bool hasFaultyNode(const CoverageDefect &region) const
    {
        const auto reach = std::int64_t(std::ceil(m_tolerance));
        for (const std::uint32_t node : m_nodes.query(grownBox(boxOf(region.region), reach))) {
            for (const GridSide &side : sidesOf(region.region)) {
                if (distance_mm_to(side.from, side.to, m_places[node]) <= m_tolerance)
                    return true;
            }
        }
        return false;
    }

    const double m_tolerance;
    std::vector<ParcelId> m_crossing;
    std::vector<std::vector<ParcelId>> m_duplicates;
    BoxGrid m_nodes;
    std::vector<GridPoint> m_places;
};

} // namespace

const char *defectName(DefectKind kind)
{
    constexpr const char *names[] = { "self-crossing", "duplicate-parcel", "overlap", "gap",
        "missing-node", "near-nodes", "sliver" };
    return names[int(kind)];
}

Result<std::vector<CoverageDefect>> checkCoverage(
        const ParcelFabric &fabric, const CoverageCheckOptions &options, Feedback *feedback)
{
    SPP_ASSIGN(std::vector<CoverageDefect> defects, findParcelFaults(fabric, options, feedback));
    SPP_ASSIGN(const std::vector<UnmatchedSide> unmatched,
            unmatchedSides(fabric, options.threads, feedback));
    std::vector<CoverageDefect> nodes = findMissingNodes(fabric, unmatched, options.tolerance_mm);
    SPP_ASSIGN(const std::vector<CoverageDefect> near,
            findNearNodes(fabric, options.tolerance_mm, options.threads, feedback));
    nodes.insert(nodes.end(), near.begin(), near.end());
    SPP_ASSIGN(const std::vector<CoverageDefect> regions, findRegions(fabric, unmatched, options));
    const Explained explained(defects, nodes, options.tolerance_mm);
    for (const CoverageDefect &region : regions) {
        if (!explained.is(region))
            defects.push_back(region);
    }
    defects.insert(defects.end(), nodes.begin(), nodes.end());
    std::stable_sort(defects.begin(), defects.end(),
            [](const CoverageDefect &a, const CoverageDefect &b) { return a.kind < b.kind; });
    return defects;
}

} // namespace spp::engine
