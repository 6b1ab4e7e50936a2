// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "layering/sourcetree.h"

#include "support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace spp::test {

namespace {

bool isOurs(const QString &top)
{
    return !top.startsWith(QLatin1String("build")) && top != QLatin1String("out")
            && top != QLatin1String(".git") && top != QLatin1String(".cache");
}

} // namespace

QStringList sourceTree()
{
    const QDir root(sourceFolder());
    QStringList files;
    const auto filter = QDir::Files | QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot;
    for (const QFileInfo &top : root.entryInfoList(filter)) {
        if (!isOurs(top.fileName()))
            continue;
        if (top.isFile()) {
            files.append(top.fileName());
            continue;
        }
        QDirIterator walk(top.filePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(root.relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

bool isProgramText(const QString &path)
{
    static const QStringList suffixes{ QStringLiteral("cpp"), QStringLiteral("h"),
        QStringLiteral("cmake"), QStringLiteral("in"), QStringLiteral("sql"),
        QStringLiteral("yaml"), QStringLiteral("sh"), QStringLiteral("qrc") };
    static const QStringList names{ QStringLiteral("CMakeLists.txt"), QStringLiteral("run"),
        QStringLiteral("test"), QStringLiteral(".ci/run") };
    const QFileInfo file(path);
    return suffixes.contains(file.suffix()) || names.contains(file.fileName())
            || names.contains(path);
}

QString sourceText(const QString &path)
{
    QFile file(sourceFolder() + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace spp::test
