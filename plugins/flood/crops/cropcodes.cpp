// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/crops/cropcodes.h"

#include <QRegularExpression>

#include <algorithm>

namespace spp::flood {

CropCodes::CropCodes(const QStringList &codes, const LandUseClasses &classes)
    : m_codes(codes)
{
    for (const LandUseClass &one : classes.all()) {
        for (QString group = one.parent; !group.isEmpty(); group = classes.find(group)->parent) {
            if (codes.contains(group) && !m_codes.contains(one.code))
                m_codes.append(one.code);
        }
    }
}

CropCodes::Bearing CropCodes::of(const QString &value) const
{
    static const QRegularExpression between(QStringLiteral("\\s*[+;/,]\\s*"));
    const auto bears
            = [this](const QString &code) { return m_codes.contains(code, Qt::CaseInsensitive); };
    const QString trimmed = value.trimmed();
    const QStringList parts = trimmed.split(between);
    const auto bearing = std::count_if(parts.begin(), parts.end(), bears);
    if (bears(trimmed) || bearing == parts.size())
        return Bearing::Whole;
    return bearing > 0 ? Bearing::Part : Bearing::None;
}

} // namespace spp::flood
