// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/planstack.h"

#include "core/data/planregister.h"
#include "core/data/planrules.h"
#include "core/data/territory.h"
#include "core/domain/nearestname.h"

#include <QCoreApplication>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanStack)
};

Error unknownVersion(
        const Territory &territory, const QString &name, const std::vector<PlanVersion> &known)
{
    QStringList ids;
    QStringList shortNames;
    for (const PlanVersion &version : known) {
        ids.append(version.id());
        shortNames.append(version.version);
    }
    const Error error = Error::badInput(
            Texts::tr("The territory has no plan version \"%1\".").arg(name).toStdString())
                                .inFile(territory.path().toStdString());
    if (ids.isEmpty())
        return error.advise(Texts::tr("It has no plan at all.").toStdString());
    QString near = nearestName(name, ids);
    if (near.isEmpty()) {
        const auto index
                = shortNames.indexOf(nearestName(name.section(QLatin1Char('@'), -1), shortNames));
        near = index >= 0 ? ids.at(index) : QString();
    }
    const QString all = Texts::tr("It has %1.").arg(ids.join(QStringLiteral(", ")));
    return error.advise((
            near.isEmpty() ? all : Texts::tr("Did you mean %1?").arg(near) + QLatin1Char(' ') + all)
                                .toStdString());
}

/// The version and those it follows, one after the other.
QSet<QString> lineOf(const PlanVersion &version, const std::vector<PlanVersion> &all)
{
    QSet<QString> line{ version.id() };
    QString next = version.predecessor;
    while (!next.isEmpty() && !line.contains(next)) {
        line.insert(next);
        const auto found = std::find_if(all.begin(), all.end(),
                [&next](const PlanVersion &other) { return other.id() == next; });
        next = found == all.end() ? QString() : found->predecessor;
    }
    return line;
}

} // namespace

Result<PlanVersion> PlanStack::find(Territory &territory, const QString &name)
{
    SPP_ASSIGN(const std::vector<PlanVersion> known, PlanRegister(territory).list());
    std::vector<PlanVersion> ofThatName;
    for (const PlanVersion &version : known) {
        if (version.id() == name)
            return version;
        if (version.version == name)
            ofThatName.push_back(version);
    }
    if (ofThatName.size() == 1)
        return ofThatName.front();
    return unknownVersion(territory, name, known);
}

Result<std::vector<PlanVersion>> PlanStack::upTo(Territory &territory, const PlanVersion &version)
{
    SPP_ASSIGN(const std::vector<PlanVersion> all, PlanRegister(territory).list(version.plan.id));
    const QSet<QString> line = lineOf(version, all);
    const QDate day = version.inForceFrom.isValid() ? version.inForceFrom : version.decisionDate;
    std::vector<PlanVersion> stack;
    for (const PlanVersion &other : all) {
        const bool isAsked = other.id() == version.id();
        const bool isEarlier = PlanRules::decidedBefore(other, version);
        const bool counts = other.state != PlanVersion::State::Draft || line.contains(other.id());
        const bool hadEnded = other.inForceTo.isValid() && other.inForceTo < day;
        if (isAsked || (isEarlier && counts && !hadEnded))
            stack.push_back(other);
    }
    std::stable_sort(stack.begin(), stack.end(), PlanRules::decidedBefore);
    const auto last = std::find_if(stack.rbegin(), stack.rend(),
            [](const PlanVersion &v) { return v.kind != PlanVersion::Kind::Local; });
    if (last != stack.rend())
        stack.erase(stack.begin(), last.base() - 1);
    return stack;
}

} // namespace spp
