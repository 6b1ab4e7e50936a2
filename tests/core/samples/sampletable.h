// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

namespace spp::test {

QString sampleFile(const QString &name); ///< in data-samples/phong-dien

/// Rows of a CSV file of the sample, cells by the names of its header; cells may be quoted, not
/// broken over lines.
QVector<QMap<QString, QString>> readTable(const QString &name);

/// "SHEET/NUMBER" of the planted cases by their id.
QMap<QString, QString> plantedParcels();

/// What the program prints with --json; empty, after a warning, unless it ended with one of the two
/// codes of an answer, 0 and 1.
QJsonObject askForJson(const QStringList &arguments);

} // namespace spp::test
