// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/yamlreader.h"

#include "core/data/fileproblem.h"
#include "core/profile/yamlproblem.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::YamlReader)
};

Error errorIn(const QString &path, const YAML::Mark &mark, const QString &reason)
{
    // yaml-cpp counts from 0, editors from 1; a null mark is (-1, -1).
    QString place = path;
    if (mark.line >= 0)
        place += QStringLiteral(":%1:%2").arg(mark.line + 1).arg(mark.column + 1);
    return Error::badInput(reason.toStdString()).inFile(place.toStdString());
}

QString toText(const YAML::Node &scalar) { return QString::fromStdString(scalar.Scalar()); }

constexpr int deepestJson = 50;

bool isUtf8(const QByteArray &text) { return QString::fromUtf8(text).toUtf8() == text; }

/// A file of an older code page would come in with its letters lost.
Result<void> checkEncoding(const QByteArray &text, const QString &name)
{
    const bool isUtf16 = text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF");
    const QByteArray content = text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
    if (isUtf16 || isUtf8(content))
        return {};
    const QList<QByteArray> lines = content.split('\n');
    const auto wrong = std::find_if_not(lines.begin(), lines.end(), isUtf8);
    return Error::badInput(Texts::tr("The text is not in UTF-8.").toStdString())
            .inFile(QStringLiteral("%1:%2")
                            .arg(name)
                            .arg(std::distance(lines.begin(), wrong) + 1)
                            .toStdString())
            .advise(Texts::tr("Save the file as UTF-8.").toStdString());
}

Error noYaml(const QString &name, const YAML::Exception &error)
{
    return errorIn(name, error.mark, Texts::tr("This is no YAML: %1.").arg(yamlProblem(error)))
            .advise(Texts::tr("Indent with spaces, never with tabs, and close each bracket and "
                              "quote.")
                            .toStdString());
}

QJsonValue jsonOfScalar(const YAML::Node &scalar)
{
    const QString text = toText(scalar);
    if (scalar.Tag() != "?") // quoted
        return text;
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

YamlReader::YamlReader(QString path, YAML::Node node)
    : m_path(std::move(path))
    , m_node(std::move(node))
{
}

Result<YamlReader> YamlReader::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    return parse(file.readAll(), path);
}

Result<YamlReader> YamlReader::parse(const QByteArray &text, const QString &name)
{
    SPP_TRY(checkEncoding(text, name));
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(text.toStdString());
        YamlReader reader(name, documents.empty() ? YAML::Node() : documents.front());
        if (!reader.m_node.IsMap())
            return reader.problemAt(reader.m_node.IsNull() ? YAML::Mark() : reader.m_node.Mark(),
                    Texts::tr("The file must be a mapping of keys to values."));
        if (documents.size() > 1)
            return reader
                    .problemAt(documents[1].Mark(), Texts::tr("The file holds a second document."))
                    .advise(Texts::tr("Keep one, and take out the line \"---\".").toStdString());
        return reader;
    } catch (const YAML::Exception &e) {
        return noYaml(name, e);
    }
}

Error YamlReader::problemAt(const YAML::Mark &mark, const QString &reason) const
{
    return errorIn(m_path, mark, reason);
}

Error YamlReader::problem(const QString &reason) const { return problemAt(m_node.Mark(), reason); }

YAML::Node YamlReader::child(const char *key) const
{
    // The const operator[] does not insert; a key with no value counts as absent.
    const YAML::Node &node = m_node;
    const YAML::Node found = node[key];
    return found.IsDefined() && !found.IsNull() ? found : YAML::Node(YAML::NodeType::Undefined);
}

bool YamlReader::has(const char *key) const { return child(key).IsDefined(); }

Result<void> YamlReader::allowOnly(const QStringList &keys) const
{
    QSet<QString> seen;
    for (const auto &entry : m_node) {
        const QString key = toText(entry.first);
        if (!keys.contains(key))
            return problemAt(entry.first.Mark(), Texts::tr("Unknown key \"%1\".").arg(key))
                    .advise(Texts::tr("Known keys: %1.")
                                    .arg(keys.join(QStringLiteral(", ")))
                                    .toStdString());
        if (seen.contains(key))
            return problemAt(entry.first.Mark(), Texts::tr("\"%1\" is given twice.").arg(key));
        seen.insert(key);
    }
    return {};
}

Result<QString> YamlReader::text(const char *key) const
{
    SPP_ASSIGN(const QString value, text(key, QString()));
    if (value.isEmpty())
        return problem(Texts::tr("\"%1\" is missing.").arg(QLatin1String(key)));
    return value;
}

