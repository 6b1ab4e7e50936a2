// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screentheme.h"

namespace spp {

QString ScreenTheme::classField(const Theme &theme)
{
    for (const ThemeField &field : theme.fields) {
        if (field.required)
            return field.name;
    }
    return {};
}

} // namespace spp
