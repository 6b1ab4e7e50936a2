// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/spatialiteblob.h"

#include <cstdint>
#include <cstring>

namespace spp {

namespace {

constexpr unsigned char blobStart = 0x00;
constexpr unsigned char boxEnd = 0x7c;
constexpr unsigned char partMark = 0x69;
constexpr unsigned char blobEnd = 0xfe;
constexpr std::size_t headSize = 39; ///< start, byte order, SRID, box of four doubles, mark
constexpr std::size_t pointSize = 16;

enum WkbType : std::uint32_t { Point = 1, Line, Polygon, MultiPoint, MultiLine, MultiPolygon };

/// Walks over the geometry in a blob, turning part marks into byte orders in the copy.
class Walk {
public:
    Walk(std::string_view blob, std::string &wkb)
        : m_blob(blob)
        , m_wkb(wkb)
        , m_swap(static_cast<unsigned char>(blob[1]) != nativeOrder())
    {
    }

    bool run()
    {
        std::uint32_t type = 0;
        if (!number(type) || type < Point || type > MultiPolygon)
            return false;
        if (!(type < MultiPoint ? body(type) : parts(type - (MultiPoint - Point))))
            return false;
        return m_at + 1 == m_blob.size() && byte(m_at) == blobEnd;
    }

private:
    static unsigned char nativeOrder()
    {
        const std::uint16_t one = 1;
        unsigned char first = 0;
        std::memcpy(&first, &one, 1);
        return first;
    }
    unsigned char byte(std::size_t at) const { return static_cast<unsigned char>(m_blob[at]); }
    std::size_t left() const { return m_blob.size() - m_at; }

    bool number(std::uint32_t &value)
    {
        if (left() < sizeof value)
            return false;
        std::memcpy(&value, m_blob.data() + m_at, sizeof value);
        if (m_swap) {
            value = (value >> 24) | ((value >> 8) & 0xff00U) | ((value << 8) & 0xff0000U)
                    | (value << 24);
        }
        m_at += sizeof value;
        return true;
    }

    bool points(std::uint32_t count)
    {
        if (left() / pointSize < count)
            return false;
        m_at += std::size_t(count) * pointSize;
        return true;
    }

    bool body(std::uint32_t type)
    {
        if (type == Point)
            return points(1);
        std::uint32_t count = 0;
        if (!number(count))
            return false;
        if (type == Line)
            return points(count);
        for (std::uint32_t ring = 0; ring < count; ++ring) {
            std::uint32_t size = 0;
            if (!number(size) || !points(size))
                return false;
        }
        return true;
    }

    bool parts(std::uint32_t partType)
    {
        std::uint32_t count = 0;
        if (!number(count))
            return false;
        for (std::uint32_t part = 0; part < count; ++part) {
            if (left() == 0 || byte(m_at) != partMark)
                return false;
            m_wkb[m_at + 1 - headSize] = m_blob[1];
            ++m_at;
            std::uint32_t type = 0;
            if (!number(type) || type != partType || !body(type))
                return false;
        }
        return true;
    }

    std::string_view m_blob;
    std::string &m_wkb;
    bool m_swap;
    std::size_t m_at = headSize;
};

} // namespace

bool wkbFromSpatialite(std::string_view blob, std::string &wkb)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(blob[at]); };
    if (blob.size() < headSize + 5 || byte(0) != blobStart || byte(1) > 1
            || byte(headSize - 1) != boxEnd)
        return false;
    // The byte order goes before the type; the mark at the end falls off.
    wkb.resize(blob.size() - headSize);
    wkb[0] = blob[1];
    std::memcpy(&wkb[1], blob.data() + headSize, blob.size() - headSize - 1);
    return Walk(blob, wkb).run();
}

} // namespace spp
