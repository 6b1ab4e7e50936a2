// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/plugin.h"
#include "core/rules/memoryfeaturesource.h"
#include "core/rules/rulepack.h"

#include <QString>

namespace spp::test {

/// The rule kinds of the core.
const Contributions &coreKinds();

/// A pack with the given lines under `inputs`, `tables` and `rules`, each already indented.
QString packText(const QString &inputs, const QString &rules, const QString &tables = {});
/// Writes the text to a file pack.yaml in a fresh folder and reads it.
Result<RulePack> readPack(const QString &yaml);
/// The same for a pack that must be good.
RulePack goodPack(const QString &yaml);
/// "pack.yaml:12:5: reason": the error without its folder.
QString errorText(const Error &error);

/// A case with a drawn site, and maps to put themes on.
struct SampleCase {
    Subject subject;
    Proposal proposal;
    MemoryFeatureSource source;
    QDate at = QDate(2026, 11, 22);
    double tolerance_m2 = 1.0;

    void setSite(const char *wkt, std::optional<double> accuracy_m);
    void addTheme(const QString &id, std::optional<double> accuracy_m);
    void addFeature(const QString &theme, const char *wkt, const QVariantMap &attributes = {});
    RuleContext context();
    /// What the first rule of the pack says; it must apply.
    Finding run(const RulePack &pack);
};

} // namespace spp::test
