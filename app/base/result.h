// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace spp {

/// A value, or the Error that says why there is none.
///
/// Reading the value of a failed result, or the error of a good one, is a programming error and
/// throws std::bad_variant_access.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace spp

/// Returns the error of `expression` from the enclosing function, if it failed.
#define SPP_TRY(expression)                                                                        \
    do {                                                                                           \
        if (auto sppTryResult = (expression); !sppTryResult)                                       \
            return sppTryResult.error();                                                           \
    } while (false)

#define SPP_TRY_CONCAT_(a, b) a##b
#define SPP_TRY_CONCAT(a, b) SPP_TRY_CONCAT_(a, b)

/// `SPP_ASSIGN(auto rows, readRows(path));` declares `rows`, or returns the error.
#define SPP_ASSIGN(declaration, expression)                                                        \
    auto SPP_TRY_CONCAT(sppAssign, __LINE__) = (expression);                                       \
    if (!SPP_TRY_CONCAT(sppAssign, __LINE__))                                                      \
        return SPP_TRY_CONCAT(sppAssign, __LINE__).error();                                        \
    declaration = std::move(SPP_TRY_CONCAT(sppAssign, __LINE__)).value()
