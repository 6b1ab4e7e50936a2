// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/rawshape.h"

#include <cmath>
#include <cstring>

namespace spp::engine {

void RawShape::clear()
{
    xy.clear();
    pathEnd.clear();
    shell.clear();
}

void RawShape::closePath(bool isShell)
{
    pathEnd.push_back(xy.size() / 2);
    shell.push_back(isShell ? 1 : 0);
}

namespace {

constexpr int deepestNesting = 16;
constexpr bool hostIsLittle =
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        false;
#else
        true;
#endif

/// Names of the types that are no plain points, lines and polygons.
const char *refusedType(std::uint32_t type)
{
    switch (type) {
    case 8:
        return "CircularString";
    case 9:
        return "CompoundCurve";
    case 10:
        return "CurvePolygon";
    case 11:
        return "MultiCurve";
    case 12:
        return "MultiSurface";
    case 13:
        return "Curve";
    case 14:
        return "Surface";
    case 15:
        return "PolyhedralSurface";
    case 16:
        return "TIN";
    case 17:
        return "Triangle";
    default:
        return nullptr;
    }
}

class WkbReader {
public:
    WkbReader(std::string_view wkb, RawShape &shape)
        : m_at(reinterpret_cast<const unsigned char *>(wkb.data()))
        , m_end(m_at + wkb.size())
        , m_shape(shape)
    {
    }

    bool readGeometry(int depth)
    {
        unsigned char order = 0;
        if (depth > deepestNesting || !readByte(order) || order > 1)
            return fail(Remark::Malformed, "this is no WKB");
        m_swap = (order == 1) != hostIsLittle;
        std::uint32_t code = 0;
        if (!readWord(code))
            return false;
        std::uint32_t dimensions = 2;
        const std::uint32_t type = plainType(code, dimensions);
        std::uint32_t srid = 0;
        if ((code & 0x20000000u) != 0 && !readWord(srid))
            return false;
        return readBody(type, dimensions, depth);
    }

    const WkbOutcome &outcome() const { return m_outcome; }
    bool atEnd() const { return m_at == m_end; }
    bool sawKind() const { return m_kindKnown; }

private:
    static std::uint32_t plainType(std::uint32_t code, std::uint32_t &dimensions)
    {
        const std::uint32_t iso = code & 0x1fffffffu;
        const std::uint32_t thousands = iso / 1000;
        if (thousands > 3)
            return 0;
        const bool z = (code & 0x80000000u) != 0 || thousands == 1 || thousands == 3;
        const bool m = (code & 0x40000000u) != 0 || thousands == 2 || thousands == 3;
        dimensions = 2u + (z ? 1u : 0u) + (m ? 1u : 0u);
        return iso % 1000;
    }

    bool readBody(std::uint32_t type, std::uint32_t dimensions, int depth)
    {
        switch (type) {
        case 1:
            return ofKind(ShapeKind::Point) && readPoint(dimensions);
        case 2:
            return ofKind(ShapeKind::Line) && readPath(dimensions, false);
        case 3:
            return ofKind(ShapeKind::Polygon) && readRings(dimensions);
        case 4:
        case 5:
        case 6:
            return ofKind(type == 4            ? ShapeKind::Point
                                   : type == 5 ? ShapeKind::Line
                                               : ShapeKind::Polygon)
                    && readMembers(depth);
        case 7:
            return readMembers(depth);
        default:
            break;
        }
        if (const char *name = refusedType(type))
            return fail(Remark::Curve, std::string(name) + " is not taken, only straight lines");
        return fail(Remark::Malformed, "this is no WKB");
    }

    bool readMembers(int depth)
    {
        std::uint32_t count = 0;
        if (!readWord(count))
            return false;
        // Each member has its own byte order.
        for (std::uint32_t i = 0; i < count; ++i) {
            if (!readGeometry(depth + 1))
                return false;
        }
        return true;
    }

    bool readRings(std::uint32_t dimensions)
    {
        std::uint32_t count = 0;
        if (!readWord(count))
            return false;
        for (std::uint32_t i = 0; i < count; ++i) {
            if (!readPath(dimensions, i == 0))
                return false;
        }
        return true;
    }

    bool readPath(std::uint32_t dimensions, bool isShell)
    {
        std::uint32_t count = 0;
        if (!readWord(count))
            return false;
        if (std::uint64_t(count) * dimensions * 8 > std::uint64_t(m_end - m_at))
            return fail(Remark::Malformed, "the WKB ends too early");
        const std::size_t before = m_shape.xy.size();
        m_shape.xy.resize(before + 2 * std::size_t(count));
        double *to = m_shape.xy.data() + before;
        for (std::uint32_t i = 0; i < count; ++i) {
            *to++ = numberAt(m_at);
            *to++ = numberAt(m_at + 8);
            m_at += 8 * std::size_t(dimensions);
        }
        m_shape.closePath(isShell);
        return true;
    }

    bool readPoint(std::uint32_t dimensions)
    {
        if (std::uint64_t(dimensions) * 8 > std::uint64_t(m_end - m_at))
            return fail(Remark::Malformed, "the WKB ends too early");
        const double x = numberAt(m_at);
        const double y = numberAt(m_at + 8);
        m_at += 8 * std::size_t(dimensions);
        if (std::isnan(x) && std::isnan(y)) // how WKB writes an empty point
            return true;
        m_shape.xy.push_back(x);
        m_shape.xy.push_back(y);
        m_shape.closePath(false);
        return true;
    }

    bool ofKind(ShapeKind kind)
    {
        if (m_kindKnown && m_shape.kind != kind)
            return fail(Remark::WrongKind, "a collection of different kinds");
        m_shape.kind = kind;
        m_kindKnown = true;
        return true;
    }

    bool readByte(unsigned char &byte)
    {
        if (m_at == m_end)
            return fail(Remark::Malformed, "the WKB ends too early");
        byte = *m_at++;
        return true;
    }
    bool readWord(std::uint32_t &word)
    {
        if (m_end - m_at < 4)
            return fail(Remark::Malformed, "the WKB ends too early");
        unsigned char bytes[4];
        for (int i = 0; i < 4; ++i)
            bytes[m_swap ? 3 - i : i] = m_at[i];
        std::memcpy(&word, bytes, 4);
        m_at += 4;
        return true;
    }
    double numberAt(const unsigned char *at) const
    {
        double value = 0.0;
        if (!m_swap) {
            std::memcpy(&value, at, 8);
            return value;
        }
        unsigned char bytes[8];
        for (int i = 0; i < 8; ++i)
            bytes[7 - i] = at[i];
        std::memcpy(&value, bytes, 8);
        return value;
    }

    bool fail(Remark remark, std::string reason)
    {
        if (m_outcome.ok)
            m_outcome = { false, remark, std::move(reason) };
        return false;
    }

    const unsigned char *m_at;
    const unsigned char *m_end;
    RawShape &m_shape;
    WkbOutcome m_outcome;
    bool m_swap = false;
    bool m_kindKnown = false;
};

} // namespace

WkbOutcome readWkb(std::string_view wkb, RawShape &shape)
{
    shape.clear();
    WkbReader reader(wkb, shape);
    if (!reader.readGeometry(0))
        return reader.outcome();
    if (!reader.atEnd())
        return { false, Remark::Malformed, "bytes are left after the WKB" };
    if (!reader.sawKind())
        return { false, Remark::Empty, "an empty collection" };
    return {};
}

} // namespace spp::engine
