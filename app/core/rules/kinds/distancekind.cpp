// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/distancekind.h"

#include "core/rules/kinds/distancemeasure.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DistanceKind)
};

QString key(const char *name) { return QLatin1String(name); }

Result<std::unique_ptr<RuleMeasure>> finish(DistanceMeasure::Setup setup, const RulePack &pack)
{
    QStringList featureNames = setup.query.names();
    for (const auto &expression : { setup.minus, setup.required })
        featureNames += expression ? expression->names() : QStringList();
    setup.themeFields = openNames(featureNames, pack);
    setup.names = featureNames + setup.search->names();
    return std::unique_ptr<RuleMeasure>(std::make_unique<DistanceMeasure>(std::move(setup)));
}

} // namespace

QStringList DistanceKind::parameters() const
{
    return FeatureQuery::parameters()
            + QStringList{ key("search_m"), key("minus_m"), key("required_m") };
}

Result<std::unique_ptr<RuleMeasure>> DistanceKind::compile(
        const RuleParameters &parameters, const RulePack &pack) const
{
    DistanceMeasure::Setup setup;
    SPP_ASSIGN(setup.query, FeatureQuery::compile(parameters));
    if (!parameters.has(key("search_m")))
        return parameters.error(key("search_m"), Texts::tr("search_m is missing"));
    SPP_ASSIGN(setup.search, parameters.expression(key("search_m"), {}));
    SPP_ASSIGN(setup.minus, FeatureQuery::compileOptional(parameters, key("minus_m")));
    SPP_ASSIGN(setup.required, FeatureQuery::compileOptional(parameters, key("required_m")));
    return finish(std::move(setup), pack);
}

QStringList ServiceRadiusKind::parameters() const
{
    return FeatureQuery::parameters() + QStringList{ key("radius_m") };
}

Result<std::unique_ptr<RuleMeasure>> ServiceRadiusKind::compile(
        const RuleParameters &parameters, const RulePack &pack) const
{
    DistanceMeasure::Setup setup;
    SPP_ASSIGN(setup.query, FeatureQuery::compile(parameters));
    if (!parameters.has(key("radius_m")))
        return parameters.error(key("radius_m"), Texts::tr("radius_m is missing"));
    SPP_ASSIGN(setup.search, parameters.expression(key("radius_m"), {}));
    // Far enough to tell "just outside" from "none at all".
    setup.searchFactor = 2.0;
    setup.isService = true;
    return finish(std::move(setup), pack);
}

} // namespace spp
