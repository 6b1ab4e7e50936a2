// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/casehistory.h"

#include <QDateTime>

namespace spp {

namespace {

QString stated(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

Result<void> CaseHistory::append(Database &database, qlonglong caseId, const QString &from,
        const QString &to, const QString &comment, const Actor &actor)
{
    return database.run(
            QStringLiteral("INSERT INTO case_state(case_id, from_state, to_state, comment, office, "
                           "person, identity, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
            { caseId, orNull(from), to, orNull(comment), stated(actor.office), stated(actor.person),
                    stated(actor.identity),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate) });
}

Result<std::vector<CaseHistory::Entry>> CaseHistory::read(Database &database, qlonglong caseId)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT from_state, to_state, comment, office, person, "
                                         "identity, changed_at FROM case_state WHERE case_id = ?1 "
                                         "ORDER BY id"),
                    { caseId }));
    std::vector<Entry> entries;
    for (const auto &row : rows) {
        entries.push_back({ row[0].toString(), row[1].toString(), row[2].toString(),
                { row[3].toString(), row[4].toString(), row[5].toString() }, row[6].toString() });
    }
    return entries;
}

} // namespace spp
