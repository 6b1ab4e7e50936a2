// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/proposalsite.h"

#include "core/import/gdalmessages.h"

#include <QCoreApplication>

#include <memory>

#include <ogrsf_frmts.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ProposalSite)
};

using GeometryPtr = std::unique_ptr<OGRGeometry>;

OGRLinearRing ringOf(const engine::RawShape &shape, std::size_t path)
{
    OGRLinearRing ring;
    for (std::size_t i = shape.pathBegin(path); i < shape.pathEnd[path]; ++i)
        ring.addPoint(shape.xy[2 * i], shape.xy[2 * i + 1]);
    ring.closeRings();
    return ring;
}

void addParts(const engine::RawShape &shape, OGRMultiPolygon &all)
{
    std::unique_ptr<OGRPolygon> part;
    const auto finish = [&] {
        if (!part)
            return;
        // A ring drawn by hand may cross itself.
        GeometryPtr valid(part->IsValid() ? part->clone() : part->MakeValid());
        GeometryPtr multi(OGRGeometryFactory::forceToMultiPolygon(valid.release()));
        if (multi && wkbFlatten(multi->getGeometryType()) == wkbMultiPolygon) {
            for (const OGRPolygon *polygon : *multi->toMultiPolygon())
                all.addGeometry(polygon);
        }
    };
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        OGRLinearRing ring = ringOf(shape, path);
        if (shape.shell[path]) {
            finish();
            part = std::make_unique<OGRPolygon>();
        }
        if (part)
            part->addRing(&ring);
    }
    finish();
}

/// The union of all; null where there are none.
GeometryPtr groundOf(const ScenarioFile &proposal)
{
    OGRMultiPolygon all;
    for (const GroundEdit &edit : proposal.edits) {
        if (!edit.isProposed)
            continue;
        for (const engine::RawShape &polygon : edit.polygons)
            addParts(polygon, all);
    }
    if (all.IsEmpty())
        return nullptr;
    return GeometryPtr(OGRGeometryFactory::forceToMultiPolygon(all.UnionCascaded()));
}

bool writeGround(const OGRGeometry &ground, const QString &crs, const QString &path)
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("FlatGeobuf");
    const GDALDatasetUniquePtr dataset(driver
                    ? driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr)
                    : nullptr);
    OGRSpatialReference reference;
    if (!dataset || reference.SetFromUserInput(crs.toUtf8().constData()) != OGRERR_NONE)
        return false;
    const char *options[] = { "SPATIAL_INDEX=NO", nullptr };
    OGRLayer *layer = dataset->CreateLayer(
            "site", &reference, wkbMultiPolygon, const_cast<char **>(options));
    if (!layer)
        return false;
    OGRFeature feature(layer->GetLayerDefn());
    return feature.SetGeometry(&ground) == OGRERR_NONE
            && layer->CreateFeature(&feature) == OGRERR_NONE;
}

} // namespace

Result<bool> writeProposalSite(const ScenarioFile &proposal, const QString &path)
{
    startGdal();
    const GdalMessages messages;
    const GeometryPtr ground = groundOf(proposal);
    if (!ground)
        return false;
    if (writeGround(*ground, proposal.context.crs, path) && messages.failure().isEmpty())
        return true;
    return Error::environment(
            Texts::tr("The site cannot be written: %1.").arg(messages.reason()).toStdString())
            .inFile(path.toStdString());
}

} // namespace spp::flood
