// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/layergroup.h"

#include <QCoreApplication>

#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgslayertreelayer.h>
#include <qgsproject.h>

namespace spp::flood::layergroup {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::LayerGroup)
};

} // namespace

QgsLayerTreeGroup *make(const QString &title)
{
    return QgsProject::instance()->layerTreeRoot()->insertGroup(0, title);
}

Result<void> add(QgsLayerTreeGroup &group, std::unique_ptr<QgsMapLayer> layer,
        const QString &source, bool isShown)
{
    if (!layer->isValid())
        return Error::badInput(Texts::tr("The layer cannot be drawn.").toStdString())
                .inFile(source.toStdString());
    QgsMapLayer *owned = QgsProject::instance()->addMapLayer(layer.release(), false);
    QgsLayerTreeLayer *node = group.insertLayer(0, owned);
    node->setExpanded(false);
    node->setItemVisibilityChecked(isShown);
    return {};
}

void remove(QPointer<QgsLayerTreeGroup> &group)
{
    if (!group)
        return;
    const QStringList layers = group->findLayerIds();
    QgsProject::instance()->layerTreeRoot()->removeChildNode(group);
    QgsProject::instance()->removeMapLayers(layers);
}

} // namespace spp::flood::layergroup
