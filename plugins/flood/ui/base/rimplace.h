// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace spp::flood {

/// Whether an entry of "boundaries" says where it lies.
bool hasPlace(const QJsonObject &entry);
/// The one side of the model that it names; empty: another place.
QString sideOf(const QJsonObject &entry);
void removePlace(QJsonObject &entry);

} // namespace spp::flood
