// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;

namespace spp {

class MainWindow;
class WindowMemory;

/// The menus of the top bar: territory, language, look, settings and help. Each of their entries is
/// a command of the locator too.
class SPP_GUI_EXPORT WindowMenus final : public QObject {
    Q_OBJECT

public:
    WindowMenus(MainWindow &window, WindowMemory &memory);

    void openFile(const QString &path); ///< says in the message bar why it could not be opened
    void askForTerritory();
    void createTerritory();
    void importData();
    void openSample();
    void showSettings();
    void showShortcuts();
    void showAbout();
    void showHelp(const QString &page);
    void useLanguage(const QString &language);
    void useLook(const QString &id);

signals:
    /// While the sample territory is made; below 0 when it is done or failed.
    void sampleProgress(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QAction *action = nullptr;
        std::function<QString()> text;
    };
    QAction *add(QMenu *menu, const char *name, const QKeySequence &keys,
            std::function<QString()> text, std::function<void()> act);
    void buildTerritoryMenu();
    void buildSettingsMenu();
    void buildChoices();
    void fillRecent();
    void retranslate();
    void showState();

    MainWindow &m_window;
    WindowMemory &m_memory;
    QMenu *m_territory;
    QMenu *m_recent;
    QMenu *m_settings;
    QActionGroup *m_languages;
    QActionGroup *m_looks;
    std::vector<Entry> m_entries;
    std::vector<QAction *> m_needTerritory;
    std::vector<QAction *> m_needWriting;
    bool m_isMakingSample = false;
};

} // namespace spp
