// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariotext.h"

#include "core/data/fileproblem.h"
#include "core/profile/yamlreader.h"
#include "flood/simulation/flowtext.h"
#include "flood/simulation/scenariofile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <vector>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

/// Lines of a file with a key of the top, or with none: what stands between and before them.
struct Block {
    QString key;
    QByteArray lines;
};

QString keyOf(const QByteArray &line)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z_]\\w*)[ \\t]*:(?:\\s|$)"));
    return form.match(QString::fromUtf8(line)).captured(1);
}

bool isBlankOrComment(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith('#');
}

/// What follows the last line of a value belongs to the key after it.
void releaseComments(std::vector<Block> &blocks, std::vector<QByteArray> &held)
{
    if (held.empty())
        return;
    QByteArray lines;
    for (const QByteArray &line : held)
        lines += line;
    held.clear();
    blocks.push_back({ {}, lines });
}

std::vector<Block> blocksOf(const QByteArray &text)
{
    std::vector<Block> blocks;
    std::vector<QByteArray> held;
    for (int from = 0; from < int(text.size());) {
        const int end = int(text.indexOf('\n', from));
        const int next = end < 0 ? int(text.size()) : end + 1;
        const QByteArray line = text.mid(from, next - from);
        from = next;
        const QString key = keyOf(line);
        if (isBlankOrComment(line)) {
            held.push_back(line);
        } else if (!key.isEmpty() || blocks.empty() || blocks.back().key.isEmpty()) {
            releaseComments(blocks, held);
            blocks.push_back({ key, line });
        } else {
            for (const QByteArray &comment : held)
                blocks.back().lines += comment;
            held.clear();
            blocks.back().lines += line;
        }
    }
    releaseComments(blocks, held);
    return blocks;
}

QByteArray linesOf(const QString &key, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    const bool isListOfMaps = !list.isEmpty()
            && std::all_of(list.begin(), list.end(),
                    [](const QJsonValue &entry) { return entry.isObject(); });
    if (!isListOfMaps)
        return (key + QStringLiteral(": ") + flowText(value) + QLatin1Char('\n')).toUtf8();
    QString lines = key + QStringLiteral(":\n");
    for (const QJsonValue &entry : list)
        lines += QStringLiteral("  - ") + flowText(entry) + QLatin1Char('\n');
    return lines.toUtf8();
}

/// Behind the nearest key that stands before it in the documented order.
void insert(std::vector<Block> &blocks, const QString &key, const QByteArray &lines)
{
    const QStringList order = scenarioKeys();
    auto place = blocks.begin();
    int best = -1;
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        const int rank = int(order.indexOf(block->key));
        if (!block->key.isEmpty() && rank < order.indexOf(key) && rank > best) {
            best = rank;
            place = block + 1;
        }
    }
    if (best < 0) // after the comments at the top
        place = std::find_if(blocks.begin(), blocks.end(),
                [](const Block &block) { return !block.key.isEmpty(); });
    if (place != blocks.begin() && !(place - 1)->lines.endsWith('\n'))
        (place - 1)->lines += '\n';
    blocks.insert(place, { key, lines });
}

Error notAlone(const QString &name, const QString &reason)
{
    return Error::badInput(reason.toStdString())
            .inFile(name.toStdString())
            .advise(Texts::tr("Edit the file by hand, or begin a new scenario.").toStdString());
}

Result<QJsonObject> contentOf(const QByteArray &text, const QString &name)
{
    SPP_ASSIGN(const YamlReader reader, YamlReader::parse(text, name));
    return reader.json();
}

} // namespace

Result<ScenarioText> ScenarioText::open(const QString &path)
{
    // The reader says why a file cannot be read.
    SPP_TRY(YamlReader::open(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    return parse(file.readAll(), path);
}

Result<ScenarioText> ScenarioText::parse(const QByteArray &text, const QString &name)
{
    ScenarioText read;
    read.m_name = name;
    read.m_text = text;
    SPP_ASSIGN(read.m_content, contentOf(text, name));
    QSet<QString> found;
    for (const Block &block : blocksOf(text)) {
        if (!block.key.isEmpty())
            found.insert(block.key);
    }
    const QStringList keys = read.m_content.keys();
    if (found != QSet<QString>(keys.begin(), keys.end()))
        return notAlone(name, Texts::tr("Its keys do not each begin a line of their own."));
    return read;
}

Result<QByteArray> ScenarioText::with(const QJsonObject &content) const
{
    std::vector<Block> blocks = blocksOf(m_text);
    const auto goes = [&](const Block &block) {
        return !block.key.isEmpty() && !content.contains(block.key);
    };
    blocks.erase(std::remove_if(blocks.begin(), blocks.end(), goes), blocks.end());
    QStringList missing;
    for (const QString &key : content.keys()) {
        if (content.value(key) == m_content.value(key))
            continue;
        const auto old = std::find_if(blocks.begin(), blocks.end(),
                [&key](const Block &block) { return block.key == key; });
        if (old == blocks.end())
            missing.append(key);
        else
            old->lines = linesOf(key, content.value(key));
    }
    const QStringList order = scenarioKeys();
    std::sort(missing.begin(), missing.end(), [&order](const QString &one, const QString &other) {
        return order.indexOf(one) < order.indexOf(other);
    });
    for (const QString &key : missing)
        insert(blocks, key, linesOf(key, content.value(key)));
    QByteArray text;
    for (const Block &block : blocks)
        text += block.lines;
    const Result<QJsonObject> back = contentOf(text, m_name);
    if (!back || *back != content)
        return notAlone(m_name, Texts::tr("A key of it cannot be replaced without the others."));
    return text;
}

Result<void> writeScenario(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error::environment(
                Texts::tr("The file cannot be written: %1").arg(fileProblem(file)).toStdString())
                .inFile(path.toStdString());
    return {};
}

} // namespace spp::flood
