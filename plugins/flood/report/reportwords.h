// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/domain/writtennumber.h"

/// Words and numbers of the report sections, in the language of the print, which need not be that
/// of the program.
namespace spp::flood::reportwords {

inline QString words(const char16_t *vietnamese, const char *english)
{
    return LocalisedText{ QString::fromUtf16(vietnamese), QString::fromUtf8(english) }.text();
}

inline QString number(double value, int decimals)
{
    return written::number(value, decimals).text();
}

inline QString unknown() { return words(u"chưa rõ", "unknown"); }

} // namespace spp::flood::reportwords
