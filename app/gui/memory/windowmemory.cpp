// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/memory/windowmemory.h"

#include "core/data/fileproblem.h"
#include "core/data/postgresaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace spp {

namespace {

constexpr int mostRecent = 8;

QString recentKey() { return QStringLiteral("recent"); }
QString territoriesKey() { return QStringLiteral("territories"); }
QString canonical(const QString &path)
{
    return PostgresAddress::isAddress(path) ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace

WindowMemory::WindowMemory()
    : WindowMemory(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/spp/window.json"))
{
}

WindowMemory::WindowMemory(const QString &file)
    : m_file(file)
{
    QFile opened(file);
    if (opened.open(QIODevice::ReadOnly))
        m_content = QJsonDocument::fromJson(opened.readAll()).object();
}

QString WindowMemory::text(const QString &key) const { return m_content.value(key).toString(); }

void WindowMemory::setText(const QString &key, const QString &value)
{
    if (text(key) == value)
        return;
    m_content.insert(key, value);
    write();
}

QStringList WindowMemory::recent() const
{
    QStringList paths;
    const QJsonArray kept = m_content.value(recentKey()).toArray();
    for (const QJsonValue &path : kept)
        paths.append(path.toString());
    return paths;
}

void WindowMemory::addRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(canonical(path));
    paths.prepend(canonical(path));
    m_content.insert(recentKey(), QJsonArray::fromStringList(paths.mid(0, mostRecent)));
    write();
}

void WindowMemory::forget(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(canonical(path));
    m_content.insert(recentKey(), QJsonArray::fromStringList(paths));
    QJsonObject territories = m_content.value(territoriesKey()).toObject();
    territories.remove(canonical(path));
    m_content.insert(territoriesKey(), territories);
    write();
}

QJsonObject WindowMemory::territory(const QString &path) const
{
    return m_content.value(territoriesKey()).toObject().value(canonical(path)).toObject();
}

void WindowMemory::setTerritory(const QString &path, const QJsonObject &state)
{
    QJsonObject territories = m_content.value(territoriesKey()).toObject();
    if (territories.value(canonical(path)).toObject() == state)
        return;
    territories.insert(canonical(path), state);
    m_content.insert(territoriesKey(), territories);
    write();
}

QString WindowMemory::thumbnailOf(const QString &path)
{
    const QByteArray name
            = QCryptographicHash::hash(canonical(path).toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + QStringLiteral("/spp/thumbnails/%1.png").arg(QString::fromLatin1(name));
}

void WindowMemory::write()
{
    m_problem.clear();
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(m_content).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        m_problem = fileProblem(file);
}

} // namespace spp
