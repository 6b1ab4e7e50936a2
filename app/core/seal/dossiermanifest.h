// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace spp {

/// What a dossier folder holds: manifest.json, schema spp.dossier/1.
///
/// Lists every file of the folder and of the folders in it with its SHA-256 and size, sorted by
/// name, apart from manifest.json and seal.json themselves. Names are relative, with "/". The same
/// files give the same bytes: no clock, no folder and no machine enters.
class SPP_CORE_EXPORT DossierManifest {
public:
    struct File {
        QString name; ///< "dossier.pdf", "inputs/case.json"
        QString sha256; ///< 64 hex digits, lower case
        qint64 bytes = 0;
    };

    std::vector<File> files; ///< sorted by name
    QJsonObject facts; ///< further members of the document, beside "schema" and "files"

    static QString fileName() { return QStringLiteral("manifest.json"); }
    static QString sealName() { return QStringLiteral("seal.json"); }

    /// Of the files that lie in `folder` now. BadInput for a symbolic link: what it points to is
    /// not part of the folder.
    static Result<DossierManifest> ofFolder(const QString &folder, const QJsonObject &facts = {});
    /// BadInput when there is none, it is of another schema, or a name leads out of the folder.
    static Result<DossierManifest> read(const QString &folder);
    static Result<DossierManifest> fromBytes(const QByteArray &bytes);

    const File *file(const QString &name) const; ///< null when it is not listed
    QByteArray bytes() const;
    /// Writes manifest.json into the folder, replacing an older one.
    Result<void> write(const QString &folder) const;

    /// Names of what lies in the folder, sorted, without manifest.json and seal.json; symbolic
    /// links are listed as files.
    static QStringList namesIn(const QString &folder);
    /// Hash of the first `bytes` bytes of a file, of all of it without them. BadInput when it is
    /// shorter or cannot be read.
    static Result<QString> sha256Of(const QString &path, std::optional<qint64> bytes = {});
};

} // namespace spp
