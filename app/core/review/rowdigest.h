// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QVariant>

#include <cstdint>
#include <string>
#include <string_view>

namespace spp {

/// A digest (BLAKE2b, 128 bits) of the values of one row: for very many short sequences, where
/// ContentDigest is for one long one. Values go in with their kind and length; a number has all its
/// bits. Can be used again after finish().
class SPP_CORE_EXPORT RowDigest {
public:
    static constexpr int hexLength = 32;

    void add(std::string_view bytes);
    void add(const QString &text) { add(QVariant(text)); }
    void add(std::int64_t number);
    void add(double number);
    /// As a database keeps it: a whole number, a number, bytes, or text up to its first NUL; an
    /// invalid or null value and NaN are NULL.
    void add(const QVariant &value);
    bool isEmpty() const { return m_row.empty(); }
    void clear() { m_row.clear(); }
    /// Lower-case hexadecimal of all that was added since the last time.
    std::string finish();

private:
    std::string m_row;
};

} // namespace spp
