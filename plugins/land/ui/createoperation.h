// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"
#include "land/ui/landdesk.h"

#include <QObject>
#include <QVector>

#include <qgsgeometry.h>

#include <optional>

namespace spp {
class Workbench;
}

namespace spp::land {

class CreateForm;
class DeskPanel;

/// Makes a parcel on ground that belongs to none, as `spp parcel create` does: from corners that
/// are drawn or typed, from a pasted table of corners, or from a file.
class CreateOperation final : public QObject {
    Q_OBJECT

public:
    CreateOperation(Workbench &workbench, LandDesk &desk, DeskPanel &panel);

    /// Shows what would come of a ring of three corners or more; fills in where it lies first.
    void propose(const QVector<QgsPointXY> &ring);
    /// Shows what would come of an outline that was not drawn. Asked again when the form changes.
    void propose(const QgsGeometry &outline);
    void proposeAgain(); ///< an outline that was not drawn, if there is one
    void forgetOutline();
    void open(const QString &path); ///< the outline in a file

private:
    void fillPlace(const QgsPointXY &corner);
    void askForTable();
    void askForFile();

    Workbench &m_workbench;
    LandDesk &m_desk;
    DeskPanel &m_panel;
    std::optional<engine::Geometry> m_given; ///< not drawn
};

} // namespace spp::land
