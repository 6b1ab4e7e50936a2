// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/recordregister.h"

#include "core/data/auditlog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RecordRegister)
};

constexpr std::array<std::pair<DeliveryState, const char *>, 4> codes{ {
        { DeliveryState::NotSent, "not-sent" },
        { DeliveryState::Sent, "sent" },
        { DeliveryState::Accepted, "accepted" },
        { DeliveryState::Refused, "refused" },
} };

QString query(const QString &condition)
{
    return QStringLiteral(
            "SELECT id, number, kind, decision_number, decision_date, office, person, "
            "identity, recorded_at, note, survey_method, documents FROM "
            "change_record WHERE number IS NOT NULL%1 ORDER BY id DESC")
            .arg(condition);
}

std::vector<RecordDocument> documentsFrom(const QString &stored)
{
    QJsonObject json;
    json.insert(QStringLiteral("documents"), QJsonDocument::fromJson(stored.toUtf8()).array());
    return changeRecordFrom(json).documents;
}

ChangeRecord recordFrom(const std::vector<QVariant> &row)
{
    ChangeRecord record;
    record.id = row[0].toLongLong();
    record.number = row[1].toString();
    record.kind = row[2].toString();
    record.decisionNumber = row[3].toString();
    record.decisionDate = QDate::fromString(row[4].toString(), Qt::ISODate);
    record.actor = { row[5].toString(), row[6].toString(), row[7].toString() };
    record.recordedAt = row[8].toString();
    record.note = row[9].toString();
    record.surveyMethod = row[10].toString();
    record.documents = documentsFrom(row[11].toString());
    return record;
}

class Reader {
public:
    explicit Reader(Database &database)
        : m_database(database)
    {
    }

    Result<std::vector<RegisterEntry>> read(
            const QString &condition, const std::vector<QVariant> &values)
    {
        SPP_ASSIGN(const auto rows, m_database.rows(query(condition), values));
        std::vector<RegisterEntry> entries;
        for (const std::vector<QVariant> &row : rows) {
            RegisterEntry entry;
            entry.record = recordFrom(row);
            SPP_TRY(complete(entry));
            entries.push_back(std::move(entry));
        }
        return entries;
    }

private:
    Result<std::vector<qlonglong>> ids(const char *sql, qlonglong record)
    {
        SPP_ASSIGN(const auto rows, m_database.rows(QString::fromLatin1(sql), { record }));
        std::vector<qlonglong> found;
        for (const std::vector<QVariant> &row : rows)
            found.push_back(row[0].toLongLong());
        return found;
    }

    Result<void> complete(RegisterEntry &entry)
    {
        const qlonglong id = entry.record.id;
        SPP_ASSIGN(
                entry.retired, ids("SELECT id FROM parcel WHERE retired_by = ?1 ORDER BY id", id));
        SPP_ASSIGN(
                entry.created, ids("SELECT id FROM parcel WHERE created_by = ?1 ORDER BY id", id));
        SPP_ASSIGN(entry.followed,
                ids("SELECT parcel_id FROM parcel_outline WHERE change_record_id = ?1 ORDER BY "
                    "parcel_id",
                        id));
        SPP_ASSIGN(const auto last,
                m_database.rows(QStringLiteral("SELECT event, happened_at, comment FROM "
                                               "change_delivery WHERE change_record_id = ?1 ORDER "
                                               "BY id DESC LIMIT 1"),
                        { id }));
        if (!last.empty()) {
            entry.delivery
                    = deliveryState(last.front()[0].toString()).value_or(DeliveryState::Sent);
            entry.deliveredAt = last.front()[1].toString();
            entry.comment = last.front()[2].toString();
        }
        return {};
    }

    Database &m_database;
};

Result<void> checkEvent(const RegisterEntry &entry, DeliveryState event, const QString &comment)
{
    const QString number = entry.record.number;
    if (event == DeliveryState::NotSent)
        return Error::usage(Texts::tr("A record cannot be made unsent.").toStdString());
    if (event != DeliveryState::Sent && entry.delivery == DeliveryState::NotSent) {
        return Error::usage(Texts::tr("Record %1 was not sent yet.").arg(number).toStdString())
                .advise(Texts::tr("Write down first that it was sent.").toStdString());
    }
    if (entry.delivery == DeliveryState::Accepted)
        return Error::usage(Texts::tr("Record %1 is accepted already.").arg(number).toStdString());
    if (event == DeliveryState::Refused && comment.isEmpty())
        return Error::usage(Texts::tr("Say why record %1 was refused.").arg(number).toStdString());
    return {};
}

} // namespace

QString deliveryCode(DeliveryState state)
{
    for (const auto &[each, code] : codes) {
        if (each == state)
            return QString::fromLatin1(code);
    }
    return {};
}

std::optional<DeliveryState> deliveryState(const QString &code)
{
    for (const auto &[state, each] : codes) {
        if (code == QLatin1String(each))
            return state;
    }
    return std::nullopt;
}

Result<std::vector<RegisterEntry>> registerEntries(Database &database)
{
    return Reader(database).read({}, {});
}

Result<RegisterEntry> registerEntry(Database &database, const QString &number)
{
    SPP_ASSIGN(auto entries, Reader(database).read(QStringLiteral(" AND number = ?1"), { number }));
    if (entries.empty())
        return Error::usage(Texts::tr("There is no record %1.").arg(number).toStdString());
    return std::move(entries.front());
}

Result<void> recordDelivery(Territory &territory, const QString &number, DeliveryState event,
        const QString &comment, const QString &packageSha256, const Actor &actor)
{
    Database &database = territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const RegisterEntry entry, registerEntry(database, number));
    SPP_TRY(checkEvent(entry, event, comment));
    const auto stated
            = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
    SPP_TRY(database.run(
            QStringLiteral("INSERT INTO change_delivery(change_record_id, event, package_sha256, "
                           "comment, office, person, identity, happened_at) VALUES (?1, ?2, ?3, "
                           "?4, ?5, ?6, ?7, ?8)"),
            { entry.record.id, deliveryCode(event),
                    packageSha256.isEmpty() ? QVariant() : QVariant(packageSha256),
                    comment.isEmpty() ? QVariant() : QVariant(comment), stated(actor.office),
                    stated(actor.person), stated(actor.identity),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate) }));
    SPP_TRY(AuditLog::append(database, actor, QStringLiteral("record.") + deliveryCode(event),
            QStringLiteral("record:") + number, {}));
    return transaction->commit();
}

} // namespace spp::land
