// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/delivery/recordpackage.h"
#include "land/operations/preview.h"
#include "land/records/editsession.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace spp::test {

QByteArray bytesOf(const QString &path); ///< empty when it cannot be read
/// Bytes of all files below a folder by their names.
QMap<QString, QByteArray> contentOf(const QString &folder);

/// A land town in a folder of its own, records of which are packed beside it.
class PackageTown {
public:
    explicit PackageTown(int side = 4, bool withMinimumPlots = false);

    Territory &territory() { return *m_territory; }
    void close() { m_territory.reset(); }
    QString path(const char *name) const;
    /// Everything in the folder but the territory.
    QStringList left() const;

    /// With a decision, a method of survey and a document.
    std::unique_ptr<land::EditSession> begin(const char *kind);
    /// Its number. Stops the test when it fails.
    QString commit(const Result<land::Preview> &preview, land::EditSession &session);
    /// Parcel 6 into 30 m² in the west and 70 m² in the east.
    QString commitSplit();
    Result<land::PackageReport> pack(const QString &number, const char *folder,
            bool withPeople = false, const QString &seed = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_territory;
};

} // namespace spp::test
