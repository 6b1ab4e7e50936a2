// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/corerulekinds.h"

#include "core/plugin/plugin.h"
#include "core/rules/kinds/distancekind.h"
#include "core/rules/kinds/landusekind.h"
#include "core/rules/kinds/overlaykind.h"
#include "core/rules/kinds/rasterkind.h"
#include "core/rules/kinds/tablekind.h"

namespace spp {

void addCoreRuleKinds(Contributions &to)
{
    to.add(std::make_unique<OverlayKind>());
    to.add(std::make_unique<DistanceKind>());
    to.add(std::make_unique<ServiceRadiusKind>());
    to.add(std::make_unique<TableKind>());
    to.add(std::make_unique<AttributeKind>());
    to.add(std::make_unique<RasterKind>());
    to.add(std::make_unique<LandUseKind>());
}

} // namespace spp
