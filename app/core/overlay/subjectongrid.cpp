// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/subjectongrid.h"

#include "core/overlay/overlayrows.h"
#include "core/overlay/remarkwords.h"
#include "core/overlay/themedoubts.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SubjectOnGrid)
};

constexpr double originStep_m = 1e6;

Error notUsable(const QString &reason)
{
    return Error::badInput(
            Texts::tr("The outline cannot be measured: %1").arg(reason).toStdString());
}

/// Why the outline is not on the grid as it was given; empty when it is.
QString faultOf(const engine::StoreBuilder &builder, const engine::RawShape &shape)
{
    for (const engine::FeatureRemark &remark : builder.remarks()) {
        if (!remark.taken && remark.remark == engine::Remark::NoAreaLeft)
            return {};
        if (const auto fault = ThemeFault::of(remark, shape))
            return remarkWords(fault->reason);
    }
    return {};
}

} // namespace

engine::GridOrigin SubjectOnGrid::originNear(const engine::Box &box)
{
    if (box.isEmpty())
        return {};
    return { std::round(box.xmin / originStep_m) * originStep_m,
        std::round(box.ymin / originStep_m) * originStep_m };
}

Result<SubjectOnGrid> SubjectOnGrid::of(std::shared_ptr<const engine::Geometry> polygon,
        const std::optional<engine::GridOrigin> &grid)
{
    engine::StoreBuilder builder(
            engine::ShapeKind::Polygon, grid ? *grid : originNear(polygon->bounds()));
    SubjectOnGrid subject;
    subject.m_geometry = std::move(polygon);
    if (!subject.m_geometry->isEmpty()) {
        engine::RawShape shape;
        const engine::WkbOutcome outcome = engine::readWkb(subject.m_geometry->wkb(), shape);
        if (!outcome.ok)
            return notUsable(remarkWords(QString::fromStdString(outcome.reason)));
        builder.add(0, shape);
        const QString fault = faultOf(builder, shape);
        if (!fault.isEmpty())
            return notUsable(fault);
    }
    SPP_ASSIGN(subject.m_store, builder.finish());
    return subject;
}

engine::Box SubjectOnGrid::bounds() const
{
    return isEmpty() ? engine::Box() : boxInMetres(m_store, m_store.box(0));
}

} // namespace spp
