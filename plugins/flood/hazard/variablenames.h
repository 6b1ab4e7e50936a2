// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/profile/officefiles.h"
#include "flood/hazard/hazardsource.h"

namespace spp::flood {

/// What a variable holds, by its name, as models name them: a first choice that the user sees.
enum class ProbableQuantity { Unknown, Depth, Level, Speed, DepthSpeed, Duration, Ground };

/// The names of `flood/variable-names.yaml`.
class VariableNames {
public:
    /// Refuses entries that hold nothing known; the error names the line.
    static Result<VariableNames> read(const QString &path);
    /// The profile's or the shipped file.
    static Result<VariableNames> load(const OfficeFiles &files);

    /// By its name, else its description. The ground of a mesh is ground whatever it is called.
    ProbableQuantity of(const SourceVariable &variable) const;

private:
    struct Name {
        QString text;
        bool isWord = false; ///< no letter before or after it
        ProbableQuantity quantity = ProbableQuantity::Unknown;

        bool fits(const QString &name) const;
    };
    std::vector<Name> m_names; ///< as in the file
};

} // namespace spp::flood
