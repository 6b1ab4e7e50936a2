// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/quantitywords.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::HazardGrid)
};

} // namespace

QString wordsOf(HazardQuantity quantity)
{
    switch (quantity) {
    case HazardQuantity::Depth:
        return Texts::tr("depth");
    case HazardQuantity::Speed:
        return Texts::tr("speed");
    case HazardQuantity::DepthSpeed:
        return Texts::tr("depth × speed");
    case HazardQuantity::Duration:
        return Texts::tr("duration");
    case HazardQuantity::Ground:
        return Texts::tr("level of the ground");
    case HazardQuantity::HazardClass:
        return Texts::tr("hazard class");
    }
    return {};
}

} // namespace spp::flood
