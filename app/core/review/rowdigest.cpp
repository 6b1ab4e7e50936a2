// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/rowdigest.h"

#include <cmath>

#include <sodium.h>

namespace spp {

namespace {

constexpr std::size_t digestBytes = RowDigest::hexLength / 2;

template <typename T>
void append(std::string &row, char kind, T value)
{
    row.push_back(kind);
    row.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

void RowDigest::add(std::string_view bytes)
{
    append(m_row, 'b', std::int64_t(bytes.size()));
    m_row.append(bytes.data(), bytes.size());
}

void RowDigest::add(std::int64_t number) { append(m_row, 'i', number); }

void RowDigest::add(double number)
{
    if (std::isnan(number))
        m_row.push_back('n');
    else
        append(m_row, 'r', number);
}

void RowDigest::add(const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        m_row.push_back('n');
        return;
    }
    switch (int(value.userType())) {
    case QMetaType::Double:
        add(value.toDouble());
        break;
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        add(std::int64_t(value.toLongLong()));
        break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        add(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        break;
    }
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        add(std::string_view(utf8.constData()));
    }
    }
}

std::string RowDigest::finish()
{
    unsigned char digest[digestBytes];
    crypto_generichash(digest, sizeof digest, reinterpret_cast<const unsigned char *>(m_row.data()),
            m_row.size(), nullptr, 0);
    m_row.clear();
    char text[hexLength + 1];
    sodium_bin2hex(text, sizeof text, digest, sizeof digest);
    return text;
}

} // namespace spp
