// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/answerspart.h"

#include "flood/ui/answers/comparedesk.h"
#include "flood/ui/answers/exposuredesk.h"
#include "flood/ui/shownflood.h"

namespace spp::flood {

AnswersPart::AnswersPart(Workbench &workbench, ShownFlood &shown)
    : m_compare(std::make_unique<CompareDesk>(workbench, shown))
    , m_exposure(std::make_unique<ExposureDesk>(workbench, shown))
{
    connect(m_compare.get(), &CompareDesk::finished, this, [this] {
        emit openAsked();
        showSummary();
    });
    connect(&shown, &ShownFlood::pairChanged, this, [this, &shown] {
        if (!shown.pair().base.isEmpty())
            emit openAsked();
    });
}

void AnswersPart::showSummary()
{
    const ComparePanel *panel = m_compare->panel();
    const QString summary = panel ? panel->summary() : QString();
    emit summaryChanged(summary.isEmpty() ? tr("nothing is compared") : summary);
}

AnswersPart::~AnswersPart() = default;

QString AnswersPart::title() const { return tr("Compare"); }

QWidget *AnswersPart::section() { return m_compare->panel(); }

std::vector<DrawerPage> AnswersPart::drawerPages()
{
    return { { ExposureDesk::pageId(), m_exposure->page() },
        { ExposureDesk::damagePageId(), m_exposure->damagePage() },
        { CompareDesk::pageId(), m_compare->page() } };
}

void AnswersPart::openTerritory()
{
    m_compare->openTerritory();
    m_exposure->openTerritory();
    showSummary();
}

void AnswersPart::closeTerritory()
{
    m_compare->closeTerritory();
    m_exposure->closeTerritory();
    showSummary();
}

void AnswersPart::retranslate()
{
    m_compare->panel()->retranslate();
    showSummary();
}

QJsonObject AnswersPart::state() const
{
    return { { QStringLiteral("compare"), m_compare->panel()->state() },
        { QStringLiteral("exposure"), m_exposure->state() } };
}

void AnswersPart::restore(const QJsonObject &state)
{
    m_compare->panel()->restore(state.value(QStringLiteral("compare")).toObject());
    m_exposure->restore(state.value(QStringLiteral("exposure")).toObject());
}

} // namespace spp::flood
