// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace spp {

/// A cryptographic digest (BLAKE2b) of a sequence of values: equal only for equal sequences, since
/// each value goes in with its length.
class ContentDigest {
public:
    ContentDigest();
    ~ContentDigest();
    ContentDigest(const ContentDigest &) = delete;
    ContentDigest &operator=(const ContentDigest &) = delete;

    void add(std::string_view bytes);
    void add(const QString &text);
    void add(std::int64_t number);
    /// Lower-case hexadecimal. Nothing may be added afterwards.
    std::string finish();

private:
    struct State;
    void flush();
    std::unique_ptr<State> m_state;
    std::string m_pending; ///< small values go in together
};

} // namespace spp
