// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/zonelayers.h"

#include "engine/robustoverlay.h"

namespace spp {

namespace {

using engine::Geometry;
using engine::RobustOverlay;
using SharedGeometry = std::shared_ptr<const Geometry>;

constexpr double noise_m2 = 1e-6;

Result<SharedGeometry> shared(Result<RobustOverlay::Outcome> outcome)
{
    if (!outcome)
        return outcome.error();
    if (outcome->geometry.area() <= noise_m2)
        return SharedGeometry();
    return SharedGeometry(std::make_shared<Geometry>(std::move(outcome->geometry)));
}

/// The part of a zone inside the boundary; null when there is none. A zone that sticks out by
/// rounding only stays as it is.
Result<SharedGeometry> clipped(const Feature &zone, const engine::PreparedGeometry &boundary)
{
    if (boundary.covers(*zone.geometry))
        return zone.geometry;
    SPP_ASSIGN(SharedGeometry inside,
            shared(RobustOverlay::intersection(*zone.geometry, boundary.geometry())));
    if (inside && std::abs(zone.geometry->area() - inside->area()) <= noise_m2)
        return zone.geometry;
    return inside;
}

Result<std::vector<Feature>> clippedAll(
        std::vector<Feature> zones, const engine::PreparedGeometry &boundary)
{
    std::vector<Feature> inside;
    for (Feature &zone : zones) {
        SPP_ASSIGN(zone.geometry, clipped(zone, boundary));
        if (zone.geometry)
            inside.push_back(std::move(zone));
    }
    return inside;
}

} // namespace

Result<void> ZoneLayers::add(std::vector<Feature> zones, const engine::PreparedGeometry &boundary,
        const std::optional<QStringList> &adjusted)
{
    SPP_ASSIGN(std::vector<Feature> inside, clippedAll(std::move(zones), boundary));
    if (adjusted) {
        for (const Feature &zone : inside)
            SPP_TRY(override(zone, *adjusted));
        return {};
    }
    SPP_TRY(cutOut(boundary));
    for (Feature &zone : inside)
        m_pieces.push_back(std::move(zone));
    return {};
}

Result<void> ZoneLayers::cutOut(const engine::PreparedGeometry &boundary)
{
    std::vector<Feature> left;
    for (Feature &piece : m_pieces) {
        if (boundary.intersects(*piece.geometry)) {
            SPP_ASSIGN(SharedGeometry outside,
                    shared(RobustOverlay::difference(*piece.geometry, boundary.geometry())));
            // Neighbours that only touch keep their exact shape.
            if (!outside || piece.geometry->area() - outside->area() > noise_m2)
                piece.geometry = outside;
        }
        if (piece.geometry)
            left.push_back(std::move(piece));
    }
    m_pieces = std::move(left);
    return {};
}

Result<void> ZoneLayers::override(const Feature &zone, const QStringList &adjusted)
{
    const engine::PreparedGeometry shape(zone.geometry->clone());
    SharedGeometry rest = zone.geometry;
    std::vector<Feature> result;
    for (Feature &piece : m_pieces) {
        if (!shape.intersects(*piece.geometry)) {
            result.push_back(std::move(piece));
            continue;
        }
        SPP_ASSIGN(SharedGeometry common,
                shared(RobustOverlay::intersection(*piece.geometry, *zone.geometry)));
        if (!common) {
            result.push_back(std::move(piece));
            continue;
        }
        Feature changed = adjustedPiece(piece, zone, adjusted);
        changed.geometry = common;
        result.push_back(std::move(changed));
        if (rest) {
            SPP_ASSIGN(rest, shared(RobustOverlay::difference(*rest, *piece.geometry)));
        }
        SPP_ASSIGN(
                piece.geometry, shared(RobustOverlay::difference(*piece.geometry, *zone.geometry)));
        if (piece.geometry)
            result.push_back(std::move(piece));
    }
    if (rest) {
        Feature alone = withoutBase(zone, adjusted);
        alone.geometry = rest;
        result.push_back(std::move(alone));
    }
    m_pieces = std::move(result);
    return {};
}

Feature ZoneLayers::adjustedPiece(
        const Feature &below, const Feature &zone, const QStringList &adjusted) const
{
    Feature piece;
    piece.id = below.id;
    piece.attributes = zone.attributes;
    for (const QString &field : m_fields) {
        if (!adjusted.contains(field))
            piece.attributes.insert(field, below.attributes.value(field));
    }
    piece.attributes.insert(
            QStringLiteral("plan_adjusts"), below.attributes.value(QStringLiteral("plan_version")));
    return piece;
}

Feature ZoneLayers::withoutBase(const Feature &zone, const QStringList &adjusted) const
{
    Feature piece = zone;
    for (const QString &field : m_fields) {
        if (!adjusted.contains(field))
            piece.attributes.remove(field);
    }
    return piece;
}

} // namespace spp
