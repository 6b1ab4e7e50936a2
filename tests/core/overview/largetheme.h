// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "../../bench/benchtown.h"
#include "../../bench/provinceterritory.h"

#include "core/data/territory.h"
#include "core/overview/overviewbuilder.h"
#include "core/overview/overviewstore.h"

#include <QTemporaryDir>

#include <memory>

namespace spp::test {

using bench::orStop;

/// A territory of 36 x 36 parcels, which counts as large because a map draws few one by one.
class LargeTheme {
public:
    LargeTheme();

    static constexpr int featuresPerFrame = 400;
    static constexpr int parcels = 36 * 36;

    QString path() const { return m_folder.filePath(QStringLiteral("large.sqlite")); }
    std::unique_ptr<Territory> open(Territory::Access access = Territory::Access::ReadOnly) const;
    /// With the fields that the style of the profile asks for.
    static OverviewRequest request();
    OverviewOutcome build() const;
    /// Changes the theme as an edit of the program does: with an entry in the audit log.
    void edit(const QString &sql) const;
    std::optional<Overview> overview() const;
    /// The smallest cells at the middle of a parcel; its class in words, "" where nothing is.
    QString classAt(double x, double y) const;
    /// Middle of the box of parcel `id`.
    QPointF middleOf(qlonglong id) const;
    QString landUseOf(qlonglong id) const;
    qlonglong rasterRows() const; ///< of overviews and everything else

private:
    QTemporaryDir m_folder;
};

} // namespace spp::test
