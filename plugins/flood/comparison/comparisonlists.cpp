// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/comparison/comparisonlists.h"

#include "core/domain/writtennumber.h"
#include "core/plugin/texttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ComparisonLists)
};

constexpr std::size_t mostNamed = 10;
constexpr double hectare_m2 = 10000.0;

} // namespace

QString transitionsText(const Comparison &comparison, const PairComparison &pair)
{
    const auto title = [&](std::size_t place) {
        if (place == 0)
            return Texts::tr("not known");
        return place == 1 ? Texts::tr("dry") : comparison.scheme.classes[place - 2].title.text();
    };
    std::vector<QStringList> rows;
    for (std::size_t from = 0; from < pair.transitions_m2.size(); ++from) {
        for (std::size_t to = 0; to < pair.transitions_m2[from].size(); ++to) {
            const double area_m2 = pair.transitions_m2[from][to];
            if (from != to && area_m2 > 0.0)
                rows.push_back({ title(from), title(to),
                        written::fixed(area_m2 / hectare_m2, 2) + QStringLiteral(" ha") });
        }
    }
    if (rows.empty())
        return {};
    return QLatin1Char('\n')
            + textTable({ Texts::tr("Class before"), Texts::tr("Class after"), Texts::tr("Land") },
                    rows);
}

QString raisedText(const Comparison &comparison, const PairComparison &pair)
{
    if (!comparison.parcels || pair.raised.empty())
        return {};
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(mostNamed, pair.raised.size()); ++i) {
        const RaisedParcel &raised = pair.raised[i];
        const SubjectFacts &facts = comparison.parcels->facts()[raised.record];
        rows.push_back({ facts.label, facts.commune,
                written::fixed(raised.greatestRise_m, 3) + QStringLiteral(" m"),
                written::fixed(raised.meanChange_m, 3) + QStringLiteral(" m") });
    }
    QString text = QLatin1Char('\n')
            + textTable({ Texts::tr("Neighbour"), Texts::tr("Commune"), Texts::tr("Greatest rise"),
                                Texts::tr("Mean change") },
                    rows);
    if (pair.raised.size() > mostNamed)
        text += Texts::tr("and %1 more, with --out or --json\n")
                        .arg(written::fixed(double(pair.raised.size() - mostNamed), 0));
    return text;
}

} // namespace spp::flood
