// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposalpart.h"

#include "flood/ui/base/baseeditor.h"
#include "flood/ui/base/basepage.h"
#include "flood/ui/proposal/basesection.h"
#include "flood/ui/proposal/editsection.h"
#include "flood/ui/proposal/inletwords.h"
#include "flood/ui/proposal/linkrow.h"
#include "flood/ui/proposal/proposaldesk.h"
#include "flood/ui/proposal/proposaldrawing.h"
#include "flood/ui/proposal/proposalrun.h"
#include "flood/ui/proposal/runsection.h"
#include "flood/ui/proposal/structurepage.h"
#include "gui/workbench/workbench.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int mostRecent = 6;

QString key(const char *name) { return QLatin1String(name); }

void addRecent(QStringList &recent, const QString &path)
{
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.mid(0, mostRecent);
}

QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

ProposalPart::ProposalPart(Workbench &workbench, ShownFlood &shown)
    : m_workbench(workbench)
    , m_desk(std::make_unique<ProposalDesk>(workbench))
    , m_drawing(std::make_unique<ProposalDrawing>(workbench, *m_desk))
    , m_run(std::make_unique<ProposalRun>(workbench, shown, *m_desk))
    , m_making(std::make_unique<BaseEditor>(workbench))
    , m_section(new QWidget)
    , m_structure(new StructurePage(*m_desk, *m_drawing))
{
    const Result<InletWords> inlets = InletWords::load({});
    if (inlets)
        m_structure->setInletWords(*inlets);
    else
        workbench.report(tr("The names of culvert inlets cannot be read"), inlets.error());
    buildSection();
    connectParts();
    showRecent();
}

ProposalPart::~ProposalPart()
{
    m_desk->disconnect();
    m_drawing->disconnect();
    if (!m_structure->parent())
        delete m_structure;
    if (!m_section->parent())
        delete m_section;
}

QString ProposalPart::title() const { return tr("Proposal"); }

std::vector<DrawerPage> ProposalPart::drawerPages()
{
    return { { QStringLiteral("flood.structure"), m_structure },
        { QStringLiteral("flood.base"), m_making->page() } };
}

void ProposalPart::buildSection()
{
    m_section->setObjectName(QStringLiteral("floodProposal"));
    m_base = new BaseSection(*m_desk);
    m_edits = new EditSection(*m_desk, *m_drawing);
    m_link = new LinkRow(m_workbench, *m_desk);
    auto *areas = new QMenu(m_edits->fromButton());
    m_edits->fromButton()->setMenu(areas);
    m_link->offer(areas, [this](const SiteCandidate &site) { takeArea(site); });
    auto *column = new QVBoxLayout(m_section);
    column->setContentsMargins(margin, 0, margin, gap);
    column->setSpacing(gap);
    column->addWidget(m_base);
    column->addWidget(m_link);
    column->addWidget(m_edits);
    column->addWidget(m_run->section());
}

void ProposalPart::connectParts()
{
    m_drawing->setReady([this] { return isReady(); });
    connect(m_base, &BaseSection::baseAsked, this, &ProposalPart::chooseBase);
    connect(m_base, &BaseSection::proposalAsked, this, &ProposalPart::openProposal);
    connect(m_base, &BaseSection::newAsked, this, &ProposalPart::begin);
    connect(m_base, &BaseSection::newBaseAsked, m_making.get(), &BaseEditor::begin);
    connect(m_base, &BaseSection::editBaseAsked, this, &ProposalPart::editBase);
    connect(m_making.get(), &BaseEditor::opened, this,
            [this] { m_workbench.showDrawerPage(QStringLiteral("flood.base")); });
    connect(m_making.get(), &BaseEditor::saved, m_desk.get(), &ProposalDesk::chooseBase);
    const auto edit = [this] {
        if (m_desk->chosen().of != ThingRef::Of::Structures)
            return;
        m_workbench.showDrawerPage(QStringLiteral("flood.structure"));
        m_structure->focusFirst();
    };
    connect(m_edits, &EditSection::structureAsked, this, edit);
    connect(m_drawing.get(), &ProposalDrawing::structureDrawn, this, edit);
    connect(m_drawing.get(), &ProposalDrawing::editAsked, this, edit);
    connect(m_desk.get(), &ProposalDesk::saveFailed, this, &ProposalPart::savingFailed);
    connect(m_desk.get(), &ProposalDesk::baseChanged, this, [this] {
        if (m_desk->base()) {
            addRecent(m_recentBases, m_desk->base()->path);
            showRecent();
        }
        if (m_desk->base() || m_desk->problem() || m_desk->isReading())
            emit openAsked();
        showSummary();
    });
    connect(m_desk.get(), &ProposalDesk::proposalChanged, this, &ProposalPart::showSummary);
    connect(&m_workbench, &Workbench::parcelPicked, m_link, &LinkRow::setParcel);
}

void ProposalPart::chooseBase(const QString &path)
{
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(m_section->window(), tr("Base scenario"),
                QFileInfo(m_recentBases.value(0)).path(),
                tr("Flood scenarios (*.yaml *.yml);;All files (*)"));
    if (!chosen.isEmpty())
        m_desk->chooseBase(chosen);
}

