// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/seal/secretbytes.h"

#include <QString>

namespace spp::cli {

/// Where a passphrase comes from, in this order: a file (its first line), an environment variable,
/// the terminal without echo.
struct PassphraseRequest {
    QString file; ///< empty: none was named
    const char *variable = "SPP_SEAL_PASSPHRASE";
    QString prompt;
    bool twice = false; ///< a new one is asked for twice, since nobody sees what is typed
};

/// Usage when there is no terminal and nothing else states it, or when both entries differ.
Result<SecretBytes> readPassphrase(const PassphraseRequest &request);

} // namespace spp::cli
