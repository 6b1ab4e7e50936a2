// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/planrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanRegister)
};

Error refused(const PlanVersion &version, const QString &reason)
{
    return Error::badInput(reason.toStdString()).atFeature(version.id().toStdString());
}

Result<void> checkNames(const PlanVersion &version)
{
    static const QRegularExpression idPattern(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    static const QRegularExpression versionPattern(QStringLiteral("^[A-Za-z0-9._-]+$"));
    if (!idPattern.match(version.plan.id).hasMatch()) {
        return refused(version,
                Texts::tr("The id of a plan has lower-case letters, digits and hyphens only."));
    }
    if (!versionPattern.match(version.version).hasMatch()) {
        return refused(version,
                Texts::tr("The name of a version has letters, digits, dots and hyphens only."));
    }
    if (!planLevels().contains(version.plan.level)) {
        return refused(version,
                Texts::tr("\"%1\" is not a level of plans; the levels are %2.")
                        .arg(version.plan.level, planLevels().join(QStringLiteral(", "))));
    }
    return {};
}

Result<void> checkDates(const PlanVersion &version)
{
    if (!version.decisionDate.isValid() || version.decisionNumber.trimmed().isEmpty())
        return refused(
                version, Texts::tr("A version needs the number and the date of its decision."));
    if (version.inForceFrom.isValid() && version.inForceTo.isValid()
            && version.inForceTo < version.inForceFrom)
        return refused(version, Texts::tr("The version would end before it begins."));
    return {};
}

Result<void> checkAdjustment(const PlanVersion &version, const QStringList &zoneFields)
{
    if (!version.adjustedAttributes)
        return {};
    if (version.kind != PlanVersion::Kind::Local || version.adjustedAttributes->isEmpty())
        return refused(version, Texts::tr("Only a local adjustment can change single attributes."));
    for (const QString &field : *version.adjustedAttributes) {
        if (!zoneFields.contains(field)) {
            return refused(version,
                    Texts::tr("Zones have no field \"%1\"; they have %2.")
                            .arg(field, zoneFields.join(QStringLiteral(", "))));
        }
    }
    return {};
}

/// The version that `version` adjusts; null when the plan has none that it could be.
const PlanVersion *predecessorOf(
        const PlanVersion &version, const std::vector<PlanVersion> &registered)
{
    const PlanVersion *last = nullptr;
    for (const PlanVersion &other : registered) {
        if (!version.predecessor.isEmpty() && other.id() == version.predecessor)
            return &other;
        if (version.predecessor.isEmpty() && PlanRules::decidedBefore(other, version))
            last = &other;
    }
    return last;
}

Result<void> checkPlan(const PlanVersion &version, const std::vector<PlanVersion> &registered)
{
    for (const PlanVersion &other : registered) {
        if (other.id() == version.id())
            return refused(version, Texts::tr("This version is registered already."));
        if (other.plan.level != version.plan.level) {
            return refused(
                    version, Texts::tr("The plan has the level \"%1\".").arg(other.plan.level));
        }
        if (version.kind == PlanVersion::Kind::Base && other.kind == PlanVersion::Kind::Base) {
            return refused(version,
                    Texts::tr("The plan has a first version already (%1); what changes it is an "
                              "overall or a local adjustment.")
                            .arg(other.id()));
        }
    }
    return {};
}

} // namespace

Result<PlanVersion> PlanRules::checked(PlanVersion version,
        const std::vector<PlanVersion> &registered, const QStringList &zoneFields)
{
    SPP_TRY(checkNames(version));
    SPP_TRY(checkDates(version));
    SPP_TRY(checkAdjustment(version, zoneFields));
    SPP_TRY(checkPlan(version, registered));
    if (version.kind == PlanVersion::Kind::Base) {
        if (!version.predecessor.isEmpty())
            return refused(version, Texts::tr("The first version of a plan has no predecessor."));
        return version;
    }
    const PlanVersion *predecessor = predecessorOf(version, registered);
    if (!predecessor) {
        return refused(version,
                version.predecessor.isEmpty()
                        ? Texts::tr("An adjustment needs an earlier version of the plan.")
                        : Texts::tr("The plan has no version %1.").arg(version.predecessor));
    }
    if (version.decisionDate < predecessor->decisionDate) {
        return refused(version,
                Texts::tr("It was decided before its predecessor %1.").arg(predecessor->id()));
    }
    version.predecessor = predecessor->id();
    return version;
}

Result<void> PlanRules::checkActivation(const PlanVersion &version)
{
    if (version.state != PlanVersion::State::Draft) {
        return refused(version,
                Texts::tr("Only a draft can be put in force; this version is %1.")
                        .arg(toString(version.state)));
    }
    if (!version.inForceFrom.isValid()) {
        return refused(version, Texts::tr("It is not stated from when the version is in force."))
                .advise(Texts::tr("Say it with --from.").toStdString());
    }
    return checkDates(version);
}

Result<void> PlanRules::checkWithdrawal(const PlanVersion &version, QDate on)
{
    if (version.state != PlanVersion::State::Active)
        return refused(version, Texts::tr("Only a version in force can be withdrawn."));
    if (!on.isValid() || on < version.inForceFrom)
        return refused(version, Texts::tr("The version would end before it begins."));
    return {};
}

std::vector<PlanVersion> PlanRules::inForce(const std::vector<PlanVersion> &versions, QDate at)
{
    std::vector<PlanVersion> holding;
    for (const PlanVersion &version : versions) {
        if (version.isInForceOn(at))
            holding.push_back(version);
    }
    std::stable_sort(holding.begin(), holding.end(), decidedBefore);
    // A base or overall version replaces all that was decided before it.
    const auto last = std::find_if(holding.rbegin(), holding.rend(),
            [](const PlanVersion &v) { return v.kind != PlanVersion::Kind::Local; });
    if (last != holding.rend())
        holding.erase(holding.begin(), last.base() - 1);
    return holding;
}

bool PlanRules::decidedBefore(const PlanVersion &a, const PlanVersion &b)
{
    return std::make_tuple(a.decisionDate, a.inForceFrom, a.version)
            < std::make_tuple(b.decisionDate, b.inForceFrom, b.version);
}

} // namespace spp
