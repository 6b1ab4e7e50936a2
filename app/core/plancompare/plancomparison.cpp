// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/plancomparison.h"

#include <algorithm>
#include <numeric>

namespace spp {

QString toString(PlanChange change)
{
    switch (change) {
    case PlanChange::None:
        return QStringLiteral("none");
    case PlanChange::Limits:
        return QStringLiteral("limits");
    case PlanChange::Function:
        return QStringLiteral("function");
    case PlanChange::Boundary:
        return QStringLiteral("boundary");
    }
    return {};
}

LocalisedText wordsOf(PlanChange change)
{
    switch (change) {
    case PlanChange::None:
        return { QString::fromUtf16(u"Không thay đổi"), QStringLiteral("No change") };
    case PlanChange::Limits:
        return { QString::fromUtf16(u"Chỉ tiêu"), QStringLiteral("Limits") };
    case PlanChange::Function:
        return { QString::fromUtf16(u"Chức năng"), QStringLiteral("Function") };
    case PlanChange::Boundary:
        return { QString::fromUtf16(u"Ranh giới"), QStringLiteral("Boundary") };
    }
    return {};
}

double ParcelChange::changed_m2() const
{
    return std::accumulate(parts.begin(), parts.end(), 0.0,
            [](double sum, const ParcelPart &part) { return sum + part.area_m2; });
}

PlanComparison::PlanComparison() = default;
PlanComparison::~PlanComparison() = default;
PlanComparison::PlanComparison(const PlanComparison &other) = default;
PlanComparison::PlanComparison(PlanComparison &&other) noexcept = default;
PlanComparison &PlanComparison::operator=(const PlanComparison &other) = default;
PlanComparison &PlanComparison::operator=(PlanComparison &&other) noexcept = default;

double PlanComparison::changedFunction_m2() const
{
    double sum = 0.0;
    for (const auto &[pair, area_m2] : matrix.cells())
        sum += pair.first != pair.second ? area_m2 : 0.0;
    return sum;
}

double PlanComparison::slivers_m2() const
{
    double sum = 0.0;
    for (const ChangedPiece &piece : pieces)
        sum += piece.isSliver ? piece.area_m2 : 0.0;
    return sum;
}

qlonglong PlanComparison::sliverCount() const
{
    return std::count_if(
            pieces.begin(), pieces.end(), [](const ChangedPiece &piece) { return piece.isSliver; });
}

qlonglong PlanComparison::parcelsWith(PlanChange change) const
{
    return std::count_if(parcels.begin(), parcels.end(),
            [change](const ParcelChange &parcel) { return parcel.mainPart().change == change; });
}

} // namespace spp
