// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/plugin/plugin.h"
#include "core/rules/memoryfeaturesource.h"
#include "core/rules/rulepack.h"

#include <optional>

namespace spp::test {

/// A case written down in a test: a site, a proposal, the land classes, a few features.
class PackCase {
public:
    explicit PackCase(QDate at = QDate(2026, 11, 22));

    PackCase &proposal(const QVariantMap &values);
    PackCase &landClasses(const QStringList &codes);
    /// A square of 20 m whose west edge lies at x; exactly surveyed.
    PackCase &squareAt(double x);
    /// An exactly surveyed feature. The first one registers the theme.
    PackCase &feature(const QString &theme, const char *wkt, const QVariantMap &attributes = {});

    /// What the rule says; nothing when it does not concern the case. Fails hard on an error.
    std::optional<Finding> run(const RulePack &pack, const QString &ruleId);

private:
    Subject m_subject;
    Proposal m_proposal;
    MemoryFeatureSource m_source;
    QDate m_at;
    qlonglong m_features = 0;
};

/// A straight object of which the east edge lies at x = 0: a line, and a strip of 50 m.
extern const char *const eastLine;
extern const char *const eastStrip;

const Contributions &coreContributions();
QString packPath(const QString &name); ///< of the resources
/// A shipped pack, read once. Fails hard when it cannot be read.
const RulePack &shippedPack(const QString &name);
const Rule *ruleOf(const RulePack &pack, const QString &id);
/// Whether the pack says of something that it is not encoded: an entry that starts with
/// `reference`.
bool saysNotEncoded(const RulePack &pack, const QString &reference);

} // namespace spp::test
