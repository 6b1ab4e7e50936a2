// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/recordtakeback.h"

#include "core/data/auditlog.h"
#include "land/records/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RecordTakeBack)
};

class TakeBack {
public:
    TakeBack(Database &database, qlonglong record)
        : m_database(database)
        , m_record(record)
    {
    }

    Result<void> check()
    {
        SPP_ASSIGN(const auto rows,
                m_database.rows(
                        QStringLiteral("SELECT kind, number FROM change_record WHERE id = ?1"),
                        { m_record }));
        if (rows.empty() || rows.front()[1].isNull()) {
            return Error::usage(Texts::tr("There is no change record %1 that can be taken back.")
                                        .arg(m_record)
                                        .toStdString());
        }
        m_number = rows.front()[1].toString();
        SPP_TRY(refuseIf(
                QStringLiteral("SELECT 1 FROM change_delivery WHERE change_record_id = ?1"),
                Texts::tr("Record %1 was sent to the land software.").arg(m_number)));
        SPP_TRY(refuseIf(QStringLiteral("SELECT 1 FROM parcel WHERE created_by = ?1 AND "
                                        "end_lifespan IS NOT NULL"),
                Texts::tr("A parcel of record %1 was changed by a later record.").arg(m_number)));
        SPP_TRY(refuseIf(QStringLiteral("SELECT 1 FROM parcel_restriction WHERE parcel_id IN "
                                        "(SELECT id FROM parcel WHERE created_by = ?1)"),
                Texts::tr("A restriction was laid on a parcel of record %1.").arg(m_number)));
        SPP_TRY(refuseIf(
                QStringLiteral("SELECT 1 FROM parcel p JOIN parcel_outline o ON o.parcel_id = p.id "
                               "WHERE o.change_record_id = ?1 AND p.end_lifespan IS NOT NULL"),
                Texts::tr("A neighbour of record %1 was changed by a later record.")
                        .arg(m_number)));
        return refuseIf(
                QStringLiteral("SELECT 1 FROM parcel_outline later WHERE later.change_record_id > "
                               "?1 AND later.parcel_id IN (SELECT parcel_id FROM parcel_outline "
                               "WHERE change_record_id = ?1 UNION ALL SELECT id FROM parcel WHERE "
                               "created_by = ?1)"),
                Texts::tr("The outline of a parcel of record %1 was changed by a later record.")
                        .arg(m_number));
    }

    Result<void> run()
    {
        SPP_ASSIGN(const QVariant created, count(QStringLiteral("created_by")));
        SPP_ASSIGN(const QVariant retired, count(QStringLiteral("retired_by")));
        SPP_TRY(restoreOutlines());
        const QStringList removals = {
            QStringLiteral("DELETE FROM parcel_outline WHERE change_record_id = ?1"),
            QStringLiteral("DELETE FROM parcel_lineage WHERE change_record_id = ?1"),
            QStringLiteral(
                    "DELETE FROM parcel_land_class WHERE parcel_id IN (SELECT id FROM parcel "
                    "WHERE created_by = ?1)"),
            QStringLiteral("DELETE FROM parcel_former_identity WHERE parcel_id IN (SELECT id FROM "
                           "parcel WHERE created_by = ?1)"),
            QStringLiteral("DELETE FROM parcel WHERE created_by = ?1"),
            QStringLiteral("UPDATE parcel SET retired_by = NULL, end_lifespan = NULL WHERE "
                           "retired_by = ?1"),
            QStringLiteral("DELETE FROM restriction_consent WHERE change_record_id = ?1"),
            QStringLiteral("DELETE FROM change_record WHERE id = ?1"),
        };
        for (const QString &removal : removals)
            SPP_TRY(m_database.run(removal, { m_record }));
        return m_database.run(QStringLiteral("UPDATE theme SET feature_count = feature_count + ?1 "
                                             "WHERE id = 'parcels'"),
                { retired.toLongLong() - created.toLongLong() });
    }

    QString number() const { return m_number; }

private:
    Result<void> refuseIf(const QString &query, const QString &reason)
    {
        SPP_ASSIGN(const QVariant found,
                m_database.single(query + QStringLiteral(" LIMIT 1"), { m_record }));
        if (!found.isValid())
            return {};
        return Error::badInput(reason.toStdString())
                .advise(Texts::tr("Correct it by another record.").toStdString());
    }

    Result<QVariant> count(const QString &column)
    {
        return m_database.single(
                QStringLiteral("SELECT count(*) FROM parcel WHERE %1 = ?1").arg(column),
                { m_record });
    }

    Result<void> restoreOutlines()
    {
        QStringList assignments;
        for (const char *column : { "geom", "map_area_m2", "map_area_crs" }) {
            assignments.append(
                    QStringLiteral("%1 = (SELECT o.%1 FROM parcel_outline o WHERE "
                                   "o.parcel_id = parcel.id AND o.change_record_id = ?1)")
                            .arg(QLatin1String(column)));
        }
        return m_database.run(
                QStringLiteral("UPDATE parcel SET %1 WHERE id IN (SELECT parcel_id FROM "
                               "parcel_outline WHERE change_record_id = ?1)")
                        .arg(assignments.join(QStringLiteral(", "))),
                { m_record });
    }

    Database &m_database;
    const qlonglong m_record;
    QString m_number;
};

} // namespace

Result<void> takeBack(Territory &territory, qlonglong record, const Actor &actor)
{
    Database &database = territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    TakeBack work(database, record);
    SPP_TRY(work.check());
    SPP_TRY(work.run());
    SPP_TRY(AuditLog::append(database, actor, QStringLiteral("record.take-back"),
            QStringLiteral("record:") + work.number(), {}));
    SPP_TRY(transaction->commit());
    return territory.reloadThemes();
}

} // namespace spp::land
