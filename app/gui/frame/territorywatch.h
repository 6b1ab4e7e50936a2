// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territorycheck.h"
#include "gui/gui_export.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

class QgsMessageBarItem;

namespace spp {

class Workbench;

/// Notices that the file of the open territory has gone, was replaced or is held by another writer,
/// and says so in the message bar with "Open again". Nothing is closed: the map stops drawing and
/// keeps the picture it has.
class SPP_GUI_EXPORT TerritoryWatch final : public QObject {
    Q_OBJECT

public:
    explicit TerritoryWatch(Workbench &workbench);

    /// Looks now, and says what is wrong once. False while the territory cannot be used.
    bool check();
    /// As check(), and that nobody else is writing: before work that writes.
    bool checkWriting();

signals:
    void openAgainAsked(const QString &path);

private:
    void begin();
    void end();
    void watchAgain();
    void say(const Result<void> &state, bool keepsMap);

    Workbench &m_workbench;
    QFileSystemWatcher m_files;
    QTimer m_soon; ///< a change comes as several notices
    TerritoryCheck m_check;
    QString m_path; ///< empty while none is open
    std::string m_said; ///< the reason that stands in the message bar
    QPointer<QgsMessageBarItem> m_item;
};

} // namespace spp
