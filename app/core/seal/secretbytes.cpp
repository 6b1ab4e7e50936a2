// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/secretbytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace spp {

bool startSodium()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

SecretBytes::SecretBytes(std::size_t size)
{
    startSodium();
    m_data = static_cast<unsigned char *>(sodium_malloc(size > 0 ? size : 1));
    m_size = m_data ? size : 0;
    if (m_data)
        std::memset(m_data, 0, size);
}

SecretBytes SecretBytes::taking(QByteArray &source)
{
    SecretBytes taken(std::size_t(source.size()));
    if (!taken.isEmpty()) {
        std::memcpy(taken.m_data, source.constData(), taken.m_size);
        sodium_memzero(source.data(), std::size_t(source.size()));
    }
    source.clear();
    return taken;
}

SecretBytes::~SecretBytes() { wipe(); }

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

/// sodium_free() writes zeros before it gives the memory back.
void SecretBytes::wipe()
{
    if (m_data)
        sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace spp
