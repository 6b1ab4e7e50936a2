// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace spp::test {

/// A made-up polder for scenarios, in a folder of its own: 40 × 20 cells of 5 m at 0 m, with
/// "dem.tif" (EPSG:5897, north-west corner 550000, 1110000), a hill of 3 m in the north-east
/// corner, and a cell without data in the south-west one.
class FloodTown {
public:
    explicit FloodTown(const QString &folder);

    /// Writes the scenario of the polder, with `from` replaced by `to`; answers with its path.
    QString scenario(const QString &from = {}, const QString &to = {}) const;
    static QString scenarioText();
    /// The line on which a text stands in the scenario, from 1.
    static int lineOf(const QString &text);

private:
    QString m_folder;
};

/// The files of a folder by name.
QMap<QString, QByteArray> filesOf(const QString &folder);

} // namespace spp::test
