// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/comparison/modelsettings.h"

#include "core/domain/writtennumber.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ModelSettings)
};

using Verdict = SettingPair::Verdict;

constexpr double secondsOfHour = 3600.0;
constexpr int hashDigits = 8;
const QString comma = QStringLiteral(", ");

QJsonValue subgridOf(const ModelRecord &model)
{
    if (!model.hasSubgrid())
        return {};
    return *model.hasSubgrid() ? QJsonValue(*model.cell_m) : QJsonValue(key("off"));
}

QJsonValue objectOrNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QJsonValue valueOf(const FloodScenario &scenario, const QString &id)
{
    if (!scenario.model)
        return {};
    const ModelRecord &model = *scenario.model;
    if (id == QLatin1String("subgrid"))
        return subgridOf(model);
    if (id == QLatin1String("cell"))
        return orNull(model.cell_m);
    if (id == QLatin1String("roughness"))
        return objectOrNull(model.roughness);
    if (id == QLatin1String("forcing"))
        return objectOrNull(model.forcing);
    if (id == QLatin1String("duration"))
        return orNull(model.end_s);
    return id == QLatin1String("scheme") ? objectOrNull(model.scheme) : orNull(model.version);
}

/// Files of other names may hold the same.
bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    const QString sha256 = a[key("sha256")].toString();
    return sha256.isEmpty() ? a == b : sha256 == b[key("sha256")].toString();
}

Verdict verdictOf(const QJsonValue &base, const QJsonValue &proposal)
{
    if (base.isNull() || proposal.isNull())
        return Verdict::Unknown;
    return isSame(base, proposal) ? Verdict::Same : Verdict::Different;
}

QString number(const QJsonValue &value) { return written::number(value.toDouble(), 4).text(); }

QString schemeText(const QJsonObject &scheme)
{
    QStringList numbers;
    for (auto one = scheme.begin(); one != scheme.end(); ++one)
        numbers.append(one.key() + QLatin1Char(' ') + number(one.value()));
    return numbers.join(comma);
}

QString valueText(const QString &id, const QJsonValue &value)
{
    if (id == QLatin1String("subgrid"))
        return value.isString() ? Texts::tr("off") : Texts::tr("cells of %1 m").arg(number(value));
    if (id == QLatin1String("cell"))
        return number(value) + QStringLiteral(" m");
    if (id == QLatin1String("roughness"))
        return roughnessText(value.toObject());
    if (id == QLatin1String("forcing"))
        return forcingText(value.toObject());
    if (id == QLatin1String("duration"))
        return written::number(value.toDouble() / secondsOfHour, 3).text() + QStringLiteral(" h");
    return id == QLatin1String("scheme") ? schemeText(value.toObject()) : value.toString();
}

QString pairText(const SettingPair &setting)
{
    QString base = valueText(setting.id, setting.base);
    QString proposal = valueText(setting.id, setting.proposal);
    if (base == proposal) { // what differs lies within files
        base += QStringLiteral(" ") + setting.base[key("sha256")].toString().left(hashDigits);
        proposal += QStringLiteral(" ")
                + setting.proposal[key("sha256")].toString().left(hashDigits);
    }
    return QStringLiteral("%1: %2 / %3").arg(settingName(setting.id), base, proposal);
}

} // namespace

std::vector<SettingPair> settingPairs(const FloodScenario &base, const FloodScenario &proposal)
{
    std::vector<SettingPair> all;
    for (const char *id :
            { "subgrid", "cell", "roughness", "forcing", "duration", "scheme", "version" }) {
        SettingPair one{ key(id), valueOf(base, key(id)), valueOf(proposal, key(id)), {} };
        one.verdict = verdictOf(one.base, one.proposal);
        all.push_back(std::move(one));
    }
    return all;
}

QJsonArray settingsJson(const std::vector<SettingPair> &settings)
{
    QJsonArray list;
    for (const SettingPair &one : settings) {
        const char *verdict = one.verdict == Verdict::Same ? "same"
                : one.verdict == Verdict::Different        ? "different"
                                                           : "unknown";
        list.append(QJsonObject{ { key("setting"), one.id }, { key("base"), one.base },
                { key("proposal"), one.proposal }, { key("verdict"), key(verdict) } });
    }
    return list;
}

QString settingName(const QString &id)
{
    if (id == QLatin1String("subgrid"))
        return Texts::tr("sub-grid");
    if (id == QLatin1String("cell"))
        return Texts::tr("cell size");
    if (id == QLatin1String("roughness"))
        return Texts::tr("roughness");
    if (id == QLatin1String("forcing"))
        return Texts::tr("forcing");
    if (id == QLatin1String("duration"))
        return Texts::tr("duration");
    return id == QLatin1String("scheme") ? Texts::tr("numbers of the scheme")
                                         : Texts::tr("program version");
}

QString differentSettings(const std::vector<SettingPair> &settings)
{
    QStringList texts;
    for (const SettingPair &one : settings) {
        if (one.verdict == Verdict::Different)
            texts.append(pairText(one));
    }
    return texts.join(QStringLiteral("; "));
}

void UnknownSettings::add(const FloodScenario &base, const FloodScenario &proposal,
        const std::vector<SettingPair> &settings)
{
    QStringList ofBase;
    QStringList ofProposal;
    for (const SettingPair &one : settings) {
        if (one.base.isNull())
            ofBase.append(one.id);
        if (one.proposal.isNull())
            ofProposal.append(one.id);
    }
    add(base.id, ofBase);
    add(proposal.id, ofProposal);
}

void UnknownSettings::add(const QString &scenario, const QStringList &settings)
{
    if (settings.isEmpty())
        return;
    const auto known = std::find_if(m_gaps.begin(), m_gaps.end(),
            [&settings](const Gap &gap) { return gap.settings == settings; });
    if (known == m_gaps.end())
        m_gaps.push_back({ settings, { scenario } });
    else if (!known->scenarios.contains(scenario))
        known->scenarios.append(scenario);
}

QStringList UnknownSettings::sentences() const
{
    QStringList all;
    for (const Gap &gap : m_gaps) {
        QStringList names;
        for (const QString &id : gap.settings)
            names.append(settingName(id));
        all.append(
                Texts::tr("Unknown of %1: %2. Whether what differs is the project's alone cannot "
                          "be told.")
                        .arg(gap.scenarios.join(comma), names.join(comma)));
    }
    return all;
}

} // namespace spp::flood
