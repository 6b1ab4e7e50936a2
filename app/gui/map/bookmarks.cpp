// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/bookmarks.h"

#include "core/data/fileproblem.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace spp {

namespace {

const QString schema = QStringLiteral("spp.bookmarks/1");

QJsonObject toJson(const Bookmark &bookmark)
{
    const QgsRectangle &box = bookmark.extent;
    return { { QStringLiteral("name"), bookmark.name },
        { QStringLiteral("extent"),
                QJsonArray{ box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum() } } };
}

Bookmark fromJson(const QJsonObject &object)
{
    const QJsonArray box = object.value(QStringLiteral("extent")).toArray();
    return { object.value(QStringLiteral("name")).toString(),
        QgsRectangle(box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(),
                box.at(3).toDouble()) };
}

} // namespace

Bookmarks::Bookmarks(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString Bookmarks::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            + QStringLiteral("/bookmarks");
}

QString Bookmarks::path() const
{
    return m_folder + QLatin1Char('/') + m_territory + QStringLiteral(".json");
}

Result<void> Bookmarks::open(const QString &territoryId)
{
    m_territory = territoryId;
    m_all.clear();
    QFile file(path());
    if (territoryId.isEmpty() || !file.exists()) {
        emit changed();
        return {};
    }
    QJsonObject document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll()).object();
    if (document.value(QStringLiteral("schema")).toString() != schema) {
        emit changed();
        return Error::badInput(tr("The bookmarks could not be read.").toStdString())
                .inFile(path().toStdString());
    }
    const QJsonArray places = document.value(QStringLiteral("places")).toArray();
    for (const QJsonValue &place : places)
        m_all.push_back(fromJson(place.toObject()));
    emit changed();
    return {};
}

Result<void> Bookmarks::add(const Bookmark &bookmark)
{
    std::vector<Bookmark> next = m_all;
    next.push_back(bookmark);
    return keep(std::move(next));
}

Result<void> Bookmarks::rename(int index, const QString &name)
{
    std::vector<Bookmark> next = m_all;
    next.at(static_cast<size_t>(index)).name = name;
    return keep(std::move(next));
}

Result<void> Bookmarks::remove(int index)
{
    std::vector<Bookmark> next = m_all;
    next.erase(next.begin() + index);
    return keep(std::move(next));
}

Result<void> Bookmarks::keep(std::vector<Bookmark> next)
{
    QJsonArray places;
    for (const Bookmark &bookmark : next)
        places.append(toJson(bookmark));
    const QJsonObject document{ { QStringLiteral("schema"), schema },
        { QStringLiteral("places"), places } };
    QDir().mkpath(m_folder);
    QSaveFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0
            || !file.commit())
        return Error::environment(
                tr("The bookmark could not be kept: %1.").arg(fileProblem(file)).toStdString())
                .inFile(path().toStdString());
    m_all = std::move(next);
    emit changed();
    return {};
}

} // namespace spp
