// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/mistakewords.h"

#include "base/saidby.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spp::cli {

namespace {

/// What CLI11 2 may say of this program's options (its Error.hpp); the first that fits is taken.
const char *const known[] = {
    QT_TRANSLATE_NOOP("CLI11", "A subcommand is required"),
    QT_TRANSLATE_NOOP("CLI11", "%1 is required"),
    QT_TRANSLATE_NOOP("CLI11", "The following argument was not expected: %1"),
    QT_TRANSLATE_NOOP("CLI11", "The following arguments were not expected: %1"),
    QT_TRANSLATE_NOOP("CLI11", "Could not convert: %1 = %2"),
    QT_TRANSLATE_NOOP("CLI11", "%1: At least %2 required but received %3"),
    QT_TRANSLATE_NOOP("CLI11", "%1: At Most %2 required but received %3"),
    QT_TRANSLATE_NOOP("CLI11", "%1: %2 required %3 missing"),
    QT_TRANSLATE_NOOP("CLI11", "%1: Should be true/false or a number"),
    QT_TRANSLATE_NOOP("CLI11", "%1: too many inputs for a flag"),
    QT_TRANSLATE_NOOP("CLI11", "%1 was given a disallowed flag override"),
    QT_TRANSLATE_NOOP("CLI11", "%1 requires %2"),
    QT_TRANSLATE_NOOP("CLI11", "%1 excludes %2"),
};

/// The text as a pattern, with a group for each marker; markers stand in their order.
QRegularExpression patternOf(const char *text)
{
    static const QRegularExpression marker(QStringLiteral("%[1-9]"));
    QStringList parts;
    for (const QString &part : QString::fromLatin1(text).split(marker))
        parts.append(QRegularExpression::escape(part));
    return QRegularExpression(QStringLiteral("^%1$").arg(parts.join(QStringLiteral("(.+)"))));
}

} // namespace

QString mistakeWords(const QString &english)
{
    for (const char *text : known) {
        const QRegularExpressionMatch match = patternOf(text).match(english);
        if (!match.hasMatch())
            continue;
        const QString words = QCoreApplication::translate("CLI11", text);
        const QStringList given = match.capturedTexts().mid(1);
        switch (given.size()) {
        case 0:
            return words;
        case 1:
            return words.arg(given[0]);
        case 2:
            return words.arg(given[0], given[1]);
        default:
            return words.arg(given[0], given[1], given[2]);
        }
    }
    return QString::fromStdString(saidBy("CLI11", english.toStdString()));
}

} // namespace spp::cli
