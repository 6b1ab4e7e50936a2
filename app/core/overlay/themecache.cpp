// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/themecache.h"

#include "core/overlay/themecachefolder.h"
#include "engine/store/arrayfile.h"
#include "engine/store/storefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace spp {

namespace {

constexpr std::uint32_t cacheKind = 0x5448454d; // "THEM"
constexpr std::uint32_t headTag = 1;
constexpr std::uint32_t firstClassTag = 2; ///< one per part

std::filesystem::path pathOf(const QString &name)
{
    return std::filesystem::path(name.toStdU16String());
}

QJsonObject headOf(const ThemeStore &store)
{
    QJsonArray classes;
    for (const ThemeClass &one : store.classes())
        classes.append(QJsonArray{ one.first, one.second });
    QJsonArray faults;
    for (const ThemeFault &fault : store.faults()) {
        faults.append(QJsonArray{ QString::number(fault.feature), fault.isTaken, fault.reason,
                fault.box.xmin, fault.box.ymin, fault.box.xmax, fault.box.ymax });
    }
    return { { QStringLiteral("classes"), classes }, { QStringLiteral("faults"), faults },
        { QStringLiteral("features"), store.features() },
        { QStringLiteral("without_geometry"), store.withoutGeometry() },
        { QStringLiteral("parts"), int(store.parts().size()) } };
}

/// Every feature of the store has a class that exists.
bool fits(const ThemeStore::Part &part, std::size_t classes)
{
    for (std::size_t record = 0; record < part.store.size(); ++record) {
        const std::uint32_t input = part.store.inputIndex(record);
        if (input >= part.classOfInput.size() || part.classOfInput[input] < 0
                || std::size_t(part.classOfInput[input]) >= classes)
            return false;
    }
    return true;
}

} // namespace

ThemeCache::ThemeCache(QString folder, const QString &theme)
    : m_folder(std::move(folder))
    , m_theme(theme)
{
}

QString ThemeCache::file(const QString &part) const
{
    return m_folder + QLatin1Char('/') + m_theme + QLatin1Char('.') + part;
}

bool ThemeCache::isThere() const
{
    return !m_folder.isEmpty() && QFileInfo::exists(file(QStringLiteral("theme")));
}

bool ThemeCache::read(const std::string &digest, ThemeStore &store) const
{
    if (!isThere())
        return false;
    ThemeCacheFolder::markUsed(file(QStringLiteral("theme")));
    auto opened = engine::ArrayFileReader::open(
            pathOf(file(QStringLiteral("theme"))), cacheKind, digest);
    if (!opened)
        return false;
    const auto bytes = opened->read<char>(headTag);
    if (!bytes)
        return false;
    const QJsonObject head
            = QJsonDocument::fromJson(QByteArray(bytes->data(), int(bytes->size()))).object();
    ThemeStore read;
    for (const QJsonValue value : head[QLatin1String("classes")].toArray())
        read.m_classes.emplace_back(value.toArray()[0].toString(), value.toArray()[1].toString());
    for (const QJsonValue value : head[QLatin1String("faults")].toArray()) {
        const QJsonArray fault = value.toArray();
        read.m_faults.push_back(
                { fault[0].toString().toLongLong(), fault[1].toBool(), fault[2].toString(),
                        { fault[3].toDouble(), fault[4].toDouble(), fault[5].toDouble(),
                                fault[6].toDouble() } });
    }
    read.m_features = qlonglong(head[QLatin1String("features")].toDouble());
    read.m_withoutGeometry = qlonglong(head[QLatin1String("without_geometry")].toDouble());
    const int parts = head[QLatin1String("parts")].toInt();
    for (int i = 0; i < parts; ++i) {
        const auto classes = opened->read<std::int32_t>(firstClassTag + std::uint32_t(i));
        auto part = engine::readStore(digest, pathOf(file(QString::number(i))));
        if (!classes || !part)
            return false;
        read.m_parts.push_back(
                { std::move(*part), std::vector<std::int32_t>(classes->begin(), classes->end()) });
        if (!fits(read.m_parts.back(), read.m_classes.size()))
            return false;
    }
    read.m_theme = store.m_theme;
    read.m_digest = digest;
    read.m_isFromCache = true;
    store = std::move(read);
    return true;
}

void ThemeCache::write(const ThemeStore &store, const Feedback &feedback) const
{
    // Whoever may read the territory is its owner's business: nobody else may read the copy.
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray head = QJsonDocument(headOf(store)).toJson(QJsonDocument::Compact);
    const engine::PodVector<char> bytes(head.begin(), head.end());
    std::vector<engine::PodVector<std::int32_t>> classes;
    classes.reserve(store.parts().size());
    engine::ArrayFileWriter writer(cacheKind, store.digest());
    writer.add(headTag, bytes);
    for (std::size_t i = 0; i < store.parts().size(); ++i) {
        const ThemeStore::Part &part = store.parts()[i];
        classes.emplace_back(part.classOfInput.begin(), part.classOfInput.end());
        writer.add(firstClassTag + std::uint32_t(i), classes.back());
        if (!engine::writeStore(
                    part.store, store.digest(), pathOf(file(QString::number(i))), &feedback))
            return;
    }
    (void)writer.write(pathOf(file(QStringLiteral("theme"))), &feedback).ok();
}

} // namespace spp
