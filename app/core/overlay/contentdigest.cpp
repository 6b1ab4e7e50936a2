// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/contentdigest.h"

#include <sodium.h>

namespace spp {

namespace {
constexpr std::size_t digestBytes = 32;
constexpr std::size_t mostPending = 1 << 16;
} // namespace

struct ContentDigest::State {
    crypto_generichash_state hash;
};

ContentDigest::ContentDigest()
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, digestBytes);
    m_pending.reserve(mostPending);
}

ContentDigest::~ContentDigest() = default;

void ContentDigest::add(std::string_view bytes)
{
    add(std::int64_t(bytes.size()));
    m_pending.append(bytes.data(), bytes.size());
}

void ContentDigest::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    add(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void ContentDigest::add(std::int64_t number)
{
    if (m_pending.size() >= mostPending)
        flush();
    m_pending.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void ContentDigest::flush()
{
    crypto_generichash_update(&m_state->hash,
            reinterpret_cast<const unsigned char *>(m_pending.data()), m_pending.size());
    m_pending.clear();
}

std::string ContentDigest::finish()
{
    flush();
    unsigned char digest[digestBytes];
    crypto_generichash_final(&m_state->hash, digest, sizeof digest);
    char text[2 * digestBytes + 1];
    sodium_bin2hex(text, sizeof text, digest, sizeof digest);
    return text;
}

} // namespace spp
