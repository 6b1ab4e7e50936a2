// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/schemescommand.h"

#include "core/plugin/texttable.h"
#include "core/profile/profile.h"
#include "flood/hazard/hazardschemes.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SchemesCommand)
};

Result<HazardSchemes> schemesOf(const QString &profile)
{
    if (profile.isEmpty())
        return HazardSchemes::load(OfficeFiles());
    SPP_ASSIGN(const Profile read, Profile::load(profile));
    return HazardSchemes::load(OfficeFiles(read));
}

QJsonObject jsonOf(const NamedHazardScheme &scheme)
{
    QJsonArray classes;
    for (const HazardClass &one : scheme.classes)
        classes.append(QJsonObject{ { key("id"), one.id }, { key("title"), one.title.text() },
                { key("limits"), orNull(one.limits) }, { key("colour"), one.colour } });
    return { { key("id"), scheme.id }, { key("title"), scheme.title.text() },
        { key("unit"), scheme.unit }, { key("source"), scheme.source.text() },
        { key("mark"), scheme.mark }, { key("confirm"), orNull(scheme.confirm.text()) },
        { key("dry_below_m"), scheme.scheme.definition().dryBelow_m },
        { key("classes"), classes } };
}

QString textOf(const NamedHazardScheme &scheme)
{
    std::vector<QStringList> rows;
    for (const HazardClass &one : scheme.classes)
        rows.push_back({ one.id, one.limits, one.title.text() });
    return QStringLiteral("%1: %2\n%3 [%4]\n%5")
            .arg(scheme.id, scheme.title.text(), scheme.source.text(), scheme.mark,
                    textTable({ Texts::tr("Class"), Texts::tr("Limits"), Texts::tr("Meaning") },
                            rows));
}

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const HazardSchemes schemes, schemesOf(input.value(key("--profile"))));
    QJsonArray list;
    QStringList texts;
    for (const NamedHazardScheme &scheme : schemes.all()) {
        list.append(jsonOf(scheme));
        texts.append(textOf(scheme));
    }
    CommandOutput output;
    output.json = { { key("schema"), key("spp.flood-schemes/1") }, { key("schemes"), list } };
    output.text = texts.join(QLatin1Char('\n'));
    return output;
}

} // namespace

Command schemesCommand()
{
    return { key("flood"), key("schemes"), Texts::tr("hazard classes that there are, with sources"),
        { { key("--profile"), Texts::tr("profile whose classes come first"),
                CommandArgument::Kind::Option, false, false, key("NAME") } },
        run };
}

} // namespace spp::flood
