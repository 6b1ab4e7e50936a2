// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/memoryfeaturesource.h"
#include "core/rules/packnode.h"
#include "core/rules/rulepack.h"

namespace spp {

/// What a test case of a pack expects; only what is stated is compared.
struct PackExpectation {
    bool applies = true; ///< false: the rule does not concern the case
    std::optional<QString> outcome;
    std::optional<QString> certainty;
    std::optional<QString> decision; ///< in either language
    std::optional<bool> belowTolerance;
    std::map<QString, double> numbers; ///< measured, limit, margin
    std::optional<std::map<QString, double>> wouldPass; ///< empty: there must be none
    double within = 1e-6; ///< how far a number may be off, of itself or of 1
};

/// One test case of a rule, as written in the pack: a case, small maps, and what the rule must say.
struct PackTestCase {
    QString rule;
    QString name;
    QString place; ///< "file:line:column"
    QDate at;
    Subject subject;
    Proposal proposal;
    double tolerance_m2 = 1.0;
    std::shared_ptr<MemoryFeatureSource> source;
    PackExpectation expected;

    static Result<PackTestCase> read(const PackNode &node, const Rule &rule, const RulePack &pack);
};

/// `themes` and `rasters` of a test case.
Result<std::shared_ptr<MemoryFeatureSource>> readTestMaps(const PackNode &node, QDate at);
Result<std::shared_ptr<const engine::Geometry>> readTestGeometry(const PackNode &node);
Result<std::optional<double>> optionalNumber(const PackNode &map, const char *key);

} // namespace spp
