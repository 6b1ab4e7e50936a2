// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/comparison/comparability.h"
#include "core/domain/writtennumber.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::Comparability)
};

QString inWords(const Error &error)
{
    return QString::fromStdString(error.reason + ' ' + error.advice);
}

/// What a flood is driven by, one by one; empty: not stated.
QStringList forcingOf(const FloodScenario &scenario)
{
    const auto metres = [](const QString &words, const std::optional<double> &rise) {
        return rise ? words.arg(written::number(*rise, 4).text()) : QString();
    };
    return { scenario.probabilityText(),
        scenario.eventDate.isValid()
                ? Texts::tr("event of %1").arg(scenario.eventDate.toString(Qt::ISODate))
                : QString(),
        scenario.targetYear ? Texts::tr("year %1").arg(*scenario.targetYear) : QString(),
        scenario.pathway.isEmpty() ? QString() : Texts::tr("pathway %1").arg(scenario.pathway),
        metres(Texts::tr("sea level rise %1 m"), scenario.seaLevelRise_m),
        metres(Texts::tr("subsidence %1 m"), scenario.subsidence_m),
        scenario.gates == QLatin1String("open")           ? Texts::tr("gates open")
                : scenario.gates == QLatin1String("shut") ? Texts::tr("gates shut")
                                                          : QString() };
}

QString otherForcing(const FloodScenario &base, const FloodScenario &proposal, bool bothStated)
{
    const QStringList before = forcingOf(base);
    const QStringList after = forcingOf(proposal);
    QStringList ofBase;
    QStringList ofProposal;
    for (int i = 0; i < before.size(); ++i) {
        const bool isNotStated = before[i].isEmpty() || after[i].isEmpty();
        if (before[i] == after[i] || (isNotStated && !bothStated))
            continue;
        ofBase.append(before[i].isEmpty() ? Texts::tr("not stated") : before[i]);
        ofProposal.append(after[i].isEmpty() ? Texts::tr("not stated") : after[i]);
    }
    if (ofBase.isEmpty())
        return {};
    const QString comma = QStringLiteral(", ");
    return Texts::tr("Other forcing. %1: %2. %3: %4. What differs is not the project's alone.")
            .arg(base.id, ofBase.join(comma), proposal.id, ofProposal.join(comma));
}

} // namespace

Error gridsDiffer(const QString &base, const QString &proposal)
{
    return Error::badInput(
            Texts::tr("%1 and %2 do not lie on the same grid.").arg(base, proposal).toStdString())
            .advise(Texts::tr("Run both on one grid: nothing is resampled, since that alone would "
                              "change depths.")
                            .toStdString());
}

QStringList otherCauses(const FloodScenario &base, const FloodScenario &proposal,
        const std::vector<SettingPair> &settings, bool bothStated)
{
    QStringList causes;
    if (const QString other = otherForcing(base, proposal, bothStated); !other.isEmpty())
        causes.append(other);
    if (const QString different = differentSettings(settings); !different.isEmpty())
        causes.append(Texts::tr("%1 and %2 were computed with other settings. %3. What differs is "
                                "not the project's alone.")
                              .arg(base.id, proposal.id, different));
    return causes;
}

Comparability comparability(const ComparableFlood &base, const ComparableFlood &proposal)
{
    Comparability answer;
    for (const ComparableFlood *flood : { &base, &proposal }) {
        if (!flood->scenario.has(HazardQuantity::Depth))
            answer.hindrance = Texts::tr("The scenario %1 has no depths.").arg(flood->scenario.id);
    }
    if (answer.hindrance.isEmpty() && base.grid && proposal.grid && !(*base.grid == *proposal.grid))
        answer.hindrance = inWords(gridsDiffer(base.scenario.id, proposal.scenario.id));
    if (base.scenario.id == proposal.scenario.id) {
        answer.doubts.append(Texts::tr("Base and proposal are the same scenario."));
        return answer;
    }
    const auto settings = settingPairs(base.scenario, proposal.scenario);
    answer.doubts += otherCauses(base.scenario, proposal.scenario, settings, true);
    return answer;
}

} // namespace spp::flood
