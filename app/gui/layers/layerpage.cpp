// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/layers/layerpage.h"

#include "core/data/territory.h"
#include "core/map/territorylayers.h"
#include "gui/look/icons.h"
#include "gui/workbench/workbench.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <qgslayertree.h>
#include <qgslayertreemodel.h>
#include <qgslayertreeview.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <utility>

namespace spp {

namespace {

constexpr int sideWidth = 320;
constexpr int margin = 16;
constexpr int gap = 8;

QString themeOf(const QgsMapLayer &layer)
{
    return layer.customProperty(QStringLiteral("spp/theme")).toString();
}

} // namespace

LayerPage::LayerPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_tree(new QgsLayerTreeView)
    , m_name(new QLabel)
    , m_opacityText(new QLabel)
    , m_opacity(new QSlider(Qt::Horizontal))
    , m_fly(new QToolButton)
    , m_missing(new QLabel)
{
    setObjectName(QStringLiteral("layerPage"));
    auto *model = new QgsLayerTreeModel(QgsProject::instance()->layerTreeRoot(), m_tree);
    model->setFlag(QgsLayerTreeModel::AllowNodeChangeVisibility);
    model->setFlag(QgsLayerTreeModel::AllowNodeReorder);
    model->setFlag(QgsLayerTreeModel::ShowLegend);
    m_tree->setModel(model);
    m_tree->setHeaderHidden(true);
    m_tree->setObjectName(QStringLiteral("layerTree"));
    connect(m_tree, &QgsLayerTreeView::currentLayerChanged, this, &LayerPage::showLayer);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tree, 1);
    row->addWidget(buildSide());
    showLayer(nullptr);
    retranslate();
    connect(&workbench, &Workbench::territoryOpened, this, &LayerPage::retranslate);
    connect(workbench.canvas(), &QgsMapCanvas::mapCanvasRefreshed, this, &LayerPage::applyOpacity);
    // Later, as another drawing may follow at once.
    connect(workbench.canvas(), &QgsMapCanvas::mapRefreshCanceled, this, &LayerPage::applyOpacity,
            Qt::QueuedConnection);
}

QWidget *LayerPage::buildSide()
{
    m_name->setProperty("strong", true);
    m_name->setWordWrap(true);
    m_opacity->setRange(0, 100);
    m_opacity->setObjectName(QStringLiteral("opacity"));
    connect(m_opacity, &QSlider::valueChanged, this, &LayerPage::setOpacity);
    connect(m_fly, &QToolButton::clicked, this, &LayerPage::flyToLayer);
    m_missing->setWordWrap(true);
    m_missing->setProperty("muted", true);
    m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(margin, gap, margin, gap);
    column->setSpacing(gap);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_fly);
    column->addLayout(head);
    column->addWidget(m_opacityText);
    column->addWidget(m_opacity);
    column->addWidget(m_missing);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(sideWidth);
    return scroll;
}

void LayerPage::setLoaded(const TerritoryLayers::Loaded &loaded)
{
    m_failed = loaded.failed;
    retranslate();
}

QString LayerPage::missingText() const { return m_missing->text(); }

void LayerPage::showLayer(QgsMapLayer *layer)
{
    for (QWidget *widget : { static_cast<QWidget *>(m_opacity),
                 static_cast<QWidget *>(m_opacityText), static_cast<QWidget *>(m_fly) })
        widget->setVisible(layer != nullptr);
    m_name->setText(layer ? layer->name() : tr("Choose a layer to change how it is drawn."));
    if (!layer)
        return;
    const QSignalBlocker quiet(m_opacity);
    m_opacity->setValue(m_wanted.value(layer->id(), qRound(layer->opacity() * 100)));
    m_opacityText->setText(tr("Opacity %1 %").arg(m_opacity->value()));
}

void LayerPage::setOpacity(int percent)
{
    const QgsMapLayer *layer = m_tree->currentLayer();
    if (!layer)
        return;
    m_opacityText->setText(tr("Opacity %1 %").arg(percent));
    m_wanted.insert(layer->id(), percent);
    applyOpacity();
}

/// Never while the map is being drawn: a layer that is done by then comes into the canvas's cache
/// after it had said that it changed, and stays there as it was. Rasters and floods are drawn with
/// their opacity.
void LayerPage::applyOpacity()
{
    if (m_workbench.canvas()->isDrawing())
        return;
    const QMap<QString, int> wanted = std::exchange(m_wanted, {});
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        if (QgsMapLayer *layer = QgsProject::instance()->mapLayer(one.key())) {
            layer->setOpacity(one.value() / 100.0);
            layer->triggerRepaint();
        }
    }
}

void LayerPage::flyToLayer()
{
    if (const QgsMapLayer *layer = m_tree->currentLayer())
        m_workbench.flyTo(QgsGeometry::fromRect(layer->extent()));
}

void LayerPage::renameLayers()
{
    const Territory *territory = m_workbench.territory();
    const QMap<QString, QgsMapLayer *> layers = QgsProject::instance()->mapLayers();
    for (QgsMapLayer *layer : layers) {
        const Theme *theme = territory ? territory->theme(themeOf(*layer)) : nullptr;
        if (theme && theme->geometry != ThemeGeometry::Raster)
            layer->setName(TerritoryLayers::title(*theme, *layer));
    }
}

void LayerPage::retranslate()
{
    setWindowTitle(tr("Layers"));
    m_fly->setIcon(Icons::named(QStringLiteral("extent")));
    m_fly->setToolTip(tr("Show the whole layer"));
    m_fly->setAccessibleName(tr("Show the whole layer"));
    m_opacity->setAccessibleName(tr("Opacity"));
    renameLayers();
    showLayer(m_tree->currentLayer());
    const Territory *territory = m_workbench.territory();
    QStringList lines;
    if (!m_failed.isEmpty())
        lines.append(tr("Could not be read: %1").arg(m_failed.join(QStringLiteral(", "))));
    QStringList withoutData;
    for (const Theme &theme : territory ? territory->themes() : std::vector<Theme>()) {
        if (theme.geometry != ThemeGeometry::None && theme.featureCount == 0)
            withoutData.append(theme.title.text());
    }
    if (!withoutData.isEmpty())
        lines.append(tr("Nothing imported yet: %1").arg(withoutData.join(QStringLiteral(", "))));
    m_missing->setText(lines.join(QStringLiteral("\n\n")));
}

void LayerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp
