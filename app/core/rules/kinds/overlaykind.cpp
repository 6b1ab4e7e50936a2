// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/overlaykind.h"

#include "core/rules/casevariables.h"
#include "core/rules/kinds/overlaymeasure.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OverlayKind)
};

QString key(const char *name) { return QLatin1String(name); }

Result<QStringList> optionalList(const RuleParameters &parameters, const QString &name)
{
    return parameters.has(name) ? parameters.list(name) : Result<QStringList>(QStringList());
}

/// How far to look for features. A width that depends on the feature must come with a bound, or a
/// wide corridor from beyond the search would be missed without a word.
Result<double> readSearch(const RuleParameters &parameters, const OverlayMeasure::Setup &setup)
{
    if (parameters.has(key("search_m")))
        return parameters.number(key("search_m"));
    double widest = 0.0;
    for (const auto &width : { setup.width, setup.possibleWidth }) {
        if (!width)
            continue;
        if (!width->names().isEmpty()) {
            return parameters.error(key("buffer_m"),
                    Texts::tr("search_m is missing: the widest corridor that buffer_m can give"));
        }
        SPP_ASSIGN(const auto constant, width->evaluateNumber({}));
        widest = std::max(widest, constant.value.value_or(0.0));
    }
    return widest;
}

} // namespace

QStringList OverlayKind::parameters() const
{
    return FeatureQuery::parameters()
            + QStringList{ key("buffer_m"), key("buffer_max_m"), key("search_m"), key("minimum_of"),
                  key("maximum_of"), key("must_cover") };
}

Result<std::unique_ptr<RuleMeasure>> OverlayKind::compile(
        const RuleParameters &parameters, const RulePack &pack) const
{
    OverlayMeasure::Setup setup;
    SPP_ASSIGN(setup.query, FeatureQuery::compile(parameters));
    SPP_ASSIGN(setup.width, FeatureQuery::compileOptional(parameters, key("buffer_m")));
    SPP_ASSIGN(setup.possibleWidth, FeatureQuery::compileOptional(parameters, key("buffer_max_m")));
    if (setup.possibleWidth && !setup.width)
        return parameters.error(key("buffer_max_m"), Texts::tr("buffer_m is missing"));
    SPP_ASSIGN(setup.search_m, readSearch(parameters, setup));
    SPP_ASSIGN(setup.minimumOf, optionalList(parameters, key("minimum_of")));
    SPP_ASSIGN(setup.maximumOf, optionalList(parameters, key("maximum_of")));
    if (parameters.has(key("must_cover"))) {
        const QVariant value = parameters.value(key("must_cover"));
        if (value.userType() != QMetaType::Bool)
            return parameters.error(key("must_cover"), Texts::tr("true or false is expected here"));
        setup.mustCover = value.toBool();
    }
    QStringList names = setup.query.names();
    for (const auto &width : { setup.width, setup.possibleWidth })
        names += width ? width->names() : QStringList();
    setup.names = names;
    setup.themeFields = openNames(names + setup.minimumOf + setup.maximumOf, pack);
    return std::unique_ptr<RuleMeasure>(std::make_unique<OverlayMeasure>(std::move(setup)));
}

} // namespace spp
