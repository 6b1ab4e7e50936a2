// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/fabrics.h"

#include <map>
#include <random>

namespace spp::test {

enum class EditKind { Split, SplitByArea, Merge, Move, Adjust, InsertNode, DeleteNode, Undo };

const char *nameOf(EditKind kind);

/// An editing session of random operations, as hard as hands would make them: the wishes know
/// nothing of what the check allows.
class RandomEdits {
public:
    RandomEdits(engine::ParcelFabric fabric, unsigned seed);

    engine::ParcelFabric &fabric() { return m_fabric; }
    /// One operation of the kind; true when it was accepted. What an accepted one promises is
    /// compared with what it did; the first difference is kept in fault().
    bool attempt(EditKind kind);
    /// A kind by how often it comes in a day's work.
    EditKind anyKind();
    void undoAll();

    const std::string &fault() const { return m_fault; }
    /// Twice the area that the coverage should have by the reports of all edits, mm².
    Int128 expectedArea() const { return m_area; }
    const std::map<std::string, int> &refusals() const { return m_refusals; }

private:
    using Planned = engine::Attempt<engine::FabricEdit>;
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    std::optional<engine::ParcelId> anyParcel();
    Planned plan(EditKind kind, engine::ParcelId parcel);
    Planned planSplit(engine::ParcelId parcel);
    Planned planSplitByArea(engine::ParcelId parcel);
    Planned planAdjust(engine::ParcelId parcel);
    Planned planMerge(engine::ParcelId parcel);
    Planned planMove(engine::ParcelId parcel);
    Planned planInsert(engine::ParcelId parcel);
    Planned planDelete(engine::ParcelId parcel);
    bool undo();
    void compare(const engine::FabricEdit &edit, const engine::EditReport &report);
    std::map<engine::ParcelId, engine::GridRings> shapesTouched(
            const engine::FabricEdit &edit) const;
    void compareReach(const std::map<engine::ParcelId, engine::GridRings> &before,
            const engine::GridBox &reach);

    engine::ParcelFabric m_fabric;
    engine::GridBox m_extent;
    std::mt19937 m_random;
    std::vector<std::pair<engine::FabricEdit, std::int64_t>> m_done; ///< with the outer change
    Int128 m_area;
    std::string m_fault;
    std::map<std::string, int> m_refusals;
};

} // namespace spp::test
