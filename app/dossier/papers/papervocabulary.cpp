// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/papervocabulary.h"

#include "dossier/papers/officefacts.h"
#include "dossier/papers/placeholders.h"

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

QMap<QString, QStringList> allRows()
{
    return {
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
}

QStringList allFlags()
{
    return words(
            "conflicts no_conflicts uncertain unknown missing opinions no_opinions plans no_plans "
            "zones no_zones proposal parcels many_vertices few_vertices site_plan");
}

QStringList allPapers()
{
    return words("appraisal-report supplement-notice consultation-letter site-minutes site-plan "
                 "planning-information");
}

} // namespace

const PaperVocabulary &PaperVocabulary::ofCases()
{
    static const PaperVocabulary vocabulary{ allPapers(), allScalars(), allRows(), allFlags() };
    return vocabulary;
}

QStringList PaperVocabulary::unknownIn(const QString &text, const QString &rowSet) const
{
    QStringList unknown;
    for (const QString &name : placeholdersIn(text)) {
        const bool ofRow = name.startsWith(rowPrefix());
        const bool exists = ofRow ? rows.value(rowSet).contains(name.mid(rowPrefix().size()))
                                  : scalars.contains(name);
        if (!exists)
            unknown << QLatin1Char('{') + name + QLatin1Char('}');
    }
    return unknown;
}

} // namespace spp::paper
