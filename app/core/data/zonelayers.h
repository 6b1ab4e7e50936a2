// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/feature.h"
#include "engine/preparedgeometry.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp {

/// Lays the zones of plan versions over one another, the earliest first.
class ZoneLayers {
public:
    /// `fields` are the columns of zones that a partial adjustment may replace or leave unknown.
    explicit ZoneLayers(QStringList fields)
        : m_fields(std::move(fields))
    {
    }

    /// Adds a layer that holds inside `boundary`. With `adjusted` it replaces only these fields.
    Result<void> add(std::vector<Feature> zones, const engine::PreparedGeometry &boundary,
            const std::optional<QStringList> &adjusted);
    std::vector<Feature> take() { return std::move(m_pieces); }

private:
    Result<void> cutOut(const engine::PreparedGeometry &boundary);
    Result<void> override(const Feature &zone, const QStringList &adjusted);
    Feature adjustedPiece(
            const Feature &below, const Feature &zone, const QStringList &adjusted) const;
    Feature withoutBase(const Feature &zone, const QStringList &adjusted) const;

    QStringList m_fields;
    std::vector<Feature> m_pieces;
};

} // namespace spp
