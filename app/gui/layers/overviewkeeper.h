// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overview/overviewbuilder.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QgsTask;
class QgsVectorLayer;

namespace spp {

class Workbench;

/// Lets the layers of large themes draw from their overviews, and makes what is missing or stale in
/// the background: the map is there at once, and quick as soon as that is done.
///
/// A damaged overview is made anew too. A territory that cannot be written is shown with those of
/// its overviews that are not stale.
class SPP_GUI_EXPORT OverviewKeeper final : public QObject {
    Q_OBJECT

public:
    explicit OverviewKeeper(Workbench &workbench);

    /// For the layers of the present project; call it when they have changed.
    void load();
    bool isBuilding() const { return !m_task.isNull(); }

private:
    std::vector<QgsVectorLayer *> layers() const;
    QStringList attachAll();
    void lookForDamage();
    void buildWhatIsNeeded(const QStringList &damaged);
    void build(std::vector<OverviewRequest> requests);
    void stop();

    Workbench &m_workbench;
    QPointer<QgsTask> m_task;
    bool m_hasRepaired = false; ///< once a territory: a broken disk stays broken
};

} // namespace spp
