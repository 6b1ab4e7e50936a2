// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace spp::test {

/// Returns the value or ends the program with the error: for preparing, not for checking.
template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}
inline void orStop(Result<void> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
}

/// A folder with the files of a dossier, small enough to try every change of it, with its manifest.
/// dossier.pdf is a whole PDF of one empty page.
class SmallDossier {
public:
    SmallDossier();

    QString path() const { return m_folder.filePath(QStringLiteral("dossier")); }
    QString file(const QString &name) const { return path() + QLatin1Char('/') + name; }
    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;

    static QByteArray emptyPage();
    /// An incremental update that adds a signature to a PDF, as a signing tool appends it: new
    /// objects, a cross-reference section that continues that of `pdf`, and a /ByteRange.
    static QByteArray signature(const QByteArray &pdf);
    /// The same without a signature: it changes the page.
    static QByteArray update(const QByteArray &pdf);

private:
    QTemporaryDir m_folder;
};

} // namespace spp::test
