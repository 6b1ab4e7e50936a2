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

} // namespace

QString rowPrefix() { return QStringLiteral("row."); }

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    for (auto it = pattern().globalMatch(text); it.hasNext();)
        names << it.next().captured(1);
    return names;
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
        const bool ofRow = name.startsWith(rowPrefix());
        const QString value = ofRow ? row.value(name.mid(rowPrefix().size())) : values.value(name);
        const bool endsLine = from == text.size() || text.at(from) == QLatin1Char('\n');
        if (!value.isEmpty() || ofRow)
            out += value;
        else
            out += endsLine ? QStringLiteral("\t") : dots();
    }
    return out + text.mid(from);
}

} // namespace spp::paper
