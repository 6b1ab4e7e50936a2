// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// How a StoreBuilder puts what it gathered into the order of the Hilbert curve.
#include "engine/store/hilbert.h"

#include "base/words.h"
#include "engine/store/storebuilder.h"

namespace spp::engine {

namespace {

constexpr std::size_t mostIndices = 0xfffffff0u; // one below what 32 bits can tell;

template <typename T>
void reorder(PodVector<T> &array, const PodVector<std::uint32_t> &order)
{
    PodVector<T> sorted(array.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        sorted[i] = array[order[i]];
    array = std::move(sorted);
}

/// Paths and points follow their records.
void reorderPaths(StoreArrays &a, const PodVector<std::uint32_t> &order)
{
    PodVector<std::uint32_t> pathOffset{ 0 };
    PodVector<std::uint32_t> pointOffset{ 0 };
    PodVector<GridPoint> point;
    pathOffset.reserve(a.pathOffset.size());
    pointOffset.reserve(a.pointOffset.size());
    point.reserve(a.point.size());
    for (const std::uint32_t record : order) {
        for (std::size_t path = a.pathOffset[record]; path < a.pathOffset[record + 1]; ++path) {
            point.insert(point.end(), a.point.begin() + a.pointOffset[path],
                    a.point.begin() + a.pointOffset[path + 1]);
            pointOffset.push_back(std::uint32_t(point.size()));
        }
        pathOffset.push_back(std::uint32_t(pointOffset.size() - 1));
    }
    a.pathOffset = std::move(pathOffset);
    a.pointOffset = std::move(pointOffset);
    a.point = std::move(point);
}

} // namespace

void StoreBuilder::noteDuplicateIds()
{
    std::vector<std::pair<std::int64_t, std::uint32_t>> ids(m_arrays.id.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = { m_arrays.id[i], m_arrays.inputIndex[i] };
    if (!std::is_sorted(ids.begin(), ids.end()))
        std::sort(ids.begin(), ids.end());
    for (std::size_t i = 1; i < ids.size(); ++i) {
        if (ids[i].first == ids[i - 1].first)
            m_remarks.push_back({ ids[i].first, ids[i].second, true, Remark::DuplicateId,
                    "an earlier feature has the same id", 0.0 });
    }
}

Result<Store> StoreBuilder::finish()
{
    if (m_arrays.point.size() > mostIndices || m_given > mostIndices)
        return Error::badInput(
                translate("spp::engine", "A layer has more points than 32 bits can count."))
                .advise(translate("spp::engine", "Split it by commune."));
    noteDuplicateIds();
    const PodVector<std::uint32_t> order = hilbertOrder(m_arrays.box);
    StoreArrays arrays = std::move(m_arrays);
    m_arrays = StoreArrays();
    m_arrays.pathOffset.push_back(0);
    m_arrays.pointOffset.push_back(0);
    reorder(arrays.id, order);
    reorder(arrays.inputIndex, order);
    reorder(arrays.box, order);
    reorder(arrays.doubledArea_mm2, order);
    reorder(arrays.sourceArea_m2, order);
    reorderPaths(arrays, order);
    return Store(m_kind, m_origin, std::move(arrays));
}

const char *remarkName(Remark remark)
{
    switch (remark) {
    case Remark::Malformed:
        return "malformed";
    case Remark::Curve:
        return "curve";
    case Remark::WrongKind:
        return "wrong-kind";
    case Remark::Empty:
        return "empty";
    case Remark::NotFinite:
        return "not-finite";
    case Remark::OutOfRange:
        return "out-of-range";
    case Remark::TooLarge:
        return "too-large";
    case Remark::NoAreaLeft:
        return "no-area-left";
    case Remark::Irreparable:
        return "irreparable";
    case Remark::Repaired:
        return "repaired";
    case Remark::PartDropped:
        return "part-dropped";
    case Remark::RingClosed:
        return "ring-closed";
    case Remark::DuplicateId:
        return "duplicate-id";
    }
    return "unknown";
}

} // namespace spp::engine
