// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodlayers.h"

#include <qgslayertree.h>
#include <qgsproject.h>

#include <algorithm>

namespace spp::flood {

namespace {

/// Themes of rasters of water.
const QStringList waterThemes{ QStringLiteral("flood-hazard"), QStringLiteral("flood-depth") };

QgsLayerTree *tree() { return QgsProject::instance()->layerTreeRoot(); }

void remove(QPointer<FloodLayer> &layer)
{
    if (layer)
        QgsProject::instance()->removeMapLayer(layer->id());
    layer.clear();
}

} // namespace

FloodLayers::FloodLayers()
{
    // The rasters of a theme come later where their pictures have to be made first.
    connect(tree(), &QgsLayerTreeNode::addedChildren, this, [this](QgsLayerTreeNode *parent) {
        if (m_flood && parent != m_group)
            hideThemes();
    });
    connect(tree(), &QgsLayerTreeNode::visibilityChanged, this, &FloodLayers::visibilityChanged);
}

FloodLayers::~FloodLayers() { clear(); }

void FloodLayers::show(
        const OpenedFloodPtr &flood, const OpenedFloodPtr &before, const QString &crs)
{
    if (!flood) {
        clear();
        return;
    }
    if (!m_group) { // also where the project was emptied, with all its groups
        // Above the parcels, which lie at the bottom; below all that is drawn as a line.
        m_group = tree()->insertGroup(std::max(0, int(tree()->children().size()) - 1), QString());
        m_hidden.clear();
    }
    m_floodTitle = flood->depths->title();
    m_beforeTitle = before ? before->depths->title() : QString();
    put(m_flood, flood, true, crs);
    if (before)
        put(m_before, before, false, crs);
    else
        remove(m_before);
    retranslate();
    hideThemes();
}

void FloodLayers::put(QPointer<FloodLayer> &layer, const OpenedFloodPtr &flood, bool isVisible,
        const QString &crs)
{
    const bool isNew = !layer;
    if (isNew)
        layer = new FloodLayer(flood->depths->title());
    layer->setFlood(flood->depths, crs);
    if (!isNew)
        return;
    QgsProject::instance()->addMapLayer(layer, false);
    QgsLayerTreeLayer *node = m_group->addLayer(layer);
    node->setItemVisibilityChecked(isVisible);
    node->setExpanded(false);
}

QString FloodLayers::nameOf(const FloodLayer *layer) const
{
    return layer == m_before ? tr("Before: %1").arg(m_beforeTitle) : m_floodTitle;
}

void FloodLayers::retranslate()
{
    if (!m_group)
        return;
    m_group->setName(tr("Flood"));
    for (FloodLayer *layer : { m_flood.data(), m_before.data() }) {
        if (!layer)
            continue;
        layer->setName(nameOf(layer));
        layer->relabel();
    }
}

void FloodLayers::clear()
{
    remove(m_flood);
    remove(m_before);
    if (m_group)
        tree()->removeChildNode(m_group);
    m_group.clear();
    showThemes();
}

bool FloodLayers::isVisible() const
{
    const QgsLayerTreeLayer *node = m_flood ? tree()->findLayer(m_flood->id()) : nullptr;
    return node && node->isVisible();
}

void FloodLayers::hideThemes()
{
    const QList<QgsLayerTreeLayer *> nodes = tree()->findLayers();
    for (QgsLayerTreeLayer *node : nodes) {
        const QgsMapLayer *layer = node->layer();
        auto *group = qobject_cast<QgsLayerTreeGroup *>(node->parent());
        if (!layer || !group || group == tree() || m_hidden.contains(group)
                || !group->itemVisibilityChecked()
                || !waterThemes.contains(
                        layer->customProperty(QStringLiteral("spp/theme")).toString()))
            continue;
        m_hidden.append(group);
        group->setItemVisibilityChecked(false);
    }
}

void FloodLayers::showThemes()
{
    for (const QPointer<QgsLayerTreeGroup> &group : std::as_const(m_hidden)) {
        if (group)
            group->setItemVisibilityChecked(true);
    }
    m_hidden.clear();
}

} // namespace spp::flood