void ProposalPart::editBase()
{
    if (const Result<void> opened = m_making->edit(m_desk->basePath()); !opened)
        m_workbench.report(tr("The base scenario cannot be edited here"), opened.error());
}

void ProposalPart::openProposal(const QString &path)
{
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = QFileDialog::getOpenFileName(m_section->window(), tr("Open a proposal"),
                QFileInfo(m_recentProposals.value(0, m_recentBases.value(0))).path(),
                tr("Proposals (*.yaml *.yml);;All files (*)"));
    if (chosen.isEmpty())
        return;
    if (const Result<void> opened = m_desk->open(chosen); !opened) {
        m_workbench.report(tr("The proposal cannot be opened"), opened.error());
        return;
    }
    addRecent(m_recentProposals, m_desk->proposal().path);
    showRecent();
}

/// Beside the base; where nothing can be written there, a place is asked for.
bool ProposalPart::begin()
{
    if (!m_desk->base())
        return false;
    Result<void> begun = m_desk->begin(m_desk->freePath());
    while (!begun) {
        m_workbench.report(tr("A proposal cannot be kept beside its base"), begun.error());
        const QString path = QFileDialog::getSaveFileName(m_section->window(),
                tr("Where to keep the proposal"), QFileInfo(m_desk->freePath()).fileName(),
                tr("Proposals (*.yaml)"));
        if (path.isEmpty())
            return false;
        begun = m_desk->begin(path);
    }
    addRecent(m_recentProposals, m_desk->proposal().path);
    showRecent();
    return true;
}

bool ProposalPart::isReady() { return m_desk->hasProposal() || begin(); }

void ProposalPart::takeArea(const SiteCandidate &site)
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    const Result<QVector<QgsPointXY>> ring = ringOf(*territory, site.link);
    if (!ring)
        m_workbench.report(tr("The area cannot be taken over"), ring.error());
    else
        m_drawing->takeRing(*ring);
}

/// What was drawn is still here; it goes on in another file.
void ProposalPart::savingFailed(const Error &error)
{
    m_workbench.report(tr("The proposal cannot be saved"), error);
    if (m_isAsking)
        return;
    m_isAsking = true;
    // Later: a step of the history is being taken just now.
    QMetaObject::invokeMethod(
            this,
            [this] {
                const QString path = QFileDialog::getSaveFileName(m_section->window(),
                        tr("Go on in another file"), m_desk->proposal().path,
                        tr("Proposals (*.yaml)"));
                m_isAsking = false;
                if (path.isEmpty())
                    return;
                if (const Result<void> moved = m_desk->moveTo(path); !moved)
                    savingFailed(moved.error());
            },
            Qt::QueuedConnection);
}

void ProposalPart::showRecent() { m_base->setRecent(m_recentBases, m_recentProposals); }

void ProposalPart::showSummary()
{
    QStringList parts;
    if (m_desk->base())
        parts.append(m_desk->base()->title);
    if (!m_desk->things().empty())
        parts.append(tr("drawn: %1").arg(m_desk->things().size()));
    if (parts.isEmpty())
        parts.append(tr("no base scenario"));
    emit summaryChanged(parts.join(QStringLiteral(" · ")));
}

QPushButton *ProposalPart::primary() { return m_run->primary(); }

void ProposalPart::openTerritory()
{
    m_left = {};
    m_run->openTerritory();
    showSummary();
}

/// Whoever keeps the state may ask for it after this.
void ProposalPart::closeTerritory()
{
    m_left = state();
    m_making->cancel();
    m_run->closeTerritory();
    m_desk->layDown();
    m_link->setParcel(0);
}

void ProposalPart::activate() { m_drawing->activate(); }

void ProposalPart::deactivate()
{
    m_making->deactivate();
    m_drawing->deactivate();
}

void ProposalPart::retranslate()
{
    m_drawing->retranslate();
    m_base->retranslate();
    m_link->retranslate();
    m_edits->retranslate();
    m_structure->retranslate();
    m_making->retranslate();
    m_run->retranslate();
    showSummary();
}

QJsonObject ProposalPart::state() const
{
    if (!m_left.isEmpty())
        return m_left;
    return { { key("run"), m_run->state() }, { key("base"), m_desk->basePath() },
        { key("proposal"), m_desk->proposal().path },
        { key("recent_bases"), QJsonArray::fromStringList(m_recentBases) },
        { key("recent_proposals"), QJsonArray::fromStringList(m_recentProposals) } };
}

void ProposalPart::restore(const QJsonObject &state)
{
    m_recentBases = texts(state.value(key("recent_bases")));
    m_recentProposals = texts(state.value(key("recent_proposals")));
    showRecent();
    m_run->restore(state.value(key("run")).toObject());
    const QString proposal = state.value(key("proposal")).toString();
    const QString base = state.value(key("base")).toString();
    if (!proposal.isEmpty() && QFileInfo::exists(proposal))
        openProposal(proposal);
    else if (!base.isEmpty() && QFileInfo::exists(base))
        m_desk->chooseBase(base);
}

} // namespace spp::flood
