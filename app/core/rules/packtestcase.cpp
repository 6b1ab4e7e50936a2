// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packtestcase.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PackTester)
};

QString key(const char *name) { return QLatin1String(name); }

Result<std::vector<LandClass>> readLandClasses(const PackNode &node)
{
    std::vector<LandClass> classes;
    for (const PackNode &item : node.items()) {
        SPP_TRY(item.onlyKeys({ key("code"), key("area_m2"), key("term"), key("origin") }));
        LandClass landClass;
        SPP_ASSIGN(landClass.code, item[key("code")].text());
        SPP_ASSIGN(landClass.area_m2, optionalNumber(item, "area_m2"));
        classes.push_back(landClass);
    }
    return classes;
}

Result<Parcel> readParcel(const PackNode &node)
{
    SPP_TRY(node.onlyKeys({ key("legal_area_m2"), key("map_area_m2"), key("net_plot_area_m2"),
            key("land_classes") }));
    Parcel parcel;
    SPP_ASSIGN(parcel.legalArea_m2, optionalNumber(node, "legal_area_m2"));
    SPP_ASSIGN(parcel.mapArea_m2, optionalNumber(node, "map_area_m2"));
    SPP_ASSIGN(parcel.netPlotArea_m2, optionalNumber(node, "net_plot_area_m2"));
    SPP_ASSIGN(parcel.landClasses, readLandClasses(node[key("land_classes")]));
    return parcel;
}

Result<Subject> readSubject(const PackNode &node)
{
    Subject subject;
    SPP_ASSIGN(subject.accuracy_m, optionalNumber(node, "accuracy_m"));
    if (node.has(key("parcel"))) {
        SPP_ASSIGN(Parcel parcel, readParcel(node[key("parcel")]));
        subject.parcels.push_back(std::move(parcel));
    }
    for (const PackNode &item : node[key("parcels")].items()) {
        SPP_ASSIGN(Parcel parcel, readParcel(item));
        subject.parcels.push_back(std::move(parcel));
    }
    if (node.has(key("site"))) {
        SPP_ASSIGN(subject.geometry, readTestGeometry(node[key("site")]));
    }
    return subject;
}

Result<Proposal> readProposal(const PackNode &node, const RulePack &pack)
{
    if (node.isNull())
        return Proposal();
    const QJsonObject json = QJsonObject::fromVariantMap(node.variant().toMap());
    Result<Proposal> proposal = Proposal::fromJson(json, pack.inputs);
    if (!proposal)
        return node.error(QString::fromStdString(proposal.error().reason));
    return proposal;
}

Result<std::optional<QString>> optionalWord(
        const PackNode &map, const char *name, const QStringList &allowed)
{
    if (!map.has(key(name)))
        return std::optional<QString>();
    SPP_ASSIGN(const QString word, map[key(name)].text());
    if (!allowed.isEmpty() && !allowed.contains(word)) {
        return map[key(name)].error(
                Texts::tr("%1 is not one of %2").arg(word, allowed.join(QStringLiteral(", "))));
    }
    return std::optional<QString>(word);
}

Result<void> readWouldPass(const PackNode &node, PackExpectation &expected)
{
    if (!node.isDefined())
        return {};
    expected.wouldPass.emplace();
    if (node.isScalar() && node.variant().toString() == QLatin1String("none"))
        return {};
    if (!node.isMap())
        return node.error(Texts::tr("none, or values by input, are expected here"));
    for (const PackNode::Entry &entry : node.entries()) {
        SPP_ASSIGN(const double value, entry.value.number());
        expected.wouldPass->emplace(entry.key, value);
    }
    return {};
}

Result<PackExpectation> readExpectation(const PackNode &node)
{
    if (!node.isMap())
        return node.error(Texts::tr("what is expected is missing"));
    SPP_TRY(node.onlyKeys({ key("applies"), key("outcome"), key("certainty"), key("decision"),
            key("below_tolerance"), key("measured"), key("limit"), key("margin"), key("would_pass"),
            key("within") }));
    PackExpectation expected;
    if (node.has(key("applies"))) {
        SPP_ASSIGN(expected.applies, node[key("applies")].boolean());
    }
    SPP_ASSIGN(expected.outcome,
            optionalWord(node, "outcome",
                    { key("pass"), key("conflict"), key("not_certain"), key("unknown") }));
    if (expected.applies && !expected.outcome)
        return node.error(Texts::tr("the expected outcome is missing"));
    SPP_ASSIGN(expected.certainty,
            optionalWord(node, "certainty", { key("holds"), key("flips"), key("unknown") }));
    SPP_ASSIGN(expected.decision, optionalWord(node, "decision", {}));
    if (node.has(key("below_tolerance"))) {
        SPP_ASSIGN(const bool below, node[key("below_tolerance")].boolean());
        expected.belowTolerance = below;
    }
    for (const char *name : { "measured", "limit", "margin" }) {
        SPP_ASSIGN(const std::optional<double> number, optionalNumber(node, name));
        if (number)
            expected.numbers.emplace(key(name), *number);
    }
    SPP_TRY(readWouldPass(node[key("would_pass")], expected));
    SPP_ASSIGN(const std::optional<double> within, optionalNumber(node, "within"));
    expected.within = within.value_or(expected.within);
    return expected;
}

} // namespace

Result<PackTestCase> PackTestCase::read(
        const PackNode &node, const Rule &rule, const RulePack &pack)
{
    SPP_TRY(node.onlyKeys({ key("name"), key("proposal"), key("parcel"), key("parcels"),
            key("site"), key("accuracy_m"), key("themes"), key("rasters"), key("at"),
            key("tolerance_m2"), key("expect") }));
    PackTestCase test;
    test.rule = rule.id;
    test.place = node.place();
    test.at = pack.validFrom;
    SPP_ASSIGN(test.name, node[key("name")].text());
    if (node.has(key("at"))) {
        SPP_ASSIGN(test.at, node[key("at")].date());
    }
    SPP_ASSIGN(const std::optional<double> tolerance, optionalNumber(node, "tolerance_m2"));
    test.tolerance_m2 = tolerance.value_or(test.tolerance_m2);
    SPP_ASSIGN(test.subject, readSubject(node));
    SPP_ASSIGN(test.proposal, readProposal(node[key("proposal")], pack));
    SPP_ASSIGN(test.source, readTestMaps(node, test.at));
    SPP_ASSIGN(test.expected, readExpectation(node[key("expect")]));
    return test;
}

} // namespace spp
