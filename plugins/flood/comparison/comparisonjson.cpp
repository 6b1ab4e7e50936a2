// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/writtennumber.h"
#include "core/plugin/texttable.h"
#include "core/review/reviewjson.h"
#include "core/review/textlayout.h"
#include "flood/comparison/comparisonlists.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ComparisonJson)
};

constexpr std::size_t mostListed = 1000;
constexpr int textColumns = 100;

QString className(const Comparison &comparison, std::size_t place)
{
    if (place == 0)
        return key("unknown");
    return place == 1 ? key("dry") : comparison.scheme.classes[place - 2].id;
}

QJsonArray transitionsJson(const Comparison &comparison, const PairComparison &pair)
{
    QJsonArray list;
    for (std::size_t from = 0; from < pair.transitions_m2.size(); ++from) {
        for (std::size_t to = 0; to < pair.transitions_m2[from].size(); ++to) {
            const double area = pair.transitions_m2[from][to];
            if (area > 0.0)
                list.append(QJsonObject{ { key("from"), className(comparison, from) },
                        { key("to"), className(comparison, to) },
                        { key("area_m2"), roundedJson(area) } });
        }
    }
    return list;
}

QJsonValue neighboursJson(const Comparison &comparison, const PairComparison &pair)
{
    if (!comparison.parcels)
        return {};
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(mostListed, pair.raised.size()); ++i) {
        const RaisedParcel &raised = pair.raised[i];
        const SubjectFacts &facts = comparison.parcels->facts()[raised.record];
        list.append(QJsonObject{ { key("id"), facts.id }, { key("label"), orNull(facts.label) },
                { key("commune_code"), orNull(facts.commune) },
                { key("greatest_rise_m"), roundedJson(raised.greatestRise_m) },
                { key("mean_change_m"), roundedJson(raised.meanChange_m) },
                { key("outside_m2"), roundedJson(raised.outside_m2) } });
    }
    return QJsonObject{ { key("parcels"), pair.parcelsOutside },
        { key("raised"), qlonglong(pair.raised.size()) }, { key("unknown"), pair.parcelsUnknown },
        { key("greatest_rise_m"), roundedJson(pair.greatestOffsiteRise_m) },
        { key("list"), list } };
}

QJsonObject pairJson(const Comparison &comparison, const PairComparison &pair)
{
    const engine::DepthChange &change = pair.change;
    return { { key("base"), pair.base }, { key("proposal"), pair.proposal },
        { key("cell_m"), roundedJson(pair.grid.cellWidth) },
        { key("settings"), settingsJson(pair.settings) },
        { key("known_m2"), roundedJson(change.known_m2) },
        { key("unknown_m2"), roundedJson(change.unknown_m2) },
        { key("known_in_one_m2"), roundedJson(change.onlyOne_m2) },
        { key("greatest_rise_m"), roundedJson(change.greatestRise_m) },
        { key("greatest_fall_m"), roundedJson(change.greatestFall_m) },
        { key("mean_change_m"), roundedJson(change.meanChange_m) },
        { key("changed_m2"), roundedJson(change.changed_m2) },
        { key("newly_wet_m2"), roundedJson(change.newlyWet_m2) },
        { key("newly_dry_m2"), roundedJson(change.newlyDry_m2) },
        { key("volume_change_m3"), roundedJson(change.volumeProposal_m3 - change.volumeBase_m3) },
        { key("displaced_m3"),
                comparison.site.geometry ? roundedJson(change.displaced_m3) : QJsonValue() },
        { key("fill_m3"), roundedJson(pair.fill_m3) }, { key("cut_m3"), roundedJson(pair.cut_m3) },
        { key("transitions"), transitionsJson(comparison, pair) },
        { key("neighbours"), neighboursJson(comparison, pair) },
        { key("damage_change_m2"), roundedJson(pair.damageChange_m2) },
        { key("damage_unknown_buildings"),
                pair.damageChange_m2 ? QJsonValue(pair.damageUnknown) : QJsonValue() } };
}

QString neighbourRule()
{
    return Texts::tr("A parcel with more than half of its ground in the site belongs to the "
                     "project; of the others only cells whose middle lies outside of the site "
                     "count.");
}

