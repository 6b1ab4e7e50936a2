// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dialogs/settingsdialog.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/dialogs/identityfile.h"
#include "gui/frame/windowmenus.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/look/look.h"
#include "gui/memory/windowmemory.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr QSize dialogSize(560, 400);

} // namespace

SettingsDialog::SettingsDialog(
        WindowWorkbench &workbench, WindowMenus &menus, WindowMemory &, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_tabs(new QTabWidget)
    , m_language(new QComboBox)
    , m_look(new QComboBox)
    , m_office(new QLineEdit)
    , m_person(new QLineEdit)
    , m_identity(new QLineEdit)
    , m_profile(new QLabel)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("settingsDialog"));
    resize(dialogSize);
    m_tabs->addTab(buildGeneral(menus), QString());
    for (const QPointer<QWidget> &page : workbench.settingsPages()) {
        if (page)
            m_tabs->addTab(page, page->windowTitle());
    }
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addLayout(foot);
    retranslate();
}

SettingsDialog::~SettingsDialog()
{
    // The pages of tools are the window's, not the dialog's.
    for (const QPointer<QWidget> &page : m_workbench.settingsPages()) {
        if (page) {
            page->setParent(parentWidget());
            page->hide();
        }
    }
}

QWidget *SettingsDialog::buildGeneral(WindowMenus &menus)
{
    m_language->setObjectName(QStringLiteral("language"));
    for (const QString &language : Language::available())
        m_language->addItem(Language::title(language), language);
    m_language->setCurrentIndex(m_language->findData(LocalisedText::language()));
    connect(m_language, QOverload<int>::of(&QComboBox::activated), this,
            [this, &menus] { menus.useLanguage(m_language->currentData().toString()); });
    m_look->setObjectName(QStringLiteral("look"));
    if (const Result<std::vector<FramePalette>> palettes = FramePalette::all()) {
        for (const FramePalette &palette : *palettes)
            m_look->addItem(palette.title.text(), palette.id);
    }
    m_look->setCurrentIndex(m_look->findData(Look::id()));
    connect(m_look, QOverload<int>::of(&QComboBox::activated), this,
            [this, &menus] { menus.useLook(m_look->currentData().toString()); });

    const Actor actor = m_workbench.application().actor();
    m_office->setObjectName(QStringLiteral("office"));
    m_office->setText(actor.office);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setText(actor.person);
    m_identity->setObjectName(QStringLiteral("identity"));
    m_identity->setText(actor.identity);
    m_profile->setWordWrap(true);
    m_profile->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    for (QWidget *field : { static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_look),
                 static_cast<QWidget *>(m_office), static_cast<QWidget *>(m_person),
                 static_cast<QWidget *>(m_identity), static_cast<QWidget *>(m_profile) })
        m_form->addRow(new QLabel, field);
    return page;
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_close->setText(tr("Close"));
    m_tabs->setTabText(0, tr("General"));
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, m_tabs->widget(tab)->windowTitle());
    const QStringList names{ tr("Language"), tr("Look"), tr("Office"), tr("Your name"),
        tr("Staff number or e-mail"), tr("Profile folder") };
    for (int row = 0; row < names.size(); ++row) {
        auto *label = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(names.at(row));
    }
    m_identity->setToolTip(tr("Recorded with each change you make; the same on every computer."));
    QString folder = tr("No territory is open.");
    if (const Territory *territory = m_workbench.territory()) {
        const Result<Profile> profile = territory->profile();
        folder = profile ? profile->folder : QString::fromStdString(profile.error().reason);
    }
    m_profile->setText(folder);
    if (const Result<std::vector<FramePalette>> palettes = FramePalette::all()) {
        for (const FramePalette &palette : *palettes)
            m_look->setItemText(m_look->findData(palette.id), palette.title.text());
    }
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::done(int result)
{
    saveNames();
    QDialog::done(result);
}

void SettingsDialog::saveNames()
{
    Actor actor;
    actor.office = m_office->text().trimmed();
    actor.person = m_person->text().trimmed();
    actor.identity = m_identity->text().trimmed();
    const Actor before = m_workbench.application().actor();
    if (actor.office == before.office && actor.person == before.person
            && actor.identity == before.identity)
        return;
    if (const Result<void> saved = IdentityFile::write(actor); !saved) {
        m_workbench.report(tr("Your name could not be kept"), saved.error());
        return;
    }
    m_workbench.application().setActor(actor);
}

} // namespace spp
