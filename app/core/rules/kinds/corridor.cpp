// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/corridor.h"

#include "core/overlay/featuresongrid.h"
#include "core/rules/kinds/corridorarea.h"
#include "engine/robustoverlay.h"

namespace spp {

namespace {

using engine::Geometry;
using engine::RobustOverlay;

/// Rounding leaves areas of this size where two edges only touch.
constexpr double noise_m2 = 1e-6;

/// Corridors held against a subject: areas, and apart from them lines and points as they are.
class CorridorMeter {
public:
    CorridorMeter(const SubjectOnGrid &subject, const std::vector<Corridor> &corridors,
            const Variation &variation)
        : m_subject(subject)
        , m_corridors(corridors)
        , m_variation(variation)
        , m_areas(subject.origin())
        , m_bare(subject.origin())
        , m_places(corridors.size())
    {
    }

    Result<CorridorOverlap> measure();
    Result<Geometry> evidence() const;

private:
    Result<void> addAll();
    Result<SubjectOnGrid> grownSubject() const;
    void addPart(size_t i, const SubjectOnGrid &bareSubject, CorridorOverlap &overlap) const;
    Result<double> coveredWhenVaried() const;

    const SubjectOnGrid &m_subject;
    const std::vector<Corridor> &m_corridors;
    const Variation m_variation;
    FeaturesOnGrid m_areas;
    FeaturesOnGrid m_bare;
    std::vector<std::optional<size_t>> m_places; ///< per corridor, in m_areas or in m_bare
    std::vector<size_t> m_met; ///< corridors that touch
    SubjectMeasures m_areaMeasures;
    SubjectMeasures m_bareMeasures;
};

Result<void> CorridorMeter::addAll()
{
    for (size_t i = 0; i < m_corridors.size(); ++i) {
        const Feature &feature = m_corridors[i].found->feature;
        if (isBare(m_corridors[i])) {
            m_places[i] = m_bare.size();
            SPP_TRY(m_bare.add(feature.id, *feature.geometry));
            continue;
        }
        SPP_ASSIGN(const auto area, corridorArea(m_subject, m_corridors[i], m_variation));
        if (!area || area->isEmpty())
            continue;
        m_places[i] = m_areas.size();
        SPP_TRY(m_areas.add(feature.id, *area));
    }
    return {};
}

Result<SubjectOnGrid> CorridorMeter::grownSubject() const
{
    SPP_ASSIGN(Geometry grown, engine::buffer(m_subject.geometry(), m_variation.growth_m));
    return SubjectOnGrid::of(
            std::make_shared<const Geometry>(std::move(grown)), m_subject.origin());
}

void CorridorMeter::addPart(
        size_t i, const SubjectOnGrid &bareSubject, CorridorOverlap &overlap) const
{
    const Corridor &corridor = m_corridors[i];
    if (!m_places[i])
        return;
    if (!isBare(corridor)) {
        const double size = m_areaMeasures.features[*m_places[i]].area_m2;
        if (size >= noise_m2)
            overlap.parts.push_back({ corridor.found, true, size });
        return;
    }
    const FeatureMeasure &measure = m_bareMeasures.features[*m_places[i]];
    if (measure.length_m > 0.0) {
        overlap.length_m += measure.length_m;
        overlap.parts.push_back({ corridor.found, false, measure.length_m });
    } else if (measure.points > 0
            || bareSubject.geometry().intersects(*corridor.found->feature.geometry)) {
        overlap.parts.push_back({ corridor.found, false, 1.0 });
    }
}

Result<double> CorridorMeter::coveredWhenVaried() const
{
    SPP_ASSIGN(const Geometry together, variedTogether(m_subject, m_corridors, m_variation));
    if (together.isEmpty())
        return 0.0;
    FeaturesOnGrid one(m_subject.origin());
    SPP_TRY(one.add(0, together));
    SPP_ASSIGN(const SubjectMeasures measures, one.measure(m_subject));
    return measures.area_m2();
}

Result<CorridorOverlap> CorridorMeter::measure()
{
    SPP_TRY(addAll());
    SPP_ASSIGN(m_areaMeasures, m_areas.measure(m_subject));
    const bool subjectGrows = m_bare.size() > 0 && m_variation.growth_m != 0.0;
    std::optional<SubjectOnGrid> grown;
    if (subjectGrows) {
        SPP_ASSIGN(grown, grownSubject());
    }
    const SubjectOnGrid &bareSubject = grown ? *grown : m_subject;
    SPP_ASSIGN(m_bareMeasures, m_bare.measure(bareSubject));

    CorridorOverlap overlap;
    bool hasArea = false;
    for (size_t i = 0; i < m_corridors.size(); ++i) {
        const size_t before = overlap.parts.size();
        addPart(i, bareSubject, overlap);
        if (overlap.parts.size() == before)
            continue;
        m_met.push_back(i);
        hasArea = hasArea || overlap.parts.back().isArea;
    }
    // Shrinking needs the union: parts that share an edge shrink away from each other.
    if (hasArea && m_corridors.size() > 1 && m_variation.growth_m != 0.0) {
        SPP_ASSIGN(overlap.area_m2, coveredWhenVaried());
    } else if (hasArea) {
        overlap.area_m2 = m_areaMeasures.area_m2();
    }
    overlap.faults = m_areas.faults();
    return overlap;
}

/// Areas where there are any, otherwise lines and points.
Result<Geometry> CorridorMeter::evidence() const
{
    std::vector<Geometry> areas;
    std::vector<Geometry> bare;
    for (const size_t i : m_met) {
        if (!isBare(m_corridors[i])) {
            SPP_ASSIGN(Geometry part, m_areas.sharedPolygon(m_subject, *m_places[i]));
            areas.push_back(std::move(part));
        } else {
            SPP_ASSIGN(auto part,
                    RobustOverlay::intersection(
                            m_subject.geometry(), *m_corridors[i].found->feature.geometry));
            bare.push_back(std::move(part.geometry));
        }
    }
    if (areas.empty())
        return bare.empty() ? Geometry() : Geometry::collect(std::move(bare));
    if (areas.size() == 1)
        return std::move(areas.front());
    SPP_ASSIGN(auto together, RobustOverlay::unionOf(areas));
    return std::move(together.geometry);
}

} // namespace

const CorridorOverlap::Part *CorridorOverlap::largest() const
{
    const auto part = std::max_element(parts.begin(), parts.end(),
            [](const Part &a, const Part &b) { return a.size < b.size; });
    return part == parts.end() ? nullptr : &*part;
}

Result<CorridorOverlap> overlapOf(const SubjectOnGrid &subject,
        const std::vector<Corridor> &corridors, const Variation &variation, bool withEvidence)
{
    CorridorMeter meter(subject, corridors, variation);
    SPP_ASSIGN(CorridorOverlap overlap, meter.measure());
    if (withEvidence && variation.growth_m == 0.0) {
        SPP_ASSIGN(overlap.evidence, meter.evidence());
    }
    return overlap;
}

} // namespace spp
