// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

namespace spp::flood {

/// What a territory has to be measured.
struct SubjectChoices {
    using Titled = std::pair<QString, LocalisedText>; ///< word or id of a theme, title

    std::vector<Titled> subjects; ///< that have data
    std::vector<Titled> areas; ///< other themes with polygons and data
    bool knowsResidents = false; ///< a building states its residents

    static Result<SubjectChoices> read(Territory &territory);
};

} // namespace spp::flood
