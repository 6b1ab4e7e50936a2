// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/proposalpart.h"

#include "core/data/territory.h"
#include "core/review/geopackagewriter.h"
#include "gui/review/datefield.h"
#include "gui/review/foldsection.h"
#include "gui/review/inputtext.h"
#include "gui/review/proposalform.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QToolButton>

namespace spp {

namespace {

/// JSON scalars are YAML scalars, so one line a field is a proposal in YAML.
QByteArray yaml(const QJsonObject &values)
{
    QByteArray text("# proposal\n");
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QByteArray scalar
                = QJsonDocument(QJsonArray{ it.value() }).toJson(QJsonDocument::Compact);
        text += it.key().toUtf8() + ": " + scalar.mid(1, scalar.size() - 2) + '\n';
    }
    return text;
}

} // namespace

ProposalPart::ProposalPart(Workbench &workbench, ReviewSession &session, ReviewPanel &panel)
    : m_workbench(workbench)
    , m_session(session)
    , m_panel(panel)
    , m_load(new QAction(this))
    , m_save(new QAction(this))
    , m_clear(new QAction(this))
{
    for (QAction *action : { m_load, m_save, m_clear })
        panel.files->menu()->addAction(action);
    connect(m_load, &QAction::triggered, this, &ProposalPart::askToLoad);
    connect(m_save, &QAction::triggered, this, &ProposalPart::askToSave);
    connect(m_clear, &QAction::triggered, this, [this] {
        ReviewDraft after = m_session.draft();
        after.proposal.clear();
        m_session.change(tr("Empty the proposal"), after);
    });
    connect(panel.form, &ProposalForm::valueChanged, &session, &ReviewSession::setValue);
    connect(panel.date, &QDateEdit::dateChanged, &session, &ReviewSession::setDate);
    connect(&session, &ReviewSession::inputsChanged, this, &ProposalPart::showInputs);
    connect(&session, &ReviewSession::draftChanged, this, &ProposalPart::showDraft);
    connect(&panel, &ReviewPanel::retranslated, this, &ProposalPart::retranslate);
    retranslate();
}

void ProposalPart::showInputs()
{
    m_panel.form->setInputs(m_session.inputs(), m_session.formLayout());
    fillPacks();
}

void ProposalPart::showDraft()
{
    m_panel.form->setValues(m_session.draft().proposal);
    const QSignalBlocker quiet(m_panel.date);
    m_panel.date->setDate(m_session.draft().at);
    m_panel.proposal->setSummary(summary());
}

QString ProposalPart::summary() const
{
    const ReviewDraft &draft = m_session.draft();
    QStringList parts;
    const auto add = [&](const char *name) {
        const QString key = QString::fromLatin1(name);
        const QVariant value = draft.proposal.value(key);
        if (!value.isValid())
            return;
        for (const ProposalInput &input : m_session.inputs()) {
            if (input.name == key && input.type == ProposalInput::Type::Choice)
                parts.append(input.wordOf(value.toString()).text());
            else if (input.name == key)
                parts.append(LocalisedText{ input.titleVi, input.titleEn }.text() + QLatin1Char(' ')
                        + inputtext::write(input, value));
        }
    };
    add("use");
    add("floors");
    parts.append(shownDate(draft.at));
    return parts.join(QStringLiteral(" · "));
}

void ProposalPart::fillPacks()
{
    QMenu *menu = m_panel.packs->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const PackUse &offered : m_session.offeredPacks()) {
        QAction *action = menu->addAction(offered.pack->title.text());
        action->setCheckable(true);
        action->setData(offered.pack->path);
        action->setToolTip(offered.reason.text());
        const QStringList &named = m_session.draft().rulePacks;
        action->setChecked(named.isEmpty() ? offered.used : named.contains(offered.pack->path));
        connect(action, &QAction::triggered, this, &ProposalPart::choosePacks);
    }
}

/// The same choice as the profile's is no choice: it then follows the date.
void ProposalPart::choosePacks()
{
    QStringList chosen;
    QStringList ofProfile;
    const auto actions = m_panel.packs->menu()->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            chosen.append(action->data().toString());
    }
    for (const PackUse &offered : m_session.offeredPacks()) {
        if (offered.used)
            ofProfile.append(offered.pack->path);
    }
    m_session.setRulePacks(chosen == ofProfile ? QStringList() : chosen);
    fillPacks();
}

void ProposalPart::load(const QString &path)
{
    const auto read = Proposal::read(path, m_session.inputs());
    if (!read) {
        m_workbench.report(tr("The proposal cannot be read"), read.error());
        return;
    }
    ReviewDraft after = m_session.draft();
    after.proposal = read->values;
    m_session.change(tr("Load proposal"), after);
}

void ProposalPart::save(const QString &path)
{
    const QJsonObject values = QJsonObject::fromVariantMap(m_session.draft().proposal);
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const auto written = writeFile(path, isJson ? QJsonDocument(values).toJson() : yaml(values));
    if (!written)
        m_workbench.report(tr("The proposal cannot be saved"), written.error());
    else
        m_workbench.tell(tr("The proposal was saved."));
}

void ProposalPart::askToLoad()
{
    const QString path = QFileDialog::getOpenFileName(m_panel.window(), m_load->text(), {},
            tr("Proposals (*.yaml *.yml *.json);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void ProposalPart::askToSave()
{
    const QString path = QFileDialog::getSaveFileName(m_panel.window(), m_save->text(),
            QStringLiteral("proposal.yaml"), tr("Proposals (*.yaml *.yml *.json)"));
    if (!path.isEmpty())
        save(path);
}

void ProposalPart::retranslate()
{
    m_load->setText(tr("Load proposal…"));
    m_save->setText(tr("Save proposal…"));
    m_clear->setText(tr("Empty the proposal"));
    fillPacks();
    m_panel.proposal->setSummary(summary());
}

} // namespace spp
