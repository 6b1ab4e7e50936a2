// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace spp {

class Application;

/// One argument or option of a command.
struct CommandArgument {
    enum class Kind { Positional, Option, Flag };

    QString name; ///< "FILE", "--theme", "--json"
    QString help;
    Kind kind = Kind::Option;
    bool required = false;
    bool repeated = false; ///< may be given more than once, or take several values
    QString placeholder = {}; ///< "THEME", "FIELD=SRC", …
};

/// The arguments as given.
class SPP_CORE_EXPORT CommandInput {
public:
    QMap<QString, QStringList> values;

    bool has(const QString &name) const { return values.contains(name); }
    QString value(const QString &name, const QString &fallback = {}) const;
    QStringList all(const QString &name) const { return values.value(name); }
    /// Usage error when it is not a number.
    Result<double> number(const QString &name, double fallback) const;
    Result<int> integer(const QString &name, int fallback) const;
};

/// What a command hands back to be shown.
struct CommandOutput {
    QJsonObject json; ///< with its "schema"; printed with --json
    QString text; ///< for people; printed without --json
    bool violations = false; ///< the check it ran found violations: exit code 1
};

/// One command of `spp`: nouns then verbs. Runs without a window and without QGIS unless it asks
/// Application::startQgis().
struct Command {
    QString noun; ///< "territory", or the whole name of a command without verb: "import"
    QString verb; ///< may be empty
    QString summary; ///< one line for --help
    std::vector<CommandArgument> arguments;
    std::function<Result<CommandOutput>(Application &, const CommandInput &, Feedback &)> run;
};

} // namespace spp
