// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/changerecord.h"

#include "land/records/jsontext.h"

#include <QJsonArray>

namespace spp::land {

namespace {

QJsonObject toJson(const RecordDocument &document)
{
    return { { key("title"), orNull(document.title) }, { key("number"), orNull(document.number) },
        { key("date"), orNull(document.date) } };
}

RecordDocument documentFrom(const QJsonObject &json)
{
    return { json.value(key("title")).toString(), json.value(key("number")).toString(),
        dateFrom(json.value(key("date"))) };
}

} // namespace

QJsonObject toJson(const ChangeRecord &record)
{
    QJsonArray documents;
    for (const RecordDocument &document : record.documents)
        documents.append(toJson(document));
    QJsonArray consents;
    for (const RestrictionConsent &consent : record.consents) {
        consents.append(QJsonObject{ { key("restriction"), consent.restriction },
                { key("document"), consent.document } });
    }
    return { { key("id"), record.id == 0 ? QJsonValue() : QJsonValue(record.id) },
        { key("number"), orNull(record.number) }, { key("kind"), orNull(record.kind) },
        { key("decision_number"), orNull(record.decisionNumber) },
        { key("decision_date"), orNull(record.decisionDate) },
        { key("office"), orNull(record.actor.office) },
        { key("person"), orNull(record.actor.person) },
        { key("identity"), orNull(record.actor.identity) },
        { key("recorded_at"), orNull(record.recordedAt) },
        { key("survey_method"), orNull(record.surveyMethod) }, { key("note"), orNull(record.note) },
        { key("documents"), documents }, { key("consents"), consents } };
}

ChangeRecord changeRecordFrom(const QJsonObject &json)
{
    ChangeRecord record;
    record.id = json.value(key("id")).toVariant().toLongLong();
    record.number = json.value(key("number")).toString();
    record.kind = json.value(key("kind")).toString();
    record.decisionNumber = json.value(key("decision_number")).toString();
    record.decisionDate = dateFrom(json.value(key("decision_date")));
    record.actor = { json.value(key("office")).toString(), json.value(key("person")).toString(),
        json.value(key("identity")).toString() };
    record.recordedAt = json.value(key("recorded_at")).toString();
    record.surveyMethod = json.value(key("survey_method")).toString();
    record.note = json.value(key("note")).toString();
    for (const QJsonValue &document : json.value(key("documents")).toArray())
        record.documents.push_back(documentFrom(document.toObject()));
    for (const QJsonValue &consent : json.value(key("consents")).toArray()) {
        record.consents.push_back(
                { consent.toObject().value(key("restriction")).toVariant().toLongLong(),
                        consent.toObject().value(key("document")).toString() });
    }
    return record;
}

} // namespace spp::land
