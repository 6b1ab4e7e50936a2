// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/filehash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FileHash)
};

} // namespace

Result<QString> fileHash(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error::environment(Texts::tr("The file cannot be read.").toStdString())
                .inFile(path.toStdString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace spp::flood
