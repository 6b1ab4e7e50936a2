// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "packcase.h"

#include "core/rules/corerulekinds.h"
#include "core/rules/ruleevaluator.h"
#include "support/testdata.h"

#include <map>

namespace spp::test {

namespace {

class Silent final : public Feedback { };

std::shared_ptr<const engine::Geometry> geometry(const std::string &wkt)
{
    auto read = engine::Geometry::fromWkt(wkt);
    if (!read)
        qFatal("bad WKT in a test: %s", wkt.c_str());
    return std::make_shared<engine::Geometry>(std::move(*read));
}

} // namespace

const char *const eastLine = "LINESTRING(0 -3000,0 3020)";
const char *const eastStrip = "POLYGON((-50 -3000,0 -3000,0 3020,-50 3020,-50 -3000))";

PackCase::PackCase(QDate at)
    : m_at(at)
{
    squareAt(0.0);
}

PackCase &PackCase::proposal(const QVariantMap &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        m_proposal.values.insert(it.key(), it.value());
    return *this;
}

PackCase &PackCase::landClasses(const QStringList &codes)
{
    Parcel parcel;
    for (const QString &code : codes) {
        LandClass landClass;
        landClass.code = code;
        parcel.landClasses.push_back(landClass);
    }
    m_subject.parcels = { parcel };
    return *this;
}

PackCase &PackCase::squareAt(double x)
{
    const QString west = QString::number(x, 'f', 6);
    const QString east = QString::number(x + 20.0, 'f', 6);
    m_subject.geometry = geometry(
            QStringLiteral("POLYGON((%1 0,%2 0,%2 20,%1 20,%1 0))").arg(west, east).toStdString());
    m_subject.accuracy_m = 0.0;
    return *this;
}

PackCase &PackCase::feature(const QString &theme, const char *wkt, const QVariantMap &attributes)
{
    if (!m_source.theme(theme)) {
        Theme facts;
        facts.id = theme;
        facts.accuracy_m = 0.0;
        facts.updatedOn = m_at;
        m_source.addTheme(facts);
    }
    m_source.addFeature(theme, { ++m_features, geometry(wkt), attributes });
    return *this;
}

std::optional<Finding> PackCase::run(const RulePack &pack, const QString &ruleId)
{
    const Rule *rule = ruleOf(pack, ruleId);
    if (!rule)
        qFatal("there is no rule %s", qPrintable(ruleId));
    RuleContext context;
    context.subject = &m_subject;
    context.proposal = &m_proposal;
    context.source = &m_source;
    context.at = m_at;
    context.tolerance_m2 = 1.0;
    Silent feedback;
    const auto finding = RuleEvaluator::evaluate(*rule, pack, context, feedback);
    if (!finding)
        qFatal("%s: %s", qPrintable(ruleId), finding.error().text().c_str());
    return *finding;
}

const Contributions &coreContributions()
{
    static const Contributions *const contributions = [] {
        auto *all = new Contributions;
        addCoreRuleKinds(*all);
        return all;
    }();
    return *contributions;
}

QString packPath(const QString &name)
{
    return sourceFolder() + QStringLiteral("/resources/rules/%1.yaml").arg(name);
}

const RulePack &shippedPack(const QString &name)
{
    static std::map<QString, RulePack> packs;
    const auto known = packs.find(name);
    if (known != packs.end())
        return known->second;
    Result<RulePack> pack = RulePack::read(packPath(name), coreContributions());
    if (!pack)
        qFatal("%s", pack.error().text().c_str());
    return packs.emplace(name, std::move(*pack)).first->second;
}

const Rule *ruleOf(const RulePack &pack, const QString &id)
{
    const auto rule = std::find_if(pack.rules.begin(), pack.rules.end(),
            [&](const Rule &candidate) { return candidate.id == id; });
    return rule == pack.rules.end() ? nullptr : &*rule;
}

bool saysNotEncoded(const RulePack &pack, const QString &reference)
{
    return std::any_of(
            pack.notEncoded.begin(), pack.notEncoded.end(), [&](const RulePack::NotEncoded &entry) {
                return entry.reference.startsWith(reference) && !entry.reason.vi.isEmpty()
                        && !entry.reason.en.isEmpty();
            });
}

} // namespace spp::test
