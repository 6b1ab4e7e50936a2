// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/officefiles.h"
#include "core/review/review.h"

#include <QList>

#include <memory>
#include <vector>

class QgsMapLayer;
class QgsVectorLayer;

namespace spp {

class Territory;

namespace paper {

/// The layers of a black-and-white map in a paper, drawn by "papers/styles/THEME.qml". A theme
/// without such a file is not shown.
class SiteLayers {
public:
    static Result<SiteLayers> create(const Review &review, Territory &territory);
    ~SiteLayers();
    SiteLayers(SiteLayers &&) noexcept;
    SiteLayers &operator=(SiteLayers &&) noexcept;

    Result<void> addEvidence(const Finding &finding);
    QList<QgsMapLayer *> topmostFirst() const;
    QStringList themeTitles() const { return m_titles; } ///< what is shown beside the parcels

private:
    SiteLayers();
    Result<void> addSite(const Review &review);
    Result<void> addThemes(Territory &territory, const Review &review);
    Result<QgsVectorLayer *> addMemory(const QString &kind, const QString &style);

    OfficeFiles m_files;
    QString m_crs;
    QStringList m_titles;
    std::vector<std::unique_ptr<QgsVectorLayer>> m_layers; ///< topmost first
};

} // namespace paper
} // namespace spp
