// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace spp::flood {

/// Words of JSON documents: what is not known is null, dates are ISO 8601.
inline QString key(const char *name) { return QString::fromLatin1(name); }

inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

inline QJsonValue orNull(QDate date) { return orNull(date.toString(Qt::ISODate)); }

inline QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace spp::flood
