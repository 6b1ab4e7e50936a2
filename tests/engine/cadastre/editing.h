// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/fabrics.h"

#include <QtGlobal>

namespace spp::test {

inline engine::GridRings box(double xmin, double ymin, double xmax, double ymax)
{
    return shape({ { { xmin, ymin }, { xmax, ymin }, { xmax, ymax }, { xmin, ymax } } });
}

/// Four squares of 10 m around (10, 10): 1 and 2 below, 3 and 4 above.
inline engine::ParcelFabric window()
{
    return fabricOf(
            { box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, 10, 10, 20), box(10, 10, 20, 20) });
}

inline double metres2(std::int64_t doubled_mm2) { return double(doubled_mm2) / 2e6; }

/// Applies an edit that must be accepted, checks the whole, takes it back and applies it again.
template <typename Plan>
engine::EditReport accepted(engine::ParcelFabric &fabric, const engine::Attempt<Plan> &plan,
        const engine::FabricEdit &edit)
{
    if (!plan)
        qFatal("refused: %s", plan.refusal().text.c_str());
    const std::string before = fabric.dump();
    const auto report = commit(fabric, edit);
    if (!report)
        qFatal("refused: %s", report.refusal().text.c_str());
    const std::string after = fabric.dump();
    if (!fabric.revert(edit) || fabric.dump() != before)
        qFatal("not taken back");
    if (!fabric.apply(edit) || fabric.dump() != after)
        qFatal("not done again");
    return *report;
}

inline engine::RefusalKind refusedKind(
        const engine::ParcelFabric &fabric, const engine::Attempt<engine::FabricEdit> &plan)
{
    if (!plan)
        return plan.refusal().kind;
    const auto report = checkEdit(fabric, *plan);
    if (report)
        qFatal("an edit was accepted that must be refused");
    return report.refusal().kind;
}

} // namespace spp::test
