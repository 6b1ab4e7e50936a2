// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/crsparts.h"

#include <proj_experimental.h> // proj_crs_demote_to_2D

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CrsParts)
};

struct ListDelete {
    void operator()(PJ_OBJ_LIST *list) const { proj_list_destroy(list); }
};
struct FactoryDelete {
    void operator()(PJ_OPERATION_FACTORY_CONTEXT *factory) const
    {
        proj_operation_factory_context_destroy(factory);
    }
};

QString nameOf(const PJ *object) { return QString::fromUtf8(proj_get_name(object)); }

} // namespace

PjPtr horizontalPart(PJ_CONTEXT *context, PjPtr crs)
{
    switch (proj_get_type(crs.get())) {
    case PJ_TYPE_COMPOUND_CRS:
        return horizontalPart(context, PjPtr(proj_crs_get_sub_crs(context, crs.get(), 0)));
    case PJ_TYPE_BOUND_CRS:
        return horizontalPart(context, PjPtr(proj_get_source_crs(context, crs.get())));
    case PJ_TYPE_GEOGRAPHIC_3D_CRS:
        return PjPtr(proj_crs_demote_to_2D(context, nullptr, crs.get()));
    case PJ_TYPE_PROJECTED_CRS:
        return PjPtr(proj_crs_demote_to_2D(context, nullptr, crs.get()));
    case PJ_TYPE_GEOGRAPHIC_2D_CRS:
        return crs;
    default:
        return PjPtr();
    }
}

Result<RankedOperation> bestOperation(ProjContext &context, const PJ *from, const PJ *to)
{
    PJ_CONTEXT *ctx = context.get();
    const std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, FactoryDelete> factory(
            proj_create_operation_factory_context(ctx, nullptr));
    proj_operation_factory_context_set_allow_ballpark_transformations(ctx, factory.get(), 0);
    proj_operation_factory_context_set_spatial_criterion(
            ctx, factory.get(), PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION);
    proj_operation_factory_context_set_grid_availability_use(
            ctx, factory.get(), PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID);
    const std::unique_ptr<PJ_OBJ_LIST, ListDelete> list(
            proj_create_operations(ctx, from, to, factory.get()));
    const int count = list ? proj_list_get_count(list.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const PjPtr operation(proj_list_get(ctx, list.get(), i));
        const PjPtr normal(proj_normalize_for_visualization(ctx, operation.get()));
        const char *text = normal && proj_coordoperation_is_instantiable(ctx, normal.get()) == 1
                ? proj_as_proj_string(ctx, normal.get(), PJ_PROJ_5, nullptr)
                : nullptr;
        if (text)
            return RankedOperation{ Pipeline(QString::fromUtf8(text)), nameOf(operation.get()),
                proj_coordoperation_get_accuracy(ctx, operation.get()) };
    }
    return Error::crsMismatch(
            Texts::tr("No operation with known numbers leads from \"%1\" to \"%2\".")
                    .arg(nameOf(from), nameOf(to))
                    .toStdString());
}

Result<CrsParts> CrsParts::read(ProjContext &context, const QString &authorityCode)
{
    CrsParts parts;
    parts.code = authorityCode.trimmed().toUpper();
    SPP_ASSIGN(PjPtr crs, context.crs(authorityCode));
    parts.name = nameOf(crs.get());
    parts.deprecated = proj_is_deprecated(crs.get()) != 0;
    const PjPtr horizontal = horizontalPart(context.get(), std::move(crs));
    if (!horizontal)
        return Error::crsMismatch(Texts::tr("%1 (%2) is not a horizontal coordinate system.")
                                          .arg(parts.code, parts.name)
                                          .toStdString())
                .advise(Texts::tr("Choose a projected or geographic one.").toStdString());
    parts.geographic = horizontalPart(
            context.get(), PjPtr(proj_crs_get_geodetic_crs(context.get(), horizontal.get())));
    if (!parts.geographic)
        return Error::crsMismatch(Texts::tr("%1 (%2) has no geographic base.")
                                          .arg(parts.code, parts.name)
                                          .toStdString());
    SPP_ASSIGN(const RankedOperation down,
            bestOperation(context, horizontal.get(), parts.geographic.get()));
    parts.toGeographic = down.pipeline;
    return parts;
}

bool CrsParts::sameDatum(ProjContext &context, const CrsParts &other) const
{
    return proj_is_equivalent_to_with_ctx(context.get(), geographic.get(), other.geographic.get(),
                   PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS)
            != 0;
}

} // namespace spp
