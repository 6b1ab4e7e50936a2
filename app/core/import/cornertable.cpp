// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/cornertable.h"

#include "core/crs/coordinateoperation.h"
#include "core/crs/crsshape.h"
#include "core/crs/crswords.h"
#include "core/crs/projcontext.h"
#include "core/import/cornerchecks.h"
#include "core/import/cornerplace.h"
#include "core/import/cornerrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CornerTable)
};

using Kind = CornerProblem::Kind;

/// Sides and areas are computed in the CRS of the table, so its coordinates must be metres.
Result<void> checkMetres(const QString &crs)
{
    SPP_ASSIGN(const auto context, ProjContext::withDatabase());
    SPP_ASSIGN(const PjPtr projected, context->crs(crs));
    const auto shape = CrsShape::of(context->get(), projected.get());
    if (shape && !shape->method.isEmpty() && shape->unit == 1.0)
        return {};
    return Error::crsMismatch(Texts::tr("A corner table has metres; the coordinates of %1 are not.")
                                      .arg(crs)
                                      .toStdString())
            .advise(Texts::tr("Choose the zone by its central meridian.").toStdString());
}

Result<engine::Geometry> ringOf(const CornerTable &table)
{
    QStringList pairs;
    const auto add = [&pairs](const TableCorner &corner) {
        pairs.append(QStringLiteral("%1 %2")
                             .arg(corner.east_m, 0, 'f', 6)
                             .arg(corner.north_m, 0, 'f', 6));
    };
    for (const TableCorner &corner : table.corners)
        add(corner);
    add(table.corners.front());
    return engine::Geometry::fromWkt(
            QStringLiteral("POLYGON((%1))").arg(pairs.join(QLatin1Char(','))).toStdString());
}

bool hasFatal(const CornerTable &table)
{
    return std::any_of(table.problems.begin(), table.problems.end(),
            [](const CornerProblem &problem) { return problem.isFatal(); });
}

/// The polygon, or one more problem.
Result<void> fill(const Profile &profile, const QString &territoryCrs, CornerTable &table)
{
    SPP_ASSIGN(const engine::Geometry ring, ringOf(table));
    if (!ring.isValid()) {
        table.problems.push_back({ Kind::SelfCrossing, 0, 0,
                Texts::tr("The outline crosses itself: %1.")
                        .arg(QString::fromStdString(ring.invalidReason())) });
        return {};
    }
    SPP_ASSIGN(const CoordinateOperation operation,
            CoordinateOperation::create(profile.datum, table.crs, territoryCrs));
    Result<engine::Geometry> moved = operation.transform(ring);
    if (!moved) {
        table.problems.push_back(
                { Kind::OutsideTerritory, 0, 0, QString::fromStdString(moved.error().reason) });
        return {};
    }
    table.polygon = std::move(*moved);
    table.area_m2 = ring.area();
    return {};
}

} // namespace

bool CornerProblem::isFatal() const
{
    switch (kind) {
    case Kind::NotANumber:
    case Kind::MissingCell:
    case Kind::DuplicateCorner:
    case Kind::SelfCrossing:
    case Kind::TooFewCorners:
        return true;
    default:
        return false;
    }
}

QString toString(CornerProblem::Kind kind)
{
    switch (kind) {
    case Kind::NotANumber:
        return QStringLiteral("not-a-number");
    case Kind::MissingCell:
        return QStringLiteral("missing-cell");
    case Kind::SideDiffers:
        return QStringLiteral("side-differs");
    case Kind::AxesExchanged:
        return QStringLiteral("axes-exchanged");
    case Kind::WrongMeridian:
        return QStringLiteral("wrong-meridian");
    case Kind::OutsideTerritory:
        return QStringLiteral("outside-territory");
    case Kind::PlaceNotVerified:
        return QStringLiteral("place-not-verified");
    case Kind::DuplicateCorner:
        return QStringLiteral("duplicate-corner");
    case Kind::SelfCrossing:
        return QStringLiteral("self-crossing");
    case Kind::TooFewCorners:
        return QStringLiteral("too-few-corners");
    }
    return {};
}

CornerTableReader::CornerTableReader(const Profile &profile, const QString &territoryCrs)
    : m_profile(profile)
    , m_territoryCrs(territoryCrs)
{
}

Result<CornerTable> CornerTableReader::read(
        const QString &text, const CornerTableOptions &options) const
{
    CornerTable table;
    table.crs = options.crs.isEmpty() ? m_territoryCrs : options.crs;
    SPP_TRY(checkMetres(table.crs));
    CornerRows rows = CornerRows::read(text);
    table.problems = std::move(rows.problems);
    // Sides and outline of what could be read would accuse the wrong corners.
    const bool complete = table.problems.empty();
    CornerChecks::build(rows, options, table);
    if (complete) {
        CornerChecks::shape(table);
        CornerChecks::sides(options.sideTolerance_m, table);
    }
    if (!table.corners.empty())
        SPP_TRY(CornerPlace::check(m_profile, options, table));
    if (!hasFatal(table))
        SPP_TRY(fill(m_profile, m_territoryCrs, table));
    std::stable_sort(table.problems.begin(), table.problems.end(),
            [](const CornerProblem &one, const CornerProblem &other) {
                return one.line < other.line;
            });
    return table;
}

} // namespace spp
