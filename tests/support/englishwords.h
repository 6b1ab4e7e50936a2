// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace spp::test {

/// The common English words of a text, outside of what is marked as the words of somebody else
/// (“…” and "…"), of names of files and of options. None of them is written so in Vietnamese.
inline QStringList englishWords(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("\u201c[^\u201d]*\u201d|\"[^\"]*\""));
    static const QRegularExpression name(QStringLiteral("\\S*[/.#_=-]\\S*[/#_=A-Za-z0-9]"));
    static const QRegularExpression word(
            QStringLiteral(
                    "\\b(the|is|are|was|were|not|cannot|could|with|without|there|this|that|which|"
                    "from|for|of|"
                    "and|or|file|folder|directory|such|exists|error|failed|failure|found|invalid|"
                    "unable|open|"
                    "opened|read|reading|write|written|denied|permission|space|left|device|self|"
                    "intersection|"
                    "ring|hole|geometry|points|point|unknown|missing|syntax|expected|unexpected|"
                    "server|"
                    "connection|password|authentication|constraint|malformed|database|disk|says|"
                    "reason|"
                    "number|value|must|have|has|been|gives|depth|speed|exception|system)\\b"),
            QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    rest.replace(quoted, QStringLiteral(" ")).replace(name, QStringLiteral(" "));
    QStringList found;
    for (auto match = word.globalMatch(rest); match.hasNext();)
        found.append(match.next().captured());
    return found;
}

} // namespace spp::test
