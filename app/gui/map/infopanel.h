// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QWidget>

#include <qgsmaptoolidentify.h>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace spp {

class IdentifyTool;
class Workbench;

/// Drawer page: what all themes have at the clicked point, with the names and units of their
/// fields. Keeps values, no layers: it outlives the territory's closing.
class SPP_GUI_EXPORT InfoPanel final : public QWidget {
    Q_OBJECT

public:
    InfoPanel(Workbench &workbench, IdentifyTool *tool, QWidget *parent = nullptr);

    void show(const QList<QgsMapToolIdentify::IdentifyResult> &results);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void add(const QgsMapToolIdentify::IdentifyResult &result);
    void copy() const;

    Workbench &m_workbench;
    QLabel *m_hint;
    QTreeWidget *m_features;
    bool m_asked = false; ///< a point has been clicked
};

} // namespace spp
