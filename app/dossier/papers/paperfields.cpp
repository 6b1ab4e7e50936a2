// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperfields.h"

#include "dossier/papers/officefacts.h"

namespace spp::paper {

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

QStringList allScalars()
{
    QStringList names = words("case.number case.title case.applicant case.address case.officer "
                              "case.received case.due case.procedure "
                              "site.label site.sheet site.parcel site.commune site.legal_area "
                              "site.map_area site.net_area site.land_use site.accuracy "
                              "review.date count.all count.conflicts count.uncertain count.unknown "
                              "count.pass count.missing crs.name map.scale program.version "
                              "paper.number paper.date line");
    for (const QString &name : OfficeFacts::names())
        names << QStringLiteral("office.") + name;
    return names;
}

} // namespace

const QStringList &scalarFields()
{
    static const QStringList names = allScalars();
    return names;
}

const QMap<QString, QStringList> &rowFields()
{
    static const QMap<QString, QStringList> fields{
        { QStringLiteral("findings"),
                words("no group message citation limit measured outcome answer") },
        { QStringLiteral("conflicts"), words("no message citation limit measured would_pass") },
        { QStringLiteral("uncertain"), words("no message citation limit measured outcome") },
        { QStringLiteral("missing"), words("no item state demand citation") },
        { QStringLiteral("questions"), words("no theme message citation owner") },
        { QStringLiteral("owners"), words("no name") },
        { QStringLiteral("opinions"), words("no agency paper content") },
        { QStringLiteral("proposal"), words("no title value") },
        { QStringLiteral("plans"), words("no title authority decision date in_force level") },
        { QStringLiteral("themes"), words("no title version updated source state") },
        { QStringLiteral("zones"),
                words("no code function area share coverage storeys far setback height level "
                      "plan") },
        { QStringLiteral("vertices"), words("no x y side no2 x2 y2 side2") },
        { QStringLiteral("neighbours"), words("no label area land_use") },
    };
    return fields;
}

const QStringList &flagNames()
{
    static const QStringList names = words(
            "conflicts no_conflicts uncertain unknown missing opinions no_opinions plans no_plans "
            "zones no_zones proposal parcels many_vertices few_vertices site_plan");
    return names;
}

} // namespace spp::paper
