// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/profile/officefiles.h"

#include <optional>
#include <vector>

namespace spp::flood {

/// How a map draws fields that lose a share of their crop.
struct CropLossClass {
    QString id; ///< "up-to-20"
    LocalisedText title;
    QString colour; ///< "#ffffb2"
    std::optional<double> upTo; ///< share, itself included; empty: the last class
};

/// The classes of `flood/crop-loss-classes.yaml`, for drawing only.
class CropLossClasses {
public:
    /// BadInput with line for shares that do not rise, and for a last class that ends.
    static Result<CropLossClasses> read(const QString &path);
    static Result<CropLossClasses> load(const OfficeFiles &files);

    const std::vector<CropLossClass> &all() const { return m_all; }
    /// Of a share of 0 … 1.
    const CropLossClass &of(double share) const;

private:
    std::vector<CropLossClass> m_all;
};

} // namespace spp::flood
