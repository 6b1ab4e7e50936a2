// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/mapink.h"

#include "gui/look/look.h"

namespace spp::mapink {

QColor accent() { return Look::colour(Role::Accent); }

QColor warning() { return Look::colour(Role::Conflict); }

QColor faint(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace spp::mapink
