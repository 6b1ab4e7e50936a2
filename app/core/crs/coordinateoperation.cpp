// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/coordinateoperation.h"

#include "core/crs/operationcomposer.h"
#include "engine/geoswords.h"

#include <QCoreApplication>

#include <array>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CoordinateOperation)
};

QString pointWords(double x, double y)
{
    return QStringLiteral("(%1 %2)").arg(x, 0, 'f', 4).arg(y, 0, 'f', 4);
}

} // namespace

struct CoordinateOperation::Private {
    ComposedOperation what;
    std::unique_ptr<ProjContext> context; // before the object that needs it
    PjPtr operation; // null when there is nothing to do

    Result<void> instantiate()
    {
        context = std::make_unique<ProjContext>();
        if (what.pipeline == QLatin1String("+proj=noop"))
            return {};
        operation.reset(proj_create(context->get(), what.pipeline.toUtf8().constData()));
        if (operation)
            return {};
        return Error::crsMismatch(Texts::tr("PROJ cannot carry out %1: %2")
                                          .arg(what.description, context->takeMessage())
                                          .toStdString());
    }

    void run(double *x, double *y, size_t count) const
    {
        constexpr size_t step = sizeof(double);
        proj_errno_reset(operation.get());
        proj_trans_generic(operation.get(), PJ_FWD, x, step, count, y, step, count, nullptr, 0, 0,
                nullptr, 0, 0);
    }
};

CoordinateOperation::CoordinateOperation()
    : d(std::make_unique<Private>())
{
}

CoordinateOperation::~CoordinateOperation() = default;
CoordinateOperation::CoordinateOperation(CoordinateOperation &&) noexcept = default;
CoordinateOperation &CoordinateOperation::operator=(CoordinateOperation &&) noexcept = default;

Result<CoordinateOperation> CoordinateOperation::create(
        const DatumOperation &datum, const QString &from, const QString &to)
{
    SPP_ASSIGN(OperationComposer composer, OperationComposer::create(datum));
    CoordinateOperation operation;
    SPP_ASSIGN(operation.d->what, composer.compose(from, to));
    SPP_TRY(operation.d->instantiate());
    return operation;
}

Result<CoordinateOperation> CoordinateOperation::clone() const
{
    CoordinateOperation copy;
    copy.d->what = d->what;
    SPP_TRY(copy.d->instantiate());
    return copy;
}

QString CoordinateOperation::from() const { return d->what.from; }
QString CoordinateOperation::to() const { return d->what.to; }
QString CoordinateOperation::pipeline() const { return d->what.pipeline; }
QString CoordinateOperation::description() const { return d->what.description; }
bool CoordinateOperation::isIdentity() const { return !d->operation; }
bool CoordinateOperation::usesDatumOperation() const { return d->what.pinned; }

Result<void> CoordinateOperation::transform(double *x, double *y, size_t count) const
{
    constexpr size_t chunk = 256; // small enough to remember what a failed point was
    std::array<double, chunk> oldX;
    std::array<double, chunk> oldY;
    for (size_t begin = 0; begin < count; begin += chunk) {
        const size_t size = std::min(chunk, count - begin);
        std::copy_n(x + begin, size, oldX.begin());
        std::copy_n(y + begin, size, oldY.begin());
        if (d->operation)
            d->run(x + begin, y + begin, size);
        for (size_t i = 0; i < size; ++i) {
            if (!std::isfinite(x[begin + i]) || !std::isfinite(y[begin + i]))
                return Error::crsMismatch(
                        Texts::tr("The point %1 has no place in %2 (%3).")
                                .arg(pointWords(oldX[i], oldY[i]), d->what.to, d->what.description)
                                .toStdString());
        }
    }
    return {};
}

Result<engine::Geometry> CoordinateOperation::transform(const engine::Geometry &geometry) const
{
    if (geometry.isNull())
        return engine::Geometry();
    struct Work {
        const CoordinateOperation *self;
        std::optional<Error> error;
    } work{ this, std::nullopt };
    const auto onePoint = [](double *x, double *y, void *data) -> int {
        auto *state = static_cast<Work *>(data);
        const Result<void> done = state->self->transform(x, y, 1);
        if (!done)
            state->error = done.error();
        return done ? 1 : 0;
    };
    engine::Geometry moved(
            GEOSGeom_transformXY_r(engine::geosContext(), geometry.get(), onePoint, &work));
    if (work.error)
        return *work.error;
    if (moved.isNull())
        return Error::internal(engine::geosReason());
    return moved;
}

Result<engine::Box> CoordinateOperation::transform(const engine::Box &box) const
{
    engine::Box moved;
    if (box.isEmpty())
        return moved;
    constexpr int steps = 32; // a curved edge leaves its chord by less than 1/1000 of its length
    const auto include = [&](double x, double y) -> Result<void> {
        SPP_TRY(transform(&x, &y, 1));
        moved.include({ x, y, x, y });
        return {};
    };
    for (int i = 0; i <= steps; ++i) {
        const double x = box.xmin + (box.xmax - box.xmin) * i / steps;
        const double y = box.ymin + (box.ymax - box.ymin) * i / steps;
        SPP_TRY(include(x, box.ymin));
        SPP_TRY(include(x, box.ymax));
        SPP_TRY(include(box.xmin, y));
        SPP_TRY(include(box.xmax, y));
    }
    return moved;
}

} // namespace spp
