// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/map/territorylayers.h"
#include "gui/gui_export.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;
class QgsLayerTreeView;
class QgsMapLayer;

namespace spp {

class Workbench;

/// The page "Layers" of the drawer: the tree with the official colours as legend, visibility, order
/// by dragging; beside it the opacity of the chosen layer and what is missing, with the reason.
class SPP_GUI_EXPORT LayerPage final : public QWidget {
    Q_OBJECT

public:
    explicit LayerPage(Workbench &workbench, QWidget *parent = nullptr);

    void setLoaded(const TerritoryLayers::Loaded &loaded);
    QgsLayerTreeView *tree() const { return m_tree; }
    QSlider *opacitySlider() const { return m_opacity; }
    QString missingText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSide();
    void showLayer(QgsMapLayer *layer);
    void setOpacity(int percent);
    void applyOpacity();
    void flyToLayer();
    void retranslate();
    void renameLayers();

    Workbench &m_workbench;
    QgsLayerTreeView *m_tree;
    QLabel *m_name;
    QLabel *m_opacityText;
    QSlider *m_opacity;
    QToolButton *m_fly;
    QLabel *m_missing;
    QStringList m_failed; ///< titles
    QMap<QString, int> m_wanted; ///< per cent by layer, where an opacity is still to be set
};

} // namespace spp
