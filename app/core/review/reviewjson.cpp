// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewjson.h"

#include "core/review/subjectreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace spp {

namespace {

constexpr double decimals = 1e6;

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue wouldPassJson(const Finding &finding)
{
    if (finding.wouldPass.empty())
        return QJsonValue(QJsonValue::Null);
    QJsonArray alternatives;
    for (const WouldPass &change : finding.wouldPass) {
        alternatives.append(QJsonObject{ { key("field"), change.field },
                { key("value"), roundedJson(change.value) }, { key("unit"), change.unit } });
    }
    return alternatives;
}

QJsonValue boxJson(const std::shared_ptr<const engine::Geometry> &geometry)
{
    if (!geometry || geometry->isEmpty())
        return QJsonValue(QJsonValue::Null);
    const engine::Box box = geometry->bounds();
    return QJsonArray{ roundedJson(box.xmin), roundedJson(box.ymin), roundedJson(box.xmax),
        roundedJson(box.ymax) };
}

QJsonObject landClassJson(const LandClass &landClass)
{
    return { { key("code"), landClass.code }, { key("area_m2"), roundedJson(landClass.area_m2) },
        { key("term"), textOrNull(landClass.term) },
        { key("origin"), textOrNull(landClass.origin) } };
}

QJsonObject parcelJson(const Parcel &parcel)
{
    QJsonArray classes;
    for (const LandClass &landClass : parcel.landClasses)
        classes.append(landClassJson(landClass));
    return { { key("id"), parcel.id }, { key("sheet"), parcel.sheet },
        { key("number"), parcel.number }, { key("commune_code"), textOrNull(parcel.communeCode) },
        { key("commune"), textOrNull(parcel.communeName) },
        { key("legal_area_m2"), roundedJson(parcel.legalArea_m2) },
        { key("map_area_m2"), roundedJson(parcel.mapArea_m2) },
        { key("net_plot_area_m2"), roundedJson(parcel.netPlotArea_m2) },
        { key("current"), parcel.current }, { key("land_classes"), classes } };
}

QJsonObject siteJson(const SiteOrigin &site)
{
    return { { key("file"), site.file }, { key("sha256"), site.sha256 }, { key("crs"), site.crs },
        { key("crs_stated_by"), site.crsFromFile ? key("file") : key("person") },
        { key("operation"), site.operation }, { key("commune"), textOrNull(site.commune) },
        { key("place_verified"), !site.commune.isEmpty() } };
}

QJsonObject caseJson(const Review &review)
{
    return { { key("number"), textOrNull(review.caseNumber) },
        { key("title"), textOrNull(review.caseTitle) },
        { key("at"), review.at.toString(Qt::ISODate) },
        { key("subject"), ReviewJson::subject(review) },
        { key("proposal"), review.proposal.toJson() } };
}

} // namespace

QJsonValue roundedJson(const std::optional<double> &value)
{
    if (!value || !std::isfinite(*value))
        return QJsonValue(QJsonValue::Null);
    const double rounded = std::round(*value * decimals) / decimals;
    // Adding zero turns -0 into 0; huge values have no decimals left to round.
    return std::isfinite(rounded) ? rounded + 0.0 : *value;
}

QJsonObject ReviewJson::subject(const Review &review)
{
    const Subject &subject = review.subject;
    QJsonArray parcels;
    for (const Parcel &parcel : subject.parcels)
        parcels.append(parcelJson(parcel));
    return { { key("kind"), subject.parcels.empty() ? key("site") : key("parcels") },
        { key("label"), subject.label }, { key("area_m2"), roundedJson(subject.geometry->area()) },
        { key("accuracy_m"), roundedJson(subject.accuracy_m) }, { key("parcels"), parcels },
        { key("legal_area_m2"), roundedJson(sumOverParcels(subject, &Parcel::legalArea_m2)) },
        { key("map_area_m2"), roundedJson(sumOverParcels(subject, &Parcel::mapArea_m2)) },
        { key("net_plot_area_m2"), roundedJson(sumOverParcels(subject, &Parcel::netPlotArea_m2)) },
        { key("box"), boxJson(subject.geometry) },
        { key("site"),
                review.site ? QJsonValue(siteJson(*review.site)) : QJsonValue(QJsonValue::Null) } };
}

QJsonObject ReviewJson::verdict(const Verdict &verdict)
{
    return { { key("theme"), verdict.theme }, { key("answer"), toString(verdict.answer) },
        { key("reason"), verdict.reason.text() }, { key("area_m2"), roundedJson(verdict.area_m2) },
        { key("length_m"), roundedJson(verdict.length_m) },
        { key("share"), roundedJson(verdict.share) }, { key("count"), verdict.count },
        { key("below_tolerance"), verdict.belowTolerance } };
}

QJsonObject ReviewJson::finding(const Finding &finding)
{
    return { { key("rule"), finding.ruleId }, { key("pack"), finding.packId },
        { key("pack_version"), finding.packVersion }, { key("outcome"), toString(finding.outcome) },
        { key("severity"), toString(finding.severity) },
        { key("measured"), roundedJson(finding.measured) },
        { key("beyond_search"), finding.beyondSearch },
        { key("limit"), roundedJson(finding.limit) }, { key("unit"), finding.unit },
        { key("margin"), roundedJson(finding.margin) },
        { key("certainty"), toString(finding.certainty) },
        { key("citation"), finding.citation.text() }, { key("message"), finding.message.text() },
        { key("decision"), finding.decision.text() }, { key("verified"), finding.verified },
        { key("theme"), textOrNull(finding.theme) },
        { key("read_fields"), QJsonArray::fromStringList(finding.readFields) },
        { key("below_tolerance"), finding.belowTolerance },
        { key("evidence_box"), boxJson(finding.evidence) },
        { key("would_pass"), wouldPassJson(finding) } };
}

QJsonObject ReviewJson::document(const Review &review)
{
    QJsonArray verdicts;
    for (const Verdict &verdict : review.verdicts)
        verdicts.append(ReviewJson::verdict(verdict));
    QJsonArray findings;
    for (const Finding &finding : review.findings)
        findings.append(ReviewJson::finding(finding));
    return { { key("schema"), key("spp.review/1") }, { key("case"), caseJson(review) },
        { key("verdicts"), verdicts }, { key("findings"), findings },
        { key("manifest"), review.manifest } };
}

QByteArray ReviewJson::bytes(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace spp
