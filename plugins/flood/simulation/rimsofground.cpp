// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/rimsofground.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace spp::flood {

namespace {

using engine::FacePlace;

using Key = std::tuple<int, int, int>; ///< row, column, side

Key keyOf(const FacePlace &face) { return { face.cell.row, face.cell.column, int(face.side) }; }

FacePlace over(const FacePlace &face, int ratio)
{
    return { { face.cell.row / ratio, face.cell.column / ratio }, face.side };
}

/// What boundaries name of one face of the model.
struct Shared {
    std::map<std::size_t, std::vector<FacePlace>> parts; ///< of each boundary

    bool isTwice() const
    {
        std::set<Key> seen;
        for (const auto &[boundary, faces] : parts) {
            for (const FacePlace &face : faces) {
                if (!seen.insert(keyOf(face)).second)
                    return true;
            }
        }
        return false;
    }
    std::size_t owner() const
    {
        return std::max_element(parts.begin(), parts.end(), [](const auto &a, const auto &b) {
            return a.second.size() < b.second.size();
        })->first;
    }
};

} // namespace

RimsOfGround rimsOver(const std::vector<std::vector<FacePlace>> &named,
        const engine::FloodDomain &model, int ratio)
{
    std::map<Key, Shared> faces;
    for (std::size_t boundary = 0; boundary < named.size(); ++boundary) {
        for (const FacePlace &face : named[boundary]) {
            const FacePlace whole = over(face, ratio);
            if (!model.isInside(beyond(whole)))
                faces[keyOf(whole)].parts[boundary].push_back(face);
        }
    }
    RimsOfGround rims;
    rims.ofModel.resize(named.size());
    for (const auto &[key, shared] : faces) {
        const bool isTwice = shared.isTwice();
        const std::size_t owner = shared.owner();
        for (const auto &[boundary, parts] : shared.parts) {
            if (boundary != owner && !isTwice)
                continue;
            rims.ofModel[boundary].push_back(over(parts.front(), ratio));
            rims.ofGround.insert(rims.ofGround.end(), parts.begin(), parts.end());
        }
    }
    return rims;
}

} // namespace spp::flood
