// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/exporter.h"

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ExportReport)
};
} // namespace

QJsonObject ExportReport::toJson() const
{
    QJsonObject names;
    for (auto it = renamed.constBegin(); it != renamed.constEnd(); ++it)
        names.insert(it.key(), it.value());
    return { { QStringLiteral("schema"), QStringLiteral("spp.export/1") },
        { QStringLiteral("theme"), theme }, { QStringLiteral("format"), format },
        { QStringLiteral("files"), QJsonArray::fromStringList(files) },
        { QStringLiteral("features"), features }, { QStringLiteral("crs"), crs },
        { QStringLiteral("operation"), operation },
        { QStringLiteral("personal_fields_left_out"), QJsonArray::fromStringList(leftOut) },
        { QStringLiteral("renamed_fields"), names },
        { QStringLiteral("warnings"), QJsonArray::fromStringList(warnings) } };
}

QString ExportReport::text() const
{
    QStringList lines{ Texts::tr("%1 → %2 (%3): %4 features, %5")
                               .arg(theme, files.join(QStringLiteral(", ")), format)
                               .arg(features)
                               .arg(operation) };
    if (!leftOut.isEmpty())
        lines.append(
                Texts::tr("Personal data left out: %1").arg(leftOut.join(QStringLiteral(", "))));
    for (auto it = renamed.constBegin(); it != renamed.constEnd(); ++it)
        lines.append(Texts::tr("Field %1 is called %2 there").arg(it.key(), it.value()));
    for (const QString &warning : warnings)
        lines.append(Texts::tr("Warning: %1").arg(warning));
    return lines.join(QLatin1Char('\n'));
}

} // namespace spp
