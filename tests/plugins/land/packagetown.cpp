// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "packagetown.h"

#include "land/operations/parceloperations.h"
#include "land/records/recordcommit.h"
#include "landtown.h"
#include "recordtest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace spp::test {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        content[QDir(folder).relativeFilePath(path)] = bytesOf(path);
    }
    return content;
}

PackageTown::PackageTown(int side, bool withMinimumPlots)
    : m_territory(makeLandTown(path("town.sqlite"), side,
            withMinimumPlots ? profileWithMinimumPlots(path("town-profile"))
                             : QStringLiteral("can-tho")))
{
}

QString PackageTown::path(const char *name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

QStringList PackageTown::left() const
{
    QStringList names = QDir(m_folder.path())
                                .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                                        QDir::Name);
    names.erase(std::remove_if(names.begin(), names.end(),
                        [](const QString &name) { return name.startsWith(QLatin1String("town")); }),
            names.end());
    return names;
}

std::unique_ptr<land::EditSession> PackageTown::begin(const char *kind)
{
    land::ChangeRecord stated = record(kind);
    stated.surveyMethod = QStringLiteral("GNSS RTK");
    stated.documents
            = { { QStringLiteral("Đơn đề nghị"), QStringLiteral("12"), QDate(2026, 11, 1) } };
    auto session = land::EditSession::begin(*m_territory, stated, officer());
    if (!session)
        qFatal("%s", session.error().text().c_str());
    return std::move(*session);
}

QString PackageTown::commit(const Result<land::Preview> &preview, land::EditSession &session)
{
    if (!preview)
        qFatal("%s", preview.error().text().c_str());
    if (const auto added = session.add(preview->step); !added)
        qFatal("%s", added.error().text().c_str());
    const auto committed = land::commit(session);
    if (!committed)
        qFatal("%s", committed.error().text().c_str());
    return committed->record.number;
}

QString PackageTown::commitSplit()
{
    const auto session = begin("split");
    return commit(
            land::splitByLine(*session, 6, { { 585713.0, 1109700.0 }, { 585713.0, 1109730.0 } }),
            *session);
}

Result<land::PackageReport> PackageTown::pack(
        const QString &number, const char *folder, bool withPeople, const QString &seed)
{
    Feedback silent;
    return land::packageRecord(*m_territory, { number, path(folder), seed, withPeople }, silent);
}

} // namespace spp::test
