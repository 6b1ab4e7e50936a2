// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/territorywatch.h"

#include "core/data/territory.h"
#include "gui/workbench/workbench.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>
#include <qgstaskmanager.h>

namespace spp {

namespace {

constexpr int settling_ms = 300;

} // namespace

TerritoryWatch::TerritoryWatch(Workbench &workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling_ms);
    connect(&m_soon, &QTimer::timeout, this, &TerritoryWatch::check);
    const auto later = [this] { m_soon.start(); };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, later);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, later);
    connect(&workbench, &Workbench::territoryOpened, this, &TerritoryWatch::begin);
    connect(&workbench, &Workbench::territoryClosing, this, &TerritoryWatch::end);
}

void TerritoryWatch::begin()
{
    m_check = TerritoryCheck(*m_workbench.territory());
    m_path = m_workbench.territory()->path();
    watchAgain();
}

void TerritoryWatch::end()
{
    m_soon.stop();
    m_path.clear();
    if (!m_files.files().isEmpty())
        m_files.removePaths(m_files.files());
    if (!m_files.directories().isEmpty())
        m_files.removePaths(m_files.directories());
    say({}, false);
}

void TerritoryWatch::watchAgain()
{
    // A file that was removed is no longer watched, even when it has come back.
    for (const QString &path : { m_path, QFileInfo(m_path).absolutePath() }) {
        if (QFileInfo::exists(path))
            m_files.addPath(path);
    }
}

bool TerritoryWatch::check()
{
    if (m_path.isEmpty())
        return true;
    watchAgain();
    const Result<void> state = m_check.stillThere();
    say(state, !state.ok());
    return state.ok();
}

bool TerritoryWatch::checkWriting()
{
    if (!check())
        return false;
    // Our own work writes too, and waits for itself.
    if (m_path.isEmpty() || m_workbench.isReadOnly()
            || QgsApplication::taskManager()->countActiveTasks() > 0)
        return true;
    const Result<void> state = m_check.canBeWritten();
    say(state, false);
    return state.ok();
}

void TerritoryWatch::say(const Result<void> &state, bool keepsMap)
{
    QgsMapCanvas *canvas = m_workbench.canvas();
    if (keepsMap)
        canvas->stopRendering();
    if (canvas->renderFlag() == keepsMap)
        canvas->setRenderFlag(!keepsMap);
    const std::string reason = state ? std::string() : state.error().reason;
    if (reason == m_said && (m_item || reason.empty()))
        return;
    m_said = reason;
    if (m_item)
        m_workbench.messages()->popWidget(m_item);
    if (state)
        return;
    m_item = QgsMessageBar::createMessage(
            tr("“%1” cannot be used now").arg(Territory::shortName(m_path)),
            QString::fromStdString(reason + ' ' + state.error().advice));
    m_item->setLevel(keepsMap ? Qgis::MessageLevel::Critical : Qgis::MessageLevel::Warning);
    auto *again = new QPushButton(tr("Open again"));
    again->setObjectName(QStringLiteral("openAgain"));
    // Queued: opening takes the message with its button away.
    connect(
            again, &QPushButton::clicked, this, [this] { emit openAgainAsked(m_path); },
            Qt::QueuedConnection);
    m_item->layout()->addWidget(again);
    m_workbench.messages()->pushItem(m_item);
}

} // namespace spp
