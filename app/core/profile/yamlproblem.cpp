// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/yamlproblem.h"

#include "base/saidby.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace spp {

namespace {

/// All that yaml-cpp 0.6 to 0.8 says while it reads a text (YAML::ErrorMsg).
const char *const whole[] = {
    QT_TRANSLATE_NOOP("yaml-cpp", "YAML directives must have exactly one argument"),
    QT_TRANSLATE_NOOP("yaml-cpp", "YAML major version too large"),
    QT_TRANSLATE_NOOP("yaml-cpp", "repeated YAML directive"),
    QT_TRANSLATE_NOOP("yaml-cpp", "TAG directives must have exactly two arguments"),
    QT_TRANSLATE_NOOP("yaml-cpp", "repeated TAG directive"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal character found while scanning tag handle"),
    QT_TRANSLATE_NOOP("yaml-cpp", "tag handle with no suffix"),
    QT_TRANSLATE_NOOP("yaml-cpp", "end of verbatim tag not found"),
    QT_TRANSLATE_NOOP("yaml-cpp", "end of map not found"),
    QT_TRANSLATE_NOOP("yaml-cpp", "end of map flow not found"),
    QT_TRANSLATE_NOOP("yaml-cpp", "end of sequence not found"),
    QT_TRANSLATE_NOOP("yaml-cpp", "end of sequence flow not found"),
    QT_TRANSLATE_NOOP("yaml-cpp", "cannot assign multiple tags to the same node"),
    QT_TRANSLATE_NOOP("yaml-cpp", "cannot assign multiple anchors to the same node"),
    QT_TRANSLATE_NOOP("yaml-cpp", "cannot assign multiple aliases to the same node"),
    QT_TRANSLATE_NOOP("yaml-cpp", "aliases can't have any content, *including* tags"),
    QT_TRANSLATE_NOOP("yaml-cpp", "bad character found while scanning hex number"),
    QT_TRANSLATE_NOOP("yaml-cpp", "unknown token"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal document indicator in scalar"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal EOF in scalar"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal character in scalar"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal tab when looking for indentation"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal flow end"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal block entry"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal map key"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal map value"),
    QT_TRANSLATE_NOOP("yaml-cpp", "alias not found after *"),
    QT_TRANSLATE_NOOP("yaml-cpp", "anchor not found after &"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal character found while scanning alias"),
    QT_TRANSLATE_NOOP("yaml-cpp", "illegal character found while scanning anchor"),
    QT_TRANSLATE_NOOP("yaml-cpp", "cannot set zero indentation for a block scalar"),
    QT_TRANSLATE_NOOP("yaml-cpp", "unexpected character in block scalar"),
    QT_TRANSLATE_NOOP("yaml-cpp", "cannot assign the same alias to multiple nodes"),
    QT_TRANSLATE_NOOP("yaml-cpp", "the referenced anchor is not defined"),
    QT_TRANSLATE_NOOP("yaml-cpp", "bad conversion"),
    QT_TRANSLATE_NOOP("yaml-cpp", "bad file"),
};

/// What it says with a piece of the text behind it.
const char *const begun[] = {
    QT_TRANSLATE_NOOP("yaml-cpp", "bad YAML version: %1"),
    QT_TRANSLATE_NOOP("yaml-cpp", "invalid unicode: %1"),
    QT_TRANSLATE_NOOP("yaml-cpp", "unknown escape character: %1"),
    QT_TRANSLATE_NOOP("yaml-cpp", "the referenced anchor is not defined: %1"),
    QT_TRANSLATE_NOOP("yaml-cpp", "key not found: %1"),
    QT_TRANSLATE_NOOP("yaml-cpp", "bad file: %1"),
};

} // namespace

QString yamlProblem(const YAML::Exception &error)
{
    const QString said = QString::fromStdString(error.msg);
    const auto *known = std::find(std::begin(whole), std::end(whole), error.msg);
    if (known != std::end(whole))
        return QCoreApplication::translate("yaml-cpp", *known);
    for (const char *text : begun) {
        const QString beginning = QString::fromLatin1(text).chopped(2);
        if (said.startsWith(beginning))
            return QCoreApplication::translate("yaml-cpp", text).arg(said.mid(beginning.size()));
    }
    return QString::fromStdString(saidBy("yaml-cpp", error.msg));
}

QString yamlProblemAndPlace(const YAML::Exception &error)
{
    const QString problem = yamlProblem(error);
    if (error.mark.is_null())
        return problem;
    return QCoreApplication::translate("yaml-cpp", "yaml-cpp: error at line %1, column %2: %3")
            .arg(QString::number(error.mark.line + 1), QString::number(error.mark.column + 1),
                    problem);
}

} // namespace spp
