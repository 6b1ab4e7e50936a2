// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/auditlog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::AuditLog)
};

/// The fields of an entry as texts, from sequence to previous_hash.
QString hashOf(const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field : fields) {
        const QByteArray utf8 = field.toUtf8();
        hash.addData(QByteArray::number(qlonglong(utf8.size())) + ':' + utf8 + ',');
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString stated(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

Result<QString> meta(Database &database, const QString &key)
{
    SPP_ASSIGN(const QVariant value,
            database.single(
                    QStringLiteral("SELECT value FROM territory_meta WHERE key = ?1"), { key }));
    return value.toString();
}

Result<void> setMeta(Database &database, const QString &key, const QString &value)
{
    return database.run(QStringLiteral("INSERT INTO territory_meta(key, value) VALUES (?1, ?2) "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
            { key, value });
}

const QString countKey = QStringLiteral("audit_count");
const QString headKey = QStringLiteral("audit_head");
const QString columns = QStringLiteral("sequence, recorded_at, office, person, identity, action, "
                                       "subject, detail, previous_hash");

/// What is wrong with one row, given what must come before it; empty when nothing is.
QString fault(
        const QStringList &fields, const QString &hash, qlonglong sequence, const QString &previous)
{
    if (fields[0] != QString::number(sequence))
        return Texts::tr("entry %1 is missing").arg(sequence);
    if (fields[8] != previous)
        return Texts::tr("entry %1 does not follow the one before it").arg(sequence);
    if (hashOf(fields) != hash)
        return Texts::tr("entry %1 was changed").arg(sequence);
    return {};
}

} // namespace

Result<void> AuditLog::append(Database &database, const Actor &actor, const QString &action,
        const QString &subject, const QJsonObject &detail)
{
    SPP_ASSIGN(const QString count, meta(database, countKey));
    SPP_ASSIGN(const QString previous, meta(database, headKey));
    const qlonglong sequence = count.toLongLong() + 1;
    const QStringList fields = { QString::number(sequence),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), stated(actor.office),
        stated(actor.person), stated(actor.identity), stated(action), stated(subject),
        QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)), stated(previous) };
    const QString hash = hashOf(fields);
    std::vector<QVariant> values = { sequence };
    for (int i = 1; i < fields.size(); ++i)
        values.push_back(fields[i]);
    values.push_back(hash);
    SPP_TRY(database.run(QStringLiteral("INSERT INTO audit_log(%1, hash) VALUES (?1, ?2, ?3, ?4, "
                                        "?5, ?6, ?7, ?8, ?9, ?10)")
                                 .arg(columns),
            values));
    SPP_TRY(setMeta(database, countKey, fields[0]));
    return setMeta(database, headKey, hash);
}

Result<QString> AuditLog::verify(Database &database)
{
    SPP_ASSIGN(const auto statement,
            database.prepare(QStringLiteral("SELECT %1, hash FROM audit_log ORDER BY sequence")
                                     .arg(columns)));
    qlonglong sequence = 0;
    QString previous = QStringLiteral("");
    while (true) {
        SPP_ASSIGN(const bool more, statement->step());
        if (!more)
            break;
        QStringList fields;
        for (int column = 0; column < 9; ++column)
            fields.append(statement->value(column).toString());
        const QString hash = statement->value(9).toString();
        const QString wrong = fault(fields, hash, ++sequence, previous);
        if (!wrong.isEmpty())
            return wrong;
        previous = hash;
    }
    SPP_ASSIGN(const QString count, meta(database, countKey));
    SPP_ASSIGN(const QString last, meta(database, headKey));
    if (count.toLongLong() > sequence)
        return Texts::tr("entries from %1 on are missing").arg(sequence + 1);
    if (count.toLongLong() < sequence || last != previous)
        return Texts::tr("entry %1 was not written by this program").arg(sequence);
    return QString();
}

Result<QString> AuditLog::head(Database &database) { return meta(database, headKey); }

} // namespace spp
