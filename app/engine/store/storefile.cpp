// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/storefile.h"

#include "base/words.h"
#include "engine/store/arrayfile.h"

namespace spp::engine {

namespace {

constexpr std::uint32_t storeKind = 0x53544f52; // "STOR"

enum Tag : std::uint32_t {
    KindTag = 1,
    OriginTag,
    IdTag,
    InputTag,
    BoxTag,
    AreaTag,
    SourceAreaTag,
    PathTag,
    PointOffsetTag,
    PointTag
};

/// Offsets that begin at 0, never fall and end at `last`.
bool areOffsets(const PodVector<std::uint32_t> &offsets, std::size_t count, std::size_t last)
{
    return offsets.size() == count + 1 && offsets.front() == 0 && offsets.back() == last
            && std::is_sorted(offsets.begin(), offsets.end());
}

bool fitTogether(const StoreArrays &a)
{
    const std::size_t records = a.id.size();
    return a.inputIndex.size() == records && a.box.size() == records
            && a.doubledArea_mm2.size() == records && a.sourceArea_m2.size() == records
            && !a.pointOffset.empty() && areOffsets(a.pathOffset, records, a.pointOffset.size() - 1)
            && areOffsets(a.pointOffset, a.pointOffset.size() - 1, a.point.size());
}

} // namespace

Result<void> writeStore(const Store &store, const std::string &sourceHash,
        const std::filesystem::path &path, const Feedback *feedback)
{
    const StoreArrays &a = store.arrays();
    const PodVector<std::uint32_t> kind{ std::uint32_t(store.kind()) };
    const PodVector<double> origin{ store.origin().x_m, store.origin().y_m };
    ArrayFileWriter file(storeKind, sourceHash);
    file.add(KindTag, kind);
    file.add(OriginTag, origin);
    file.add(IdTag, a.id);
    file.add(InputTag, a.inputIndex);
    file.add(BoxTag, a.box);
    file.add(AreaTag, a.doubledArea_mm2);
    file.add(SourceAreaTag, a.sourceArea_m2);
    file.add(PathTag, a.pathOffset);
    file.add(PointOffsetTag, a.pointOffset);
    file.add(PointTag, a.point);
    return file.write(path, feedback);
}

Result<Store> readStore(const std::string &sourceHash, const std::filesystem::path &path)
{
    SPP_ASSIGN(ArrayFileReader file, ArrayFileReader::open(path, storeKind, sourceHash));
    StoreArrays a;
    SPP_ASSIGN(const auto kind, file.read<std::uint32_t>(KindTag));
    SPP_ASSIGN(const auto origin, file.read<double>(OriginTag));
    SPP_ASSIGN(a.id, file.read<std::int64_t>(IdTag));
    SPP_ASSIGN(a.inputIndex, file.read<std::uint32_t>(InputTag));
    SPP_ASSIGN(a.box, file.read<GridBox>(BoxTag));
    SPP_ASSIGN(a.doubledArea_mm2, file.read<std::int64_t>(AreaTag));
    SPP_ASSIGN(a.sourceArea_m2, file.read<double>(SourceAreaTag));
    SPP_ASSIGN(a.pathOffset, file.read<std::uint32_t>(PathTag));
    SPP_ASSIGN(a.pointOffset, file.read<std::uint32_t>(PointOffsetTag));
    SPP_ASSIGN(a.point, file.read<GridPoint>(PointTag));
    if (kind.size() != 1 || kind[0] < 1 || kind[0] > 3 || origin.size() != 2 || !fitTogether(a))
        return Error::environment(translate("spp::engine", "The cache is damaged or not whole."))
                .inFile(path.u8string());
    return Store(ShapeKind(kind[0]), { origin[0], origin[1] }, std::move(a));
}

} // namespace spp::engine
