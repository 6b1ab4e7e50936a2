// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/subjectchooser.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int gap = 8;

} // namespace

SubjectChooser::SubjectChooser(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel)
    , m_field(new QLineEdit)
    , m_site(new QToolButton)
    , m_menu(new QMenu(this))
    , m_import(new QAction(this))
    , m_problem(new QLabel)
    , m_siteRows(new QWidget)
    , m_crsLabel(new QLabel)
    , m_crs(new QComboBox)
{
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_field->setObjectName(QStringLiteral("parcelField"));
    m_field->setClearButtonEnabled(true);
    m_import->setObjectName(QStringLiteral("importSite"));
    m_menu->addAction(m_import);
    m_site->setObjectName(QStringLiteral("otherSite"));
    m_site->setMenu(m_menu);
    m_site->setPopupMode(QToolButton::InstantPopup);
    m_site->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_problem->setObjectName(QStringLiteral("subjectProblem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->hide();
    m_crs->setObjectName(QStringLiteral("siteCrs"));

    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_field, 1);
    row->addWidget(m_site);
    auto *crsRow = new QHBoxLayout(m_siteRows);
    crsRow->setContentsMargins(0, 0, 0, 0);
    crsRow->addWidget(m_crsLabel);
    crsRow->addWidget(m_crs, 1);
    m_siteRows->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    column->addWidget(m_hint);
    column->addLayout(row);
    column->addWidget(m_siteRows);
    column->addWidget(m_problem);

    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_field->text().trimmed().isEmpty())
            emit parcelAsked(m_field->text().trimmed());
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_import, &QAction::triggered, this, &SubjectChooser::askForFile);
    connect(m_crs, QOverload<int>::of(&QComboBox::activated), this, [this] {
        m_request.crs = m_crs->currentData().toString();
        emit siteAsked(m_request);
    });
    retranslate();
}

void SubjectChooser::addSiteAction(QAction *action)
{
    // Drawing comes first, as in the help.
    m_menu->insertAction(m_import, action);
}

void SubjectChooser::setSite(
        const SiteRequest &site, const QStringList &crsChoices, const QString &problem)
{
    m_request = site;
    m_crs->clear();
    m_crs->addItem(tr("As the file states"), QString());
    for (const QString &crs : crsChoices)
        m_crs->addItem(crs, crs);
    m_crs->setCurrentIndex(std::max(0, m_crs->findData(site.crs)));
    m_siteRows->setVisible(!site.path.isEmpty() && (!problem.isEmpty() || !site.crs.isEmpty()));
    showProblem(problem);
}

void SubjectChooser::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SubjectChooser::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Site from a file"), {},
            tr("Outlines (*.geojson *.json *.gpkg *.shp *.kml *.gml *.dxf *.mif *.tab);;"
               "All files (*)"));
    if (path.isEmpty())
        return;
    SiteRequest site;
    site.path = path;
    emit siteAsked(site);
}

void SubjectChooser::retranslate()
{
    m_hint->setText(tr("Click a parcel on the map, or name it:"));
    m_field->setPlaceholderText(tr("Sheet/parcel, for example 25/243"));
    m_field->setAccessibleName(tr("Parcel to review"));
    m_site->setText(tr("Site"));
    m_site->setToolTip(tr("Review a site instead of a parcel"));
    m_import->setText(tr("Site from a file…"));
    m_crsLabel->setText(tr("Coordinate system"));
}

void SubjectChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp
