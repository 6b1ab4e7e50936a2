// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/exposurelayers.h"

#include "flood/crops/cropoutput.h"
#include "flood/exposure/exposureoutput.h"
#include "flood/ui/answers/layergroup.h"

#include <QCoreApplication>

#include <qgslayertreegroup.h>
#include <qgsvectorlayer.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureLayers)
};

} // namespace

ExposureLayers::~ExposureLayers() { clear(); }

Result<void> ExposureLayers::show(
        const ExposureReport &report, const QString &scenario, const QString &package)
{
    clear();
    m_group = layergroup::make(Texts::tr("Flood exposure: %1").arg(scenario));
    // Points over lines over polygons.
    for (const engine::ShapeKind kind :
            { engine::ShapeKind::Polygon, engine::ShapeKind::Line, engine::ShapeKind::Point }) {
        for (const SubjectReport &subject : report.subjects) {
            if (subject.set->shapes().kind() != kind)
                continue;
            const QString source = package + QStringLiteral("|layername=")
                    + exposureLayerName(subject, scenario);
            SPP_TRY(layergroup::add(*m_group,
                    std::make_unique<QgsVectorLayer>(
                            source, subject.set->theme().title.text(), QStringLiteral("ogr")),
                    source, true));
        }
        if (kind == engine::ShapeKind::Polygon)
            SPP_TRY(addCrops(report, scenario, package));
    }
    return {};
}

Result<void> ExposureLayers::addCrops(
        const ExposureReport &report, const QString &scenario, const QString &package)
{
    for (const CropReport &crop : report.crops.crops) {
        const QString source
                = package + QStringLiteral("|layername=") + cropLayerName(crop, scenario);
        const QString title
                = crop.crop.title.text() + QStringLiteral(": ") + crop.stageOf().title.text();
        SPP_TRY(layergroup::add(*m_group,
                std::make_unique<QgsVectorLayer>(
                        source, Texts::tr("Crop loss, %1").arg(title), QStringLiteral("ogr")),
                source, true));
    }
    return {};
}

void ExposureLayers::clear() { layergroup::remove(m_group); }

} // namespace spp::flood
