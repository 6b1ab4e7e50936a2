// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/floodworkspace.h"

#include "flood/ui/answers/answerspart.h"
#include "flood/ui/charts/chartspart.h"
#include "flood/ui/floodpanel.h"
#include "flood/ui/floodpart.h"
#include "flood/ui/proposal/proposalpart.h"
#include "flood/ui/shownflood.h"
#include "flood/ui/view/viewpart.h"
#include "gui/look/icons.h"
#include "gui/workbench/workbench.h"

namespace spp::flood {

template <typename Part>
void FloodWorkspace::add(const char *name)
{
    m_parts.push_back({ QLatin1String(name), std::make_unique<Part>(m_workbench, *m_shown) });
    m_panel->add(m_parts.back().part.get());
    if (m_workbench.territory())
        m_parts.back().part->openTerritory();
}

FloodWorkspace::FloodWorkspace(Workbench &workbench)
    : m_workbench(workbench)
    , m_shown(std::make_unique<ShownFlood>())
    , m_panel(new FloodPanel)
{
    connect(&workbench, &Workbench::territoryOpened, this, [this] {
        for (const Named &named : m_parts)
            named.part->openTerritory();
    });
    connect(&workbench, &Workbench::territoryClosing, this, [this] {
        m_shown->setPair({});
        m_shown->show({});
        for (const Named &named : m_parts)
            named.part->closeTerritory();
    });
    connect(m_panel, &FloodPanel::retranslated, this, [this] {
        for (const Named &named : m_parts)
            named.part->retranslate();
    });
    add<ViewPart>("view");
    add<ProposalPart>("proposal");
    add<ChartsPart>("charts");
    add<AnswersPart>("answers");
}

FloodWorkspace::~FloodWorkspace()
{
    if (!m_panel->parent())
        delete m_panel;
}

QString FloodWorkspace::title() const { return tr("Flood"); }

QIcon FloodWorkspace::icon() const { return Icons::forModeBar(QStringLiteral("flood")); }

QWidget *FloodWorkspace::panel() { return m_panel; }

std::vector<DrawerPage> FloodWorkspace::drawerPages()
{
    std::vector<DrawerPage> pages;
    for (const Named &named : m_parts) {
        const std::vector<DrawerPage> own = named.part->drawerPages();
        pages.insert(pages.end(), own.begin(), own.end());
    }
    return pages;
}

void FloodWorkspace::activate()
{
    for (const Named &named : m_parts)
        named.part->activate();
}

void FloodWorkspace::deactivate()
{
    for (const Named &named : m_parts)
        named.part->deactivate();
}

QJsonObject FloodWorkspace::state() const
{
    QJsonObject state;
    for (const Named &named : m_parts)
        state.insert(named.name, named.part->state());
    return state;
}

void FloodWorkspace::restore(const QJsonObject &state)
{
    for (const Named &named : m_parts)
        named.part->restore(state.value(named.name).toObject());
}

} // namespace spp::flood
