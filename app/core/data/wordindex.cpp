// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/wordindex.h"

#include "core/data/database.h"

#include <QRegularExpression>

namespace spp {

namespace {

QString textOf(const WordIndex::Column &column)
{
    const QString name = sqlName(column.name);
    if (!column.letter.isEmpty())
        return QStringLiteral("coalesce(ltrim(trim(%1), '0') || '%2', '')")
                .arg(name, column.letter);
    if (!column.whenAbsent.isEmpty())
        return QStringLiteral("coalesce(nullif(trim(%1), ''), '%2')").arg(name, column.whenAbsent);
    return QStringLiteral("coalesce(%1, '')").arg(name);
}

} // namespace

Result<WordIndex> WordIndex::parse(const QString &line)
{
    static const QRegularExpression whole(QStringLiteral("^(\\w+) last (\\w+): (.+)$"));
    static const QRegularExpression one(QStringLiteral("^(\\w+)(?:\\(([a-z])\\))?(?:\\|(\\w+))?$"));
    const QRegularExpressionMatch match = whole.match(line);
    if (!match.hasMatch())
        return Error::internal("no word index: " + line.toStdString());
    WordIndex index;
    index.table = match.captured(1);
    index.lastColumn = match.captured(2);
    for (const QString &text : match.captured(3).split(QStringLiteral(", "))) {
        const QRegularExpressionMatch column = one.match(text);
        if (!column.hasMatch())
            return Error::internal("no column of a word index: " + text.toStdString());
        index.columns.push_back({ column.captured(1), column.captured(2), column.captured(3) });
    }
    return index;
}

QString WordIndex::textSql() const
{
    QStringList texts;
    for (const Column &column : columns)
        texts.append(textOf(column));
    return texts.join(QStringLiteral(" || ' ' || "));
}

} // namespace spp
