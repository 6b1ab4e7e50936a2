// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/fabricedit.h"

namespace spp::engine {

const char *refusalName(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::Stale:
        return "stale";
    case RefusalKind::UnknownParcel:
        return "unknown-parcel";
    case RefusalKind::UnknownNode:
        return "unknown-node";
    case RefusalKind::BadRequest:
        return "bad-request";
    case RefusalKind::OutOfRange:
        return "out-of-range";
    case RefusalKind::SelfCrossing:
        return "self-crossing";
    case RefusalKind::BadParcel:
        return "bad-parcel";
    case RefusalKind::Overlap:
        return "overlap";
    case RefusalKind::TooNear:
        return "too-near";
    case RefusalKind::Gap:
        return "gap";
    case RefusalKind::UnmatchedNode:
        return "unmatched-node";
    case RefusalKind::CoincidentNodes:
        return "coincident-nodes";
    case RefusalKind::Junction:
        return "junction";
    case RefusalKind::TooFar:
        return "too-far";
    case RefusalKind::NotCut:
        return "not-cut";
    case RefusalKind::Multipart:
        return "multipart";
    case RefusalKind::AreaOutOfRange:
        return "area-out-of-range";
    case RefusalKind::NotNeighbours:
        return "not-neighbours";
    case RefusalKind::NotFree:
        return "not-free";
    }
    return "unknown";
}

} // namespace spp::engine
