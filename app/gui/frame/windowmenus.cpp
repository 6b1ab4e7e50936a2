// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/windowmenus.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/createterritorydialog.h"
#include "gui/dialogs/helpwindow.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/shortcutsheet.h"
#include "gui/frame/territorywatch.h"
#include "gui/frame/topbar.h"
#include "gui/frame/windowworkbench.h"
#include "gui/import/importassistant.h"
#include "gui/language/language.h"
#include "gui/look/look.h"
#include "gui/mainwindow.h"
#include "gui/memory/windowmemory.h"
#include "gui/welcome/sampleterritory.h"
#include "gui/workbench/job.h"

#include <QActionGroup>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

namespace spp {

WindowMenus::WindowMenus(MainWindow &window, WindowMemory &memory)
    : QObject(&window)
    , m_window(window)
    , m_memory(memory)
    , m_territory(new QMenu(&window))
    , m_recent(new QMenu(&window))
    , m_settings(new QMenu(&window))
    , m_languages(new QActionGroup(this))
    , m_looks(new QActionGroup(this))
{
    buildTerritoryMenu();
    buildSettingsMenu();
    buildChoices();
    window.topBar()->territoryButton()->setMenu(m_territory);
    window.topBar()->settingsButton()->setMenu(m_settings);
    window.installEventFilter(this);
    connect(&window.parts(), &Workbench::territoryOpened, this, &WindowMenus::showState);
    connect(&window, &MainWindow::territoryShown, this, &WindowMenus::showState);
    retranslate();
    showState();
}

QAction *WindowMenus::add(QMenu *menu, const char *name, const QKeySequence &keys,
        std::function<QString()> text, std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    menu->addAction(action);
    m_entries.push_back({ action, std::move(text) });
    m_window.workbench().addAction(Workbench::Place::Command, action);
    return action;
}

void WindowMenus::buildTerritoryMenu()
{
    add(
            m_territory, "open", QKeySequence::Open, [] { return tr("Open territory…"); },
            [this] { askForTerritory(); });
    m_territory->addMenu(m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    add(
            m_territory, "create", QKeySequence::New, [] { return tr("Create from profile…"); },
            [this] { createTerritory(); });
    m_territory->addSeparator();
    m_needWriting.push_back(add(
            m_territory, "import", QKeySequence(Qt::CTRL | Qt::Key_I),
            [] { return tr("Import data…"); }, [this] { importData(); }));
    m_needTerritory.push_back(add(
            m_territory, "whole", QKeySequence(Qt::CTRL | Qt::Key_0),
            [] { return tr("Whole territory"); },
            [this] { m_window.canvas()->zoomToFullExtent(); }));
    m_needTerritory.push_back(add(
            m_territory, "close", QKeySequence(Qt::CTRL | Qt::Key_W),
            [] { return tr("Close territory"); }, [this] { m_window.closeTerritory(); }));
    m_territory->addSeparator();
    add(
            m_territory, "quit", QKeySequence(Qt::CTRL | Qt::Key_Q), [] { return tr("Quit"); },
            [this] { m_window.close(); });
}

void WindowMenus::buildSettingsMenu()
{
    add(
            m_settings, "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma),
            [] { return tr("Settings…"); }, [this] { showSettings(); });
    add(
            m_settings, "shortcuts", QKeySequence(Qt::Key_Question),
            [] { return tr("Keyboard shortcuts"); }, [this] { showShortcuts(); });
    m_settings->addSeparator();
    add(
            m_settings, "firstReview", QKeySequence::HelpContents,
            [] { return tr("Help: your first review"); },
            [this] { showHelp(QStringLiteral("first-review")); });
    add(
            m_settings, "about", {}, [] { return tr("About SPP"); }, [this] { showAbout(); });
}

void WindowMenus::buildChoices()
{
    auto *languages = new QMenu(&m_window);
    for (const QString &language : Language::available()) {
        QAction *action = languages->addAction(Language::title(language));
        action->setObjectName(QStringLiteral("language.") + language);
        action->setCheckable(true);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { useLanguage(language); });
        m_window.workbench().addAction(Workbench::Place::Command, action);
    }
    m_window.topBar()->languageButton()->setMenu(languages);

    auto *looks = new QMenu(&m_window);
    const Result<std::vector<FramePalette>> palettes = FramePalette::all();
    if (!palettes) {
        m_window.workbench().report(tr("The looks cannot be read"), palettes.error());
        return;
    }
    for (const FramePalette &palette : *palettes) {
        QAction *action = looks->addAction(palette.title.text());
        action->setObjectName(QStringLiteral("look.") + palette.id);
        action->setCheckable(true);
        m_looks->addAction(action);
        const QString id = palette.id;
        const LocalisedText title = palette.title;
        connect(action, &QAction::triggered, this, [this, id] { useLook(id); });
        m_entries.push_back({ action, [title] { return tr("Look: %1").arg(title.text()); } });
        m_window.workbench().addAction(Workbench::Place::Command, action);
    }
    m_window.topBar()->lookButton()->setMenu(looks);
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_memory.recent();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(Territory::shortName(path));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (paths.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void WindowMenus::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.action->setText(entry.text());
    m_recent->setTitle(tr("Recent territories"));
}

void WindowMenus::showState()
{
    WindowWorkbench &workbench = m_window.parts();
    for (QAction *action : m_needTerritory)
        action->setEnabled(workbench.territory() != nullptr);
    for (QAction *action : m_needWriting)
        action->setEnabled(workbench.territory() != nullptr && !workbench.isReadOnly());
    for (QAction *action : m_languages->actions())
        action->setChecked(
                action->objectName() == QStringLiteral("language.") + LocalisedText::language());
    for (QAction *action : m_looks->actions())
        action->setChecked(action->objectName() == QStringLiteral("look.") + Look::id());
}

bool WindowMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    if (event->type() == QEvent::PaletteChange)
        showState();
    return QObject::eventFilter(watched, event);
}

void WindowMenus::openFile(const QString &path)
{
    if (const Result<void> opened = m_window.openTerritory(path); !opened)
        m_window.workbench().report(
                tr("“%1” could not be opened").arg(QFileInfo(path).fileName()), opened.error());
}

void WindowMenus::askForTerritory()
{
    const QStringList recent = m_memory.recent();
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open territory"),
            recent.isEmpty() ? QString() : QFileInfo(recent.first()).path(),
            tr("Territories (*.sqlite);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void WindowMenus::createTerritory()
{
    auto *dialog = new CreateTerritoryDialog(m_window.workbench(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateTerritoryDialog::created, this, &WindowMenus::openFile);
    dialog->show();
}

void WindowMenus::importData()
{
    if (!m_window.watch()->checkWriting())
        return;
    auto *assistant = new ImportAssistant(m_window.workbench(), &m_window);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &ImportAssistant::imported, &m_window, &MainWindow::reloadLayers);
    assistant->show();
}

void WindowMenus::openSample()
{
    const QString path = SampleTerritory::defaultFile();
    if (m_isMakingSample)
        return;
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    m_isMakingSample = true;
    auto *job = new Job<QString>(
            tr("Making the sample territory"), this,
            [path](Feedback &feedback) { return SampleTerritory::make(path, feedback); },
            [this](Result<QString> made) {
                m_isMakingSample = false;
                emit sampleProgress(-1);
                if (made)
                    openFile(*made);
                else
                    m_window.workbench().report(tr("The sample could not be made"), made.error());
            });
    connect(job, &QgsTask::progressChanged, this,
            [this](double percent) { emit sampleProgress(int(percent)); });
    emit sampleProgress(0);
    QgsApplication::taskManager()->addTask(job);
}

void WindowMenus::showSettings()
{
    auto *dialog = new SettingsDialog(m_window.parts(), *this, m_memory, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void WindowMenus::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_window.parts().actions(), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void WindowMenus::showAbout()
{
    auto *about = new AboutDialog(m_window.workbench().territory(), &m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->show();
}

void WindowMenus::showHelp(const QString &page)
{
    auto *help = new HelpWindow(page, &m_window);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

void WindowMenus::useLanguage(const QString &language)
{
    Language::use(language);
    m_memory.setText(QStringLiteral("language"), language);
}

void WindowMenus::useLook(const QString &id)
{
    if (const Result<void> used = Look::use(id); !used) {
        m_window.workbench().report(tr("The look could not be changed"), used.error());
        return;
    }
    m_memory.setText(QStringLiteral("look"), id);
}

} // namespace spp
