// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/scenariobox.h"

#include "flood/ui/answers/answernumbers.h"

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int fewLetters = 8;

} // namespace

ScenarioBox::ScenarioBox(const char *name, QWidget *parent)
    : ElidingBox(parent)
{
    setObjectName(QLatin1String(name));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(fewLetters);
}

QString ScenarioBox::titleOf(const ScenarioGroup &list) const
{
    if (list.kind == ScenarioGroup::Kind::Gates)
        return tr("Gates open and shut: %1").arg(list.ids.join(QStringLiteral(", ")));
    if (list.kind == ScenarioGroup::Kind::Family)
        return tr("All return periods: %1").arg(list.ids.join(QStringLiteral(", ")));
    const auto one = std::find_if(m_scenarios.begin(), m_scenarios.end(),
            [&](const FloodScenario &scenario) { return scenario.id == list.ids.front(); });
    if (list.ids.size() > 1 || one == m_scenarios.end())
        return list.ids.join(QStringLiteral(", "));
    QStringList parts{ one->id };
    if (!one->title.isEmpty() && one->title != one->id)
        parts.append(one->title);
    if (one->returnPeriod_years)
        parts.append(answernumbers::probability(*one->returnPeriod_years));
    return parts.join(QString::fromUtf16(u" · "));
}

void ScenarioBox::setScenarios(const std::vector<FloodScenario> &scenarios, bool withAll)
{
    m_scenarios = scenarios;
    m_lists = scenarioGroups(scenarios);
    m_withAll = withAll;
    fill();
}

void ScenarioBox::fill()
{
    const QStringList before = ids();
    const bool hadNone = count() > 0 && currentIndex() < 0;
    const QSignalBlocker quiet(this);
    clear();
    if (m_withAll && !m_scenarios.empty())
        addItem(tr("All scenarios"), QStringList());
    for (const ScenarioGroup &list : m_lists)
        addItem(titleOf(list), list.ids);
    setCurrentIndex(count() == 0 || hadNone ? -1 : std::max(0, findData(before)));
}

void ScenarioBox::choose(const QStringList &ids)
{
    if (findData(ids) < 0 && !ids.isEmpty()) {
        m_lists.push_back({ ScenarioGroup::Kind::Single, ids });
        addItem(titleOf(m_lists.back()), ids);
    }
    setCurrentIndex(findData(ids));
}

QStringList ScenarioBox::ids() const { return currentData().toStringList(); }

void ScenarioBox::retranslate() { fill(); }

} // namespace spp::flood
