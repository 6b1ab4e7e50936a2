// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/reviewdraft.h"

#include <QJsonArray>

#include <tuple>

namespace spp {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &text : value.toArray())
        list.append(text.toString());
    return list;
}

QJsonObject siteJson(const SiteRequest &site)
{
    QJsonObject json{ { key("path"), site.path }, { key("layer"), site.layer },
        { key("crs"), site.crs }, { key("commune"), site.commune } };
    if (site.accuracy_m)
        json.insert(key("accuracy_m"), *site.accuracy_m);
    return json;
}

SiteRequest siteFrom(const QJsonObject &json)
{
    SiteRequest site;
    site.path = json.value(key("path")).toString();
    site.layer = json.value(key("layer")).toString();
    site.crs = json.value(key("crs")).toString();
    site.commune = json.value(key("commune")).toString();
    if (json.contains(key("accuracy_m")))
        site.accuracy_m = json.value(key("accuracy_m")).toDouble();
    return site;
}

} // namespace

bool SubjectChoice::operator==(const SubjectChoice &other) const
{
    const auto tied = [](const SubjectChoice &choice) {
        return std::tie(choice.parcels, choice.site.path, choice.site.layer, choice.site.crs,
                choice.site.commune, choice.site.accuracy_m);
    };
    return tied(*this) == tied(other);
}

bool ReviewDraft::operator==(const ReviewDraft &other) const
{
    const auto tied = [](const ReviewDraft &draft) {
        return std::tie(draft.subject, draft.proposal, draft.at, draft.rulePacks, draft.caseNumber,
                draft.caseTitle);
    };
    return tied(*this) == tied(other);
}

QJsonObject ReviewDraft::toJson() const
{
    return { { key("parcels"), QJsonArray::fromStringList(subject.parcels) },
        { key("site"), siteJson(subject.site) },
        { key("proposal"), QJsonObject::fromVariantMap(proposal) },
        { key("at"), at.toString(Qt::ISODate) },
        { key("rule_packs"), QJsonArray::fromStringList(rulePacks) }, { key("case"), caseNumber },
        { key("title"), caseTitle } };
}

ReviewDraft ReviewDraft::fromJson(const QJsonObject &json)
{
    ReviewDraft draft;
    draft.subject.parcels = texts(json.value(key("parcels")));
    draft.subject.site = siteFrom(json.value(key("site")).toObject());
    draft.proposal = json.value(key("proposal")).toObject().toVariantMap();
    draft.at = QDate::fromString(json.value(key("at")).toString(), Qt::ISODate);
    draft.rulePacks = texts(json.value(key("rule_packs")));
    draft.caseNumber = json.value(key("case")).toString();
    draft.caseTitle = json.value(key("title")).toString();
    return draft;
}

} // namespace spp
