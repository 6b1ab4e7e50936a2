// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/subjectpart.h"

#include "core/data/territory.h"
#include "core/review/parcelreader.h"
#include "core/review/subjectreader.h"
#include "gui/review/evidenceoverlay.h"
#include "gui/review/parcelcard.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/review/subjectchooser.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QLineEdit>

namespace spp {

namespace {

QString keyOf(qlonglong parcelId) { return QStringLiteral("#%1").arg(parcelId); }

QString sentence(const Error &error)
{
    QString text = QString::fromStdString(error.reason);
    if (!error.advice.empty())
        text += QLatin1Char(' ') + QString::fromStdString(error.advice);
    return text;
}

} // namespace

SubjectPart::SubjectPart(
        Workbench &workbench, ReviewSession &session, ReviewPanel &panel, EvidenceOverlay &overlay)
    : m_workbench(workbench)
    , m_session(session)
    , m_panel(panel)
    , m_overlay(overlay)
    , m_change(new QAction(this))
    , m_show(new QAction(this))
    , m_reviewThis(new QAction(this))
    , m_addThis(new QAction(this))
    , m_dismiss(new QAction(this))
{
    m_reviewThis->setObjectName(QStringLiteral("reviewThisParcel"));
    m_addThis->setObjectName(QStringLiteral("addThisParcel"));
    panel.card->addAction(m_show);
    panel.card->addAction(m_change);
    panel.otherCard->addAction(m_reviewThis);
    panel.otherCard->addAction(m_addThis);
    panel.otherCard->addAction(m_dismiss);
    connect(m_show, &QAction::triggered, this, [this] {
        if (m_session.subject())
            m_workbench.flyTo(mapGeometry(*m_session.subject()->geometry));
    });
    connect(m_change, &QAction::triggered, this, [this] {
        m_panel.chooser->show();
        m_panel.chooser->field()->setFocus();
    });
    connect(m_reviewThis, &QAction::triggered, this, [this] {
        const qlonglong id = m_other;
        closeOther();
        m_session.setParcels({ keyOf(id) });
    });
    connect(m_addThis, &QAction::triggered, this, [this] {
        QStringList parcels = m_session.draft().subject.parcels;
        parcels.append(keyOf(m_other));
        closeOther();
        m_session.setParcels(parcels);
    });
    connect(m_dismiss, &QAction::triggered, this, &SubjectPart::closeOther);
    connect(panel.chooser, &SubjectChooser::parcelAsked, this, &SubjectPart::chooseParcel);
    connect(panel.chooser, &SubjectChooser::siteAsked, &session, &ReviewSession::setSite);
    connect(&session, &ReviewSession::subjectChanged, this, &SubjectPart::showSubject);
    connect(&workbench, &Workbench::parcelPicked, this, &SubjectPart::lookAt);
    connect(&panel, &ReviewPanel::retranslated, this, &SubjectPart::retranslate);
    retranslate();
}

void SubjectPart::reload()
{
    m_colours = {};
    m_crsChoices.clear();
    closeOther();
    if (Territory *territory = m_workbench.territory()) {
        if (const auto profile = territory->profile()) {
            m_crsChoices = profile->sourceCrsChoices;
            if (auto colours = LandUseColours::read(profile->folder))
                m_colours = std::move(*colours);
        }
    }
}

/// By name in words, so that a mistake is answered below the field and nothing else changes.
void SubjectPart::chooseParcel(const QString &reference)
{
    Territory *territory = m_workbench.territory();
    if (!territory)
        return;
    const auto found = SubjectReader(*territory).parcels({ reference });
    if (!found) {
        m_panel.chooser->showProblem(sentence(found.error()));
        return;
    }
    m_panel.chooser->field()->clear();
    m_session.setParcels({ keyOf(found->parcels.front().id) });
    m_workbench.flyTo(mapGeometry(*found->geometry));
}

bool SubjectPart::isInSubject(qlonglong parcelId) const
{
    return m_session.draft().subject.parcels.contains(keyOf(parcelId));
}

void SubjectPart::lookAt(qlonglong parcelId)
{
    Territory *territory = m_workbench.territory();
    if (!territory || parcelId == 0)
        return;
    if (m_session.draft().subject.isEmpty()) {
        m_session.setParcels({ keyOf(parcelId) });
        return;
    }
    if (isInSubject(parcelId)) {
        closeOther();
        return;
    }
    auto reader = ParcelReader::create(territory->database());
    if (!reader) {
        m_workbench.report(tr("The parcel cannot be read"), reader.error());
        return;
    }
    const auto parcel = reader->read(parcelId);
    if (!parcel) {
        m_workbench.report(tr("The parcel cannot be read"), parcel.error());
        return;
    }
    m_other = parcelId;
    m_addThis->setVisible(m_session.draft().subject.site.path.isEmpty());
    showParcel(m_panel.otherCard, *parcel);
}

void SubjectPart::closeOther()
{
    m_other = 0;
    m_panel.otherCard->hide();
}

void SubjectPart::showParcel(ParcelCard *card, const Parcel &parcel)
{
    const auto facts = ParcelFacts::read(*m_workbench.territory(), parcel, m_session.draft().at,
            m_colours, m_session.formLayout().areaDifference_percent());
    if (!facts) {
        m_workbench.report(tr("The parcel cannot be read"), facts.error());
        return;
    }
    card->setFacts(*facts);
    card->show();
}

void SubjectPart::showSubject()
{
    const std::optional<Subject> &subject = m_session.subject();
    const auto &problem = m_session.subjectError();
    m_overlay.setSubject(subject ? subject->geometry.get() : nullptr);
    m_panel.chooser->setSite(
            m_session.draft().subject.site, m_crsChoices, problem ? sentence(*problem) : QString());
    m_panel.chooser->setVisible(!subject);
    m_panel.card->setVisible(subject.has_value());
    closeOther();
    if (!subject)
        return;
    if (subject->parcels.size() == 1)
        showParcel(m_panel.card, subject->parcels.front());
    else
        m_panel.card->setSite(subject->label, subject->geometry->area());
}

void SubjectPart::retranslate()
{
    m_change->setText(tr("Change"));
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Show on the map"));
    m_reviewThis->setText(tr("Review this parcel"));
    m_addThis->setText(tr("Add to the case"));
    m_dismiss->setText(tr("Close"));
    if (m_workbench.territory() && m_session.subject())
        showSubject();
}

} // namespace spp
