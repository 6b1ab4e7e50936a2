// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packcache.h"

#include "core/rules/rulepack.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMutex>

namespace spp {

struct PackCache::Private {
    struct Entry {
        QString language; ///< what a pack says of itself is in the language it was read in
        RulePack pack;
    };
    QMutex mutex;
    QMap<QString, Entry> entries; ///< by path
};

namespace {

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return isRead ? QString::fromLatin1(hash.result().toHex()) : QString();
}

} // namespace

PackCache::PackCache()
    : d(std::make_unique<Private>())
{
}

PackCache::~PackCache() = default;

Result<RulePack> PackCache::read(const QString &path, const Contributions &contributions)
{
    const QString sha256 = sha256Of(path);
    const QString language = LocalisedText::language();
    {
        const QMutexLocker lock(&d->mutex);
        const auto entry = d->entries.constFind(path);
        if (entry != d->entries.cend() && entry->pack.sha256 == sha256
                && entry->language == language)
            return entry->pack;
    }
    SPP_ASSIGN(RulePack pack, RulePack::read(path, contributions));
    const QMutexLocker lock(&d->mutex);
    d->entries.insert(path, { language, pack });
    return pack;
}

} // namespace spp