Result<QString> YamlReader::text(const char *key, const QString &absent) const
{
    const YAML::Node value = child(key);
    if (!value.IsDefined())
        return absent;
    if (!value.IsScalar())
        return problemAt(value.Mark(), Texts::tr("\"%1\" must be a text.").arg(QLatin1String(key)));
    return toText(value).trimmed();
}

Result<std::optional<double>> YamlReader::number(const char *key) const
{
    SPP_ASSIGN(const QString written, text(key, QString()));
    if (written.isEmpty())
        return std::optional<double>();
    bool ok = false;
    const double value = written.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return problemAt(child(key).Mark(),
                Texts::tr("\"%1\" must be a number, not \"%2\".").arg(QLatin1String(key), written));
    return std::optional<double>(value);
}

Result<bool> YamlReader::boolean(const char *key, bool absent) const
{
    SPP_ASSIGN(const QString written, text(key, QString()));
    if (written.isEmpty())
        return absent;
    if (written == QLatin1String("true") || written == QLatin1String("false"))
        return written == QLatin1String("true");
    return problemAt(child(key).Mark(),
            Texts::tr("\"%1\" must be true or false, not \"%2\".")
                    .arg(QLatin1String(key), written));
}

Result<QStringList> YamlReader::list(const char *key) const
{
    QStringList values;
    const YAML::Node node = child(key);
    if (!node.IsDefined())
        return values;
    const QString reason = Texts::tr("\"%1\" must be a list of texts.").arg(QLatin1String(key));
    if (!node.IsSequence())
        return problemAt(node.Mark(), reason);
    for (const YAML::Node &entry : node) {
        if (!entry.IsScalar())
            return problemAt(entry.Mark(), reason);
        values << toText(entry).trimmed();
    }
    return values;
}

Result<YamlReader> YamlReader::map(const char *key) const
{
    const YAML::Node node = child(key);
    if (!node.IsDefined())
        return problem(Texts::tr("\"%1\" is missing.").arg(QLatin1String(key)));
    if (!node.IsMap())
        return problemAt(node.Mark(),
                Texts::tr("\"%1\" must be a mapping of keys to values.").arg(QLatin1String(key)));
    return YamlReader(m_path, node);
}

Result<std::vector<YamlReader>> YamlReader::maps(const char *key) const
{
    std::vector<YamlReader> readers;
    const YAML::Node node = child(key);
    if (!node.IsDefined())
        return readers;
    const QString reason = Texts::tr("\"%1\" must be a list of mappings.").arg(QLatin1String(key));
    if (!node.IsSequence())
        return problemAt(node.Mark(), reason);
    for (const YAML::Node &entry : node) {
        if (!entry.IsMap())
            return problemAt(entry.Mark(), reason);
        readers.push_back(YamlReader(m_path, entry));
    }
    return readers;
}

Result<LocalisedText> YamlReader::localised(const char *key) const
{
    if (child(key).IsDefined() && child(key).IsScalar()) {
        SPP_ASSIGN(const QString both, text(key));
        return LocalisedText{ both, both };
    }
    SPP_ASSIGN(const YamlReader texts, map(key));
    SPP_TRY(texts.allowOnly({ QStringLiteral("vi"), QStringLiteral("en") }));
    LocalisedText result;
    SPP_ASSIGN(result.vi, texts.text("vi", QString()));
    SPP_ASSIGN(result.en, texts.text("en"));
    return result;
}

Result<QJsonValue> YamlReader::jsonOf(const YAML::Node &node, int depth) const
{
    // A list may hold itself, by an alias.
    if (depth > deepestJson)
        return problemAt(node.Mark(), Texts::tr("The values are nested too deeply."));
    if (node.IsScalar())
        return jsonOfScalar(node);
    if (node.IsSequence()) {
        QJsonArray list;
        for (const YAML::Node &entry : node) {
            SPP_ASSIGN(const QJsonValue value, jsonOf(entry, depth + 1));
            list.append(value);
        }
        return QJsonValue(list);
    }
    if (!node.IsMap())
        return QJsonValue(QJsonValue::Null);
    QJsonObject object;
    for (const auto &entry : node) {
        const QString key = toText(entry.first);
        if (object.contains(key))
            return problemAt(entry.first.Mark(), Texts::tr("\"%1\" is given twice.").arg(key));
        SPP_ASSIGN(const QJsonValue value, jsonOf(entry.second, depth + 1));
        object.insert(key, value);
    }
    return QJsonValue(object);
}

Result<QJsonObject> YamlReader::json() const
{
    SPP_ASSIGN(const QJsonValue object, jsonOf(m_node, 0));
    return object.toObject();
}

} // namespace spp
