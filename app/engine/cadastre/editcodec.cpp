// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/editcodec.h"

#include "base/words.h"

namespace spp::engine {

namespace {

constexpr std::uint64_t version = 1;

/// Whole numbers of seven bits a byte, lowest first; the high bit says that more follow.
class Writer {
public:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += char((value & 0x7f) | 0x80);
        m_bytes += char(value);
    }
    /// Small for small numbers of either sign.
    void signedNumber(std::int64_t value)
    {
        const std::uint64_t bits = std::uint64_t(value) << 1;
        number(value < 0 ? ~bits : bits);
    }
    void place(GridPoint place)
    {
        signedNumber(place.x);
        signedNumber(place.y);
    }
    void rings(const std::optional<ParcelRings> &rings)
    {
        number(rings ? rings->ringCount() + 1 : 0);
        if (!rings)
            return;
        std::int64_t last = 0;
        for (std::size_t ring = 0; ring < rings->ringCount(); ++ring) {
            number((rings->ringEnd[ring] - rings->ringBegin(ring)) << 1
                    | (rings->shell[ring] ? 1 : 0));
            for (std::size_t i = rings->ringBegin(ring); i < rings->ringEnd[ring]; ++i) {
                // Nodes of a parcel were mostly made one after the other.
                signedNumber(rings->nodes[i] - last);
                last = rings->nodes[i];
            }
        }
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads what Writer wrote; after the first fault it gives zeros.
class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_bytes.empty(); }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; m_good; shift += 7) {
            if (m_bytes.empty() || shift > 63) {
                m_good = false;
                break;
            }
            const auto byte = static_cast<unsigned char>(m_bytes.front());
            m_bytes.remove_prefix(1);
            value |= std::uint64_t(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return 0;
    }
    std::int64_t signedNumber()
    {
        const std::uint64_t bits = number();
        return std::int64_t(bits & 1 ? ~(bits >> 1) : bits >> 1);
    }
    /// How many of something follow, each of which takes a byte at least.
    std::size_t count()
    {
        const std::uint64_t value = number();
        if (value > m_bytes.size())
            m_good = false;
        return m_good ? std::size_t(value) : 0;
    }
    template <typename T>
    T within()
    {
        const std::int64_t value = signedNumber();
        if (std::int64_t(T(value)) != value)
            m_good = false;
        return T(value);
    }
    GridPoint place()
    {
        const auto x = within<std::int32_t>();
        return { x, within<std::int32_t>() };
    }
    NodeId node(std::int64_t last = 0)
    {
        // Added as bits, so that bytes of no sense cannot overflow.
        const auto value = std::int64_t(std::uint64_t(last) + std::uint64_t(signedNumber()));
        if (value < 0 || value >= noNode)
            m_good = false;
        return m_good ? NodeId(value) : 0;
    }
    std::optional<ParcelRings> rings()
    {
        const std::size_t rings = count();
        if (rings == 0)
            return std::nullopt;
        ParcelRings result;
        NodeId last = 0;
        for (std::size_t ring = 0; ring + 1 < rings && m_good; ++ring) {
            const std::uint64_t head = number();
            if (head >> 1 > m_bytes.size())
                m_good = false;
            for (std::uint64_t i = 0; i < head >> 1 && m_good; ++i)
                result.nodes.push_back(last = node(last));
            result.closeRing((head & 1) != 0);
        }
        return result;
    }

private:
    std::string_view m_bytes;
    bool m_good = true;
};

} // namespace

std::string encodeEdit(const FabricEdit &edit)
{
    Writer to;
    to.number(version);
    to.number(edit.mayUncover ? 1 : 0);
    to.number(edit.firstNewNode);
    to.signedNumber(edit.firstNewParcel);
    to.number(edit.newNodes.size());
    for (const GridPoint place : edit.newNodes)
        to.place(place);
    to.number(edit.moves.size());
    for (const NodeMove &move : edit.moves) {
        to.signedNumber(move.node);
        to.place(move.from);
        to.place(move.to);
    }
    to.number(edit.parcels.size());
    for (const ParcelChange &change : edit.parcels) {
        to.signedNumber(change.parcel);
        to.rings(change.before);
        to.rings(change.after);
    }
    return to.take();
}

Result<FabricEdit> decodeEdit(std::string_view bytes)
{
    Reader from(bytes);
    FabricEdit edit;
    if (from.number() != version)
        return Error::badInput(
                translate("spp::engine", "The bytes hold no edit that this version knows."));
    edit.mayUncover = from.number() != 0;
    const std::uint64_t firstNewNode = from.number();
    edit.firstNewNode = NodeId(firstNewNode);
    edit.firstNewParcel = from.signedNumber();
    for (std::size_t i = from.count(); i > 0 && from.isGood(); --i)
        edit.newNodes.push_back(from.place());
    for (std::size_t i = from.count(); i > 0 && from.isGood(); --i) {
        NodeMove move;
        move.node = from.node();
        move.from = from.place();
        move.to = from.place();
        edit.moves.push_back(move);
    }
    for (std::size_t i = from.count(); i > 0 && from.isGood(); --i) {
        ParcelChange change;
        change.parcel = from.signedNumber();
        change.before = from.rings();
        change.after = from.rings();
        edit.parcels.push_back(std::move(change));
    }
    if (!from.isGood() || !from.isAtEnd() || firstNewNode > noNode)
        return Error::badInput(translate("spp::engine", "The bytes of the edit are damaged."));
    return edit;
}

} // namespace spp::engine
