// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <cstring>
#include <string>

namespace spp::wire {

/// Object ids of the types that territories use; fixed in every PostgreSQL.
enum Type : unsigned {
    Bool = 16,
    Bytea = 17,
    Name = 19,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Text = 25,
    Oid = 26,
    Float4 = 700,
    Float8 = 701,
    Unknown = 705,
    BpChar = 1042,
    VarChar = 1043,
    Numeric = 1700,
};

/// A number of the binary format at `data`: big-endian.
template <typename T>
T read(const char *data)
{
    return qFromBigEndian<T>(data);
}

inline double readDouble(const char *data)
{
    const quint64 bits = read<quint64>(data);
    double value = 0.0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

inline double readFloat(const char *data)
{
    const quint32 bits = read<quint32>(data);
    float value = 0.0F;
    std::memcpy(&value, &bits, sizeof value);
    return double(value);
}

/// NUMERIC as a double: groups of four decimal digits, weight of the first, sign.
inline double readNumeric(const char *data)
{
    const int count = read<qint16>(data);
    const int weight = read<qint16>(data + 2);
    const quint16 sign = read<quint16>(data + 4);
    if (sign == 0xC000)
        return std::numeric_limits<double>::quiet_NaN();
    // As text, so that the result is the nearest double.
    QByteArray text(sign == 0x4000 ? "-" : "");
    text += '0';
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(read<qint16>(data + 8 + 2 * i)).rightJustified(4, '0');
    text += 'e' + QByteArray::number(4 * (weight - count + 1));
    return text.toDouble();
}

template <typename T>
void append(std::string &to, T value)
{
    char bytes[sizeof(T)];
    qToBigEndian<T>(value, bytes);
    to.append(bytes, sizeof bytes);
}

inline void appendDouble(std::string &to, double value)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    append<quint64>(to, bits);
}

} // namespace spp::wire
