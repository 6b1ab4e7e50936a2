// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/themecachefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <vector>

namespace spp {

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 defaultMebibytes = 2048;

/// The files of one theme of one territory.
struct Kept {
    QStringList files; ///< the one that tells of the others comes first
    QDateTime used; ///< when one of them was last written or read
    qint64 bytes = 0;
};

QDateTime lastUse(const Kept &kept)
{
    QDateTime last;
    for (const QString &file : kept.files) {
        const QDateTime time = QFileInfo(file).lastModified();
        if (time.isValid() && (!last.isValid() || time > last))
            last = time;
    }
    return last;
}

void note(std::map<QString, Kept> &all, const QFileInfo &file)
{
    const QString theme
            = file.path() + QLatin1Char('/') + file.fileName().section(QLatin1Char('.'), 0, 0);
    Kept &kept = all[theme];
    if (file.suffix() == QLatin1String("theme"))
        kept.files.prepend(file.filePath());
    else
        kept.files.append(file.filePath());
    kept.bytes += file.size();
}

} // namespace

qint64 ThemeCacheFolder::mostBytes()
{
    bool isNumber = false;
    const qint64 asked = qgetenv("SPP_CACHE_MIB").toLongLong(&isNumber);
    return (isNumber && asked >= 0 ? asked : defaultMebibytes) * mebibyte;
}

void ThemeCacheFolder::markUsed(const QString &themeFile)
{
    QFile file(themeFile);
    // Where that is refused the file only looks older than it is.
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

void ThemeCacheFolder::trim(qint64 most, const QDateTime &now) const
{
    const auto isLately = [&now](const QDateTime &time) { return time.secsTo(now) < lately_s; };
    std::map<QString, Kept> all;
    qint64 bytes = 0;
    QDirIterator files(m_root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        const bool isHalf = file.suffix() == QLatin1String("part");
        if (isHalf && !isLately(file.lastModified()))
            QFile::remove(file.filePath());
        if (isHalf)
            continue;
        note(all, file);
        bytes += file.size();
    }
    std::vector<Kept> byAge;
    for (auto &one : all) {
        one.second.used = lastUse(one.second);
        byAge.push_back(std::move(one.second));
    }
    std::sort(byAge.begin(), byAge.end(),
            [](const Kept &a, const Kept &b) { return a.used < b.used; });
    for (const Kept &oldest : byAge) {
        if (bytes <= most)
            return;
        // Asked once more: somebody may have begun to read it meanwhile.
        if (isLately(lastUse(oldest)))
            continue;
        for (const QString &file : oldest.files)
            QFile::remove(file);
        bytes -= oldest.bytes;
    }
}

} // namespace spp
