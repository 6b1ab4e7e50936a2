// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QByteArray>

#include <cstddef>

namespace spp {

/// Bytes that nobody else may see: kept out of swap where the system allows it, and wiped when they
/// are no longer needed. Move-only.
class SPP_CORE_EXPORT SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zeros
    /// Takes the bytes over and wipes `source`, as far as it is not shared.
    static SecretBytes taking(QByteArray &source);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }

private:
    void wipe();

    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Starts libsodium, once; false when it cannot run here.
bool SPP_CORE_EXPORT startSodium();

} // namespace spp
