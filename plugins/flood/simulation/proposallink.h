// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/profile/yamlreader.h"

#include <optional>

namespace spp::flood {

/// What a proposal stands for; at most one of them.
struct ProposalLink {
    QString caseNumber;
    std::optional<qlonglong> zone; ///< key of a planning cell
    QStringList parcels; ///< as in ParcelReference

    bool isEmpty() const { return caseNumber.isEmpty() && !zone && parcels.isEmpty(); }

    /// "link" of a scenario with a base: {case: "12/2026"}, {zone: 17} or {parcels: ["1/1"]};
    /// empty without the key.
    static Result<ProposalLink> read(const YamlReader &scenario);
};

} // namespace spp::flood
