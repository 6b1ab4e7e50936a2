// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "shellmodule.h"

#include <QFile>
#include <QThread>

#include <stdexcept>

namespace spp::test {

namespace {

using Kind = CommandArgument::Kind;

/// Says what it was given; with TEXT as the name of a file, whether that file is there.
Result<CommandOutput> echo(Application &, const CommandInput &input, Feedback &feedback)
{
    const QString text = input.value(QStringLiteral("TEXT"));
    feedback.message("a message");
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("test.echo/1") },
        { QStringLiteral("text"), text }, { QStringLiteral("isFile"), QFile::exists(text) },
        { QStringLiteral("option"), input.value(QStringLiteral("--option")) } };
    output.text = text;
    return output;
}

/// Waits to be cancelled, at most ten seconds.
Result<CommandOutput> wait(Application &, const CommandInput &, Feedback &feedback)
{
    feedback.message("waiting");
    for (int i = 0; i < 1000; ++i) {
        if (feedback.isCancelled())
            return Error::cancelled("stopped on request");
        QThread::msleep(10);
    }
    return CommandOutput();
}

Result<CommandOutput> throwIt(Application &, const CommandInput &, Feedback &)
{
    throw std::runtime_error("a broken promise");
}

Result<CommandOutput> fail(Application &, const CommandInput &input, Feedback &)
{
    const QString how = input.value(QStringLiteral("HOW"));
    Error error = Error::badInput("it is not closed");
    if (how == QLatin1String("usage"))
        error = Error::usage("they do not fit");
    if (how == QLatin1String("environment"))
        error = Error::environment("the disk is full");
    return error.inFile("a.shp").inLayer("parcels").atFeature("12");
}

Result<CommandOutput> check(Application &, const CommandInput &, Feedback &)
{
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("test.check/1") } };
    output.text = QStringLiteral("violations found");
    output.violations = true;
    return output;
}

} // namespace

Result<void> ShellModule::contribute(Contributions &to)
{
    const QString noun = QStringLiteral("shell");
    to.add(Command{ noun, QStringLiteral("echo"), QStringLiteral("echo"),
            { { QStringLiteral("TEXT"), QStringLiteral("text"), Kind::Positional, true },
                    { QStringLiteral("--option"), QStringLiteral("an option") } },
            echo });
    to.add(Command{ noun, QStringLiteral("wait"), QStringLiteral("wait"), {}, wait });
    to.add(Command{ noun, QStringLiteral("throw"), QStringLiteral("throw"), {}, throwIt });
    to.add(Command{ noun, QStringLiteral("fail"), QStringLiteral("fail"),
            { { QStringLiteral("HOW"), QStringLiteral("how"), Kind::Positional, true } }, fail });
    to.add(Command{ noun, QStringLiteral("check"), QStringLiteral("check"), {}, check });
    return {};
}

} // namespace spp::test
