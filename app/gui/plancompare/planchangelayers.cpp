// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plancompare/planchangelayers.h"

#include "core/plancompare/comparisonfiles.h"
#include "core/profile/officefiles.h"
#include "core/profile/profile.h"
#include "gui/review/evidenceoverlay.h"

#include <QCoreApplication>

#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanChangeLayers)
};

std::unique_ptr<QgsVectorLayer> makeLayer(
        const PlanComparison &comparison, const QString &title, const QString &fields)
{
    const QString source = QStringLiteral("MultiPolygon?crs=%1&%2").arg(comparison.crs, fields);
    return std::make_unique<QgsVectorLayer>(source, title, QStringLiteral("memory"));
}

QgsFeature featureOf(const QgsVectorLayer &layer, const engine::Geometry &geometry,
        const QVector<QVariant> &attributes)
{
    QgsFeature feature(layer.fields());
    feature.setGeometry(mapGeometry(geometry));
    for (int i = 0; i < int(attributes.size()); ++i)
        feature.setAttribute(i, attributes.at(i));
    return feature;
}

std::unique_ptr<QgsVectorLayer> placesOf(const PlanComparison &comparison)
{
    auto layer = makeLayer(comparison, Texts::tr("Places that change"),
            QStringLiteral("field=change:string&field=from_function:string&field=to_function:string"
                           "&field=area_m2:double&field=sliver:integer"));
    QgsFeatureList features;
    for (const ChangedPiece &piece : comparison.pieces) {
        features.append(featureOf(*layer, *piece.geometry,
                { toString(piece.change), piece.from.designation.text(),
                        piece.to.designation.text(), piece.area_m2, piece.isSliver ? 1 : 0 }));
    }
    layer->dataProvider()->addFeatures(features);
    return layer;
}

std::unique_ptr<QgsVectorLayer> parcelsOf(const PlanComparison &comparison)
{
    auto layer = makeLayer(comparison, Texts::tr("Parcels that change"),
            QStringLiteral("field=sheet:string&field=number:string&field=main_change:string"
                           "&field=changed_m2:double"));
    QgsFeatureList features;
    for (const ParcelChange &parcel : comparison.parcels) {
        features.append(featureOf(*layer, *parcel.geometry,
                { parcel.sheet, parcel.number, toString(parcel.mainPart().change),
                        parcel.changed_m2() }));
    }
    layer->dataProvider()->addFeatures(features);
    return layer;
}

Result<void> applyStyle(QgsVectorLayer &layer, const OfficeFiles &files, QString name)
{
    name.replace(QLatin1Char('_'), QLatin1Char('-'));
    const QString file = files.find(QStringLiteral("styles/%1.qml").arg(name));
    bool isRead = false;
    const QString said = layer.loadNamedStyle(file, isRead);
    if (!isRead)
        return Error::badInput(said.toStdString()).inFile(file.toStdString());
    return {};
}

} // namespace

PlanChangeLayers::~PlanChangeLayers() { clear(); }

Result<void> PlanChangeLayers::show(const PlanComparison &comparison, const Profile &profile)
{
    clear();
    QgsProject *project = QgsProject::instance();
    m_group = project->layerTreeRoot()->insertGroup(
            0, comparison.from.id() + QString::fromUtf16(u" → ") + comparison.to.id());
    const OfficeFiles files(profile);
    Result<void> styled;
    const auto add = [&](std::unique_ptr<QgsVectorLayer> layer, const QString &style) {
        layer->updateExtents();
        if (const Result<void> read = applyStyle(*layer, files, style); !read)
            styled = read;
        if (QgsMapLayer *owned = project->addMapLayer(layer.release(), false))
            m_group->addLayer(owned)->setExpanded(false);
    };
    add(parcelsOf(comparison), ComparisonFiles::parcelsLayer());
    add(placesOf(comparison), ComparisonFiles::placesLayer());
    return styled;
}

void PlanChangeLayers::clear()
{
    if (!m_group)
        return;
    const QStringList layers = m_group->findLayerIds();
    QgsProject::instance()->layerTreeRoot()->removeChildNode(m_group);
    QgsProject::instance()->removeMapLayers(layers);
}

} // namespace spp
