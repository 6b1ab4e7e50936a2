// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/rimplace.h"

#include "flood/simulation/scenarioshapes.h"

#include <QJsonArray>

#include <algorithm>

namespace spp::flood {

namespace {

QStringList placeKeys()
{
    return shapeKeys() + QStringList{ QStringLiteral("sides"), QStringLiteral("reach") };
}

} // namespace

bool hasPlace(const QJsonObject &entry)
{
    const QStringList keys = placeKeys();
    return std::any_of(
            keys.begin(), keys.end(), [&entry](const QString &key) { return entry.contains(key); });
}

QString sideOf(const QJsonObject &entry)
{
    const QJsonArray sides = entry.value(QStringLiteral("sides")).toArray();
    return sides.size() == 1 ? sides.first().toString() : QString();
}

void removePlace(QJsonObject &entry)
{
    for (const QString &key : placeKeys())
        entry.remove(key);
}

} // namespace spp::flood
