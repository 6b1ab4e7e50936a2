// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/subjectshares.h"

#include "base/words.h"
#include "engine/overlay/subjectmeter.h"

namespace spp::engine {

namespace {

void add(FeatureShare &to, const SubjectMeter::Share &share, ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Polygon:
        to.area_m2 += share.amount / squareMillimetresPerSquareMetre;
        break;
    case ShapeKind::Line:
        to.length_m += share.amount / millimetresPerMetre;
        break;
    case ShapeKind::Point:
        to.points += share.count;
        break;
    }
}

} // namespace

Result<SubjectShares> subjectShares(
        const Store &subjects, std::size_t record, const ConstraintLayer &layer)
{
    if (subjects.kind() != ShapeKind::Polygon)
        return Error::usage(
                translate("spp::engine", "Only polygons can be subjects of an overlay."));
    if (layer.features().origin() != subjects.origin())
        return Error::crsMismatch(
                translate("spp::engine", "Two layers do not have the same origin."));
    std::vector<std::uint32_t> near;
    layer.query(subjects.box(record), [&](std::uint32_t number) { near.push_back(number); });
    SubjectMeter meter(subjects, OverlayOptions::Method::Fast);
    meter.beginSubject(record);
    SubjectShares answer;
    SPP_ASSIGN(answer.cover, meter.measure(0, layer, near, answer.rows));
    std::vector<SubjectMeter::Share> shares = meter.shares();
    std::sort(shares.begin(), shares.end(),
            [](const auto &a, const auto &b) { return a.piece < b.piece; });
    for (const SubjectMeter::Share &share : shares) {
        if (answer.features.empty() || answer.features.back().feature != share.feature)
            answer.features.push_back({ share.feature, 0.0, 0.0, 0 });
        add(answer.features.back(), share, layer.kind());
    }
    return answer;
}

} // namespace spp::engine
