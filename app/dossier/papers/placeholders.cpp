// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/placeholders.h"

#include "dossier/papers/paperformat.h"

#include <QRegularExpression>

namespace spp::paper {

namespace {

const QRegularExpression &pattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z0-9_.-]*)\\}"));
    return pattern;
}

const QString rowPrefix = QStringLiteral("row.");

bool exists(const QString &name, const QString &rows)
{
    if (name.startsWith(rowPrefix))
        return rowFields().value(rows).contains(name.mid(rowPrefix.size()));
    return scalarFields().contains(name);
}

} // namespace

QStringList unknownPlaceholders(const QString &text, const QString &rows)
{
    QStringList unknown;
    for (auto it = pattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!exists(match.captured(1), rows))
            unknown << match.captured();
    }
    return unknown;
}

QString filled(const QString &text, const FieldValues &values, const FieldValues &row)
{
    QString out;
    int from = 0;
    for (auto it = pattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += text.mid(from, match.capturedStart() - from);
        from = int(match.capturedEnd());
        const QString name = match.captured(1);
        const bool ofRow = name.startsWith(rowPrefix);
        const QString value = ofRow ? row.value(name.mid(rowPrefix.size())) : values.value(name);
        const bool endsLine = from == text.size() || text.at(from) == QLatin1Char('\n');
        if (!value.isEmpty() || ofRow)
            out += value;
        else
            out += endsLine ? QStringLiteral("\t") : dots();
    }
    return out + text.mid(from);
}

} // namespace spp::paper
