// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plancompare/landuseclasses.h"

#include <QStringList>

namespace spp::flood {

/// Which values of a field say that a crop grows there.
class CropCodes {
public:
    enum class Bearing {
        None,
        Part, ///< one of several codes, such as "LUC+ONT": where it grows is not drawn
        Whole,
    };

    CropCodes() = default;
    /// A code that is a group of the profile's list stands for all that belong to it.
    CropCodes(const QStringList &codes, const LandUseClasses &classes);

    /// Upper or lower case, spaces around it do not matter.
    Bearing of(const QString &value) const;
    const QStringList &all() const { return m_codes; } ///< groups told one by one

private:
    QStringList m_codes;
};

} // namespace spp::flood
