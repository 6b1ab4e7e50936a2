// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "core/core_export.h"

#include <QString>

namespace spp {

/// What the server or its client library said, in the language of the user; what is not known here
/// is quoted as their words.
QString SPP_CORE_EXPORT serverWords(const QString &said);

/// An Error for what the server answered: `state` is the SQLSTATE ("28P01"), empty when the
/// connection itself failed; `detail` is why: serverWords() of its sentence, or ours.
Error SPP_CORE_EXPORT postgresError(
        const QString &state, const QString &detail, const QString &place);

} // namespace spp
