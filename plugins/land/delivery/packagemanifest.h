// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace spp::land {

/// manifest.json of an update package (spp.record-package/1): `facts`, and each file below the
/// folder with its name, bytes and sha256. The package's own hash is that of this document.
Result<QByteArray> packageManifest(const QString &folder, const QJsonObject &facts);

/// SHA-256 of bytes in lower-case hexadecimal.
QString sha256Of(const QByteArray &bytes);

/// Checks a package and answers its hash. BadInput when it is of another record or territory, or
/// when a file is missing, changed, or was not there when it was made.
Result<QString> checkPackage(
        const QString &folder, const QString &territory, const QString &record);

} // namespace spp::land
