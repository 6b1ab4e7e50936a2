// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/profile/officefiles.h"

#include <map>

namespace spp::flood {

/// What the window calls the inlets of culverts: flood/culvert-inlets.yaml of the profile or of the
/// resources.
class InletWords {
public:
    /// BadInput naming file and line for a code that there is no inlet of, that stands there twice
    /// or not at all.
    static Result<InletWords> load(const OfficeFiles &files);

    /// "1 · Circular concrete, square edge with headwall"; the code alone where nothing was read.
    QString text(int code) const;

private:
    struct Words {
        LocalisedText barrel;
        LocalisedText edge;
    };
    std::map<int, Words> m_ofCode;
};

} // namespace spp::flood
