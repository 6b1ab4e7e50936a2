// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace spp::flood {

/// A value as YAML on one line, as the documentation writes it: `{kind: stage, sides: [west]}`.
/// Texts that could be taken for something else stand in quotes. YamlReader::json() reads the same
/// value back, but for a text with NUL, or one that begins with a mark of the byte order.
QString flowText(const QJsonValue &value);

} // namespace spp::flood
