// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/overlaywriter.h"
#include "core/overlay/plaintable.h"

namespace spp {

/// The rows of an overlay as the table "overlay" of a GeoPackage, without geometry: it joins to the
/// subjects by subject_id.
class GeoPackageOverlay final : public OverlayWriter {
public:
    static Result<std::unique_ptr<OverlayWriter>> create(
            const QString &path, const QString &crs, QDate date, const OverlayColumns &columns);
    ~GeoPackageOverlay() override;

    Result<void> add(const OverlayRecord &record) override;
    Result<void> finish(Feedback &feedback) override;

private:
    GeoPackageOverlay(const QString &path, const OverlayColumns &columns);
    void textOrNull(std::string_view value);

    const QString m_path;
    const QString m_beside;
    const OverlayColumns m_columns;
    std::unique_ptr<PlainTable> m_table;
};

} // namespace spp
