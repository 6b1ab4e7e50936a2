// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "example/countcommand.h"

#include "core/data/territory.h"

#include <QCoreApplication>

namespace spp::example {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::example::CountCommand)
};

Result<CommandOutput> count(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(QStringLiteral("FILE")), Territory::Access::ReadOnly));
    const QString id = input.value(QStringLiteral("THEME"));
    const Theme *theme = territory->theme(id);
    if (!theme) {
        return Error::usage(Texts::tr("The territory has no theme \"%1\".").arg(id).toStdString())
                .inFile(territory->path().toStdString());
    }
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("example.count/1") },
        { QStringLiteral("theme"), id }, { QStringLiteral("features"), theme->featureCount } };
    output.text = Texts::tr("%1: %2 features").arg(theme->title.text()).arg(theme->featureCount);
    return output;
}

} // namespace

Command countCommand()
{
    using Kind = CommandArgument::Kind;
    return { QStringLiteral("example"), QStringLiteral("count"),
        Texts::tr("count the features of a theme"),
        { { QStringLiteral("FILE"), Texts::tr("territory"), Kind::Positional, true },
                { QStringLiteral("THEME"), Texts::tr("id of the theme"), Kind::Positional, true } },
        count };
}

} // namespace spp::example