QString pairText(const Comparison &comparison, const PairComparison &pair)
{
    const engine::DepthChange &change = pair.change;
    const auto metres = [](double value) { return written::fixed(value, 3); };
    const auto hectares = [](double m2) { return written::fixed(m2 / 10000.0, 2); };
    std::vector<std::pair<QString, QString>> facts{
        { Texts::tr("greatest rise"), metres(change.greatestRise_m) + key(" m") },
        { Texts::tr("greatest fall"), metres(change.greatestFall_m) + key(" m") },
        { Texts::tr("newly wet"), hectares(change.newlyWet_m2) + key(" ha") },
        { Texts::tr("newly dry"), hectares(change.newlyDry_m2) + key(" ha") },
        { Texts::tr("not known"), hectares(change.unknown_m2) + key(" ha") },
    };
    if (comparison.site.geometry)
        facts.emplace_back(Texts::tr("displaced storage"),
                written::fixed(change.displaced_m3, 0) + QStringLiteral(" m³"));
    if (comparison.parcels)
        facts.emplace_back(Texts::tr("neighbours that gain more than %1 m")
                                   .arg(written::number(comparison.threshold_m, 3).text()),
                Texts::tr("%1 of %2, at most %3 m; %4 not known")
                        .arg(written::fixed(double(pair.raised.size()), 0),
                                written::fixed(double(pair.parcelsOutside), 0),
                                metres(pair.greatestOffsiteRise_m),
                                written::fixed(double(pair.parcelsUnknown), 0)));
    if (pair.damageChange_m2)
        facts.emplace_back(Texts::tr("floor destroyed"),
                Texts::tr("%1 m²; %2 buildings not known")
                        .arg(written::fixed(*pair.damageChange_m2, 1),
                                written::fixed(double(pair.damageUnknown), 0)));
    return QStringLiteral("%1 → %2\n").arg(pair.base, pair.proposal) + textFacts(facts)
            + transitionsText(comparison, pair) + raisedText(comparison, pair) + QLatin1Char('\n');
}

} // namespace

QJsonObject comparisonJson(const Comparison &comparison)
{
    QJsonArray pairs;
    for (const PairComparison &pair : comparison.pairs)
        pairs.append(pairJson(comparison, pair));
    const ComparisonSite &site = comparison.site;
    QJsonValue siteJson;
    if (site.geometry)
        siteJson = QJsonObject{ { key("label"), orNull(site.label) },
            { key("case_number"), orNull(site.caseNumber) },
            { key("area_m2"), roundedJson(site.geometry->area()) } };
    QJsonValue expected;
    if (comparison.expectedChange_m2)
        expected = QJsonObject{ { key("without_tail_m2"),
                                        roundedJson(comparison.expectedChange_m2->withoutTail) },
            { key("with_tail_m2"), roundedJson(comparison.expectedChange_m2->withTail) } };
    return { { key("schema"), key("spp.flood-comparison/1") },
        { key("scheme"), comparison.scheme.id },
        { key("wet_from_m"), roundedJson(comparison.wetFrom_m) },
        { key("threshold_m"), roundedJson(comparison.threshold_m) }, { key("site"), siteJson },
        { key("pairs"), pairs }, { key("expected_change"), expected },
        { key("neighbour_rule"), neighbourRule() },
        { key("warnings"), QJsonArray::fromStringList(comparison.warnings) },
        { key("manifest"), comparison.manifest } };
}

QString comparisonText(const Comparison &comparison)
{
    QString text;
    for (const PairComparison &pair : comparison.pairs)
        text += pairText(comparison, pair);
    if (comparison.expectedChange_m2)
        text += Texts::tr("Expected in a year: %1 m² of floor without tail, %2 with tail\n")
                        .arg(written::fixed(comparison.expectedChange_m2->withoutTail, 1),
                                written::fixed(comparison.expectedChange_m2->withTail, 1));
    text += textlayout::hanging({}, neighbourRule(), textColumns);
    for (const QString &warning : comparison.warnings)
        text += textlayout::hanging(key("! "), warning, textColumns);
    return text;
}

} // namespace spp::flood
