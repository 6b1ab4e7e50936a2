// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/statedparts.h"

#include "flood/jsontext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr const char *forcingKeys[]
        = { "initial", "boundaries", "seas", "inflows", "rain", "losses", "future" };

/// Values with contents in the place of names.
class Contents {
public:
    Contents(const ScenarioFile &scenario, const std::vector<InputFile> &inputs)
        : m_context(scenario.context)
        , m_inputs(inputs)
    {
    }

    QJsonValue of(const QJsonValue &value)
    {
        if (value.isString())
            return ofText(value.toString());
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &one : value.toArray())
                list.append(of(one));
            return list;
        }
        return value.isObject() ? QJsonValue(ofObject(value.toObject())) : value;
    }

    QStringList files() const { return m_files; } ///< names of what was found

private:
    QJsonObject ofObject(const QJsonObject &object)
    {
        QJsonObject all;
        const QString theme = object[key("theme")].toString();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isTerritory = member.key() == QLatin1String("territory");
            all.insert(member.key(),
                    isTerritory ? ofTheme(member.value().toString(), theme) : of(member.value()));
        }
        return all;
    }

    /// A territory changes with all that is put into it: what counts is what was read.
    QJsonValue ofTheme(const QString &territory, const QString &theme)
    {
        QJsonArray hashes;
        for (const ThemeContent &content : m_context.themes) {
            if (content.territory == territory && content.theme == theme)
                hashes.append(content.sha256);
        }
        note(theme);
        return hashes;
    }

    QJsonValue ofText(const QString &text)
    {
        const QString path = QDir::cleanPath(QDir(m_context.folder).absoluteFilePath(text));
        if (!m_context.inputs.contains(path))
            return text;
        note(QFileInfo(path).fileName());
        // A shapefile is several files.
        const bool hasParts = path.endsWith(QLatin1String(".shp"), Qt::CaseInsensitive);
        QJsonArray hashes;
        for (int i = 0; i < m_context.inputs.size(); ++i) {
            const QString &input = m_context.inputs[i];
            if (input == path || (hasParts && isBeside(input, path)))
                hashes.append(m_inputs[m_context.contents.size() + std::size_t(i)].sha256);
        }
        return hashes;
    }

    static bool isBeside(const QString &a, const QString &b)
    {
        const QFileInfo one(a);
        const QFileInfo other(b);
        return one.path() == other.path() && one.completeBaseName() == other.completeBaseName();
    }

    void note(const QString &name)
    {
        if (!m_files.contains(name))
            m_files.append(name);
    }

    const ScenarioContext &m_context;
    const std::vector<InputFile> &m_inputs;
    QStringList m_files;
};

QString digestOf(const QJsonObject &part)
{
    return QString::fromLatin1(QCryptographicHash::hash(
            QJsonDocument(part).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                                       .toHex());
}

} // namespace

QJsonObject roughnessJson(const ScenarioFile &scenario, const std::vector<InputFile> &inputs)
{
    const QJsonObject stated = scenario.stated[key("roughness")].toObject();
    Contents contents(scenario, inputs);
    const QString sha256 = digestOf(contents.of(stated).toObject());
    return { { key("manning"), stated[key("manning")] },
        { key("files"), QJsonArray::fromStringList(contents.files()) }, { key("sha256"), sha256 } };
}

QJsonObject forcingJson(const ScenarioFile &scenario, const std::vector<InputFile> &inputs)
{
    Contents contents(scenario, inputs);
    QJsonObject stated;
    QJsonArray kinds;
    for (const char *name : forcingKeys) {
        if (!scenario.stated.contains(key(name)))
            continue;
        kinds.append(key(name));
        stated.insert(key(name), contents.of(scenario.stated[key(name)]));
    }
    return { { key("kinds"), kinds },
        { key("files"), QJsonArray::fromStringList(contents.files()) },
        { key("sha256"), digestOf(stated) } };
}

} // namespace spp::flood
