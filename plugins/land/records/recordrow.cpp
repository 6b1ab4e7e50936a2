// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/recordrow.h"

#include "land/records/jsontext.h"
#include "land/records/recordnumbers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace spp::land {

namespace {

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant dateOrNull(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }

QString documentsOf(const ChangeRecord &record)
{
    return QString::fromUtf8(QJsonDocument(toJson(record).value(key("documents")).toArray())
                                     .toJson(QJsonDocument::Compact));
}

} // namespace

Result<void> insertRecord(Database &database, ChangeRecord &record)
{
    SPP_ASSIGN(record.number, nextRecordNumber(database, record.recordedAt.left(4)));
    SPP_TRY(database.run(
            QStringLiteral(
                    "INSERT INTO change_record(kind, decision_number, decision_date, office, "
                    "person, identity, recorded_at, note, number, documents, survey_method) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"),
            { record.kind, textOrNull(record.decisionNumber), dateOrNull(record.decisionDate),
                    textOrNull(record.actor.office), textOrNull(record.actor.person),
                    textOrNull(record.actor.identity), record.recordedAt, textOrNull(record.note),
                    record.number,
                    record.documents.empty() ? QVariant() : QVariant(documentsOf(record)),
                    textOrNull(record.surveyMethod) }));
    record.id = database.lastSerial();
    for (const RestrictionConsent &consent : record.consents) {
        SPP_TRY(database.run(
                QStringLiteral("INSERT INTO restriction_consent(change_record_id, restriction_id, "
                               "document) VALUES (?1, ?2, ?3)"),
                { record.id, consent.restriction, consent.document }));
    }
    return {};
}

} // namespace spp::land
