// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/database.h"

namespace spp {

QString sqlName(const QString &name)
{
    QString doubled = name;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

void Statement::bindAll(const std::vector<QVariant> &values)
{
    int parameter = 0;
    for (const QVariant &value : values)
        bind(++parameter, value);
}

Result<void> Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return {};
}

Result<std::vector<std::vector<QVariant>>> Database::rows(
        const QString &sql, const std::vector<QVariant> &values)
{
    SPP_ASSIGN(const auto statement, prepare(sql));
    statement->bindAll(values);
    std::vector<std::vector<QVariant>> all;
    while (true) {
        SPP_ASSIGN(const bool more, statement->step());
        if (!more)
            return all;
        std::vector<QVariant> row;
        row.reserve(size_t(statement->columnCount()));
        for (int column = 0; column < statement->columnCount(); ++column)
            row.push_back(statement->value(column));
        all.push_back(std::move(row));
    }
}

Result<QVariant> Database::single(const QString &sql, const std::vector<QVariant> &values)
{
    SPP_ASSIGN(const auto statement, prepare(sql));
    statement->bindAll(values);
    SPP_ASSIGN(const bool found, statement->step());
    return found ? statement->value(0) : QVariant();
}

Result<void> Database::run(const QString &sql, const std::vector<QVariant> &values)
{
    SPP_ASSIGN(const auto statement, prepare(sql));
    statement->bindAll(values);
    return statement->run();
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    const int depth = database.m_transactionDepth;
    const Result<void> begun
            = database.execute(depth == 0 ? database.dialect().beginWrite()
                                          : QStringLiteral("SAVEPOINT spp_%1").arg(depth + 1));
    if (!begun) {
        // Where only the lock failed, a transaction may be open already.
        if (depth == 0)
            (void)database.execute(QStringLiteral("ROLLBACK")).ok();
        return begun.error();
    }
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_database.m_transactionDepth;
    // A rollback that fails means that the database has rolled back by itself.
    if (m_depth == 1) {
        (void)m_database.execute(QStringLiteral("ROLLBACK")).ok();
    } else if (m_database.execute(QStringLiteral("ROLLBACK TO ") + savepoint()).ok()) {
        (void)m_database.execute(QStringLiteral("RELEASE ") + savepoint()).ok();
    }
}

QString Transaction::savepoint() const { return QStringLiteral("spp_%1").arg(m_depth); }

Result<void> Transaction::commit()
{
    SPP_TRY(m_database.execute(
            m_depth == 1 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE ") + savepoint()));
    m_open = false;
    --m_database.m_transactionDepth;
    return {};
}

Result<std::unique_ptr<ReadTransaction>> ReadTransaction::begin(Database &database)
{
    const int depth = database.m_transactionDepth;
    SPP_TRY(database.execute(depth == 0 ? database.dialect().beginRead()
                                        : QStringLiteral("SAVEPOINT spp_%1").arg(depth + 1)));
    return std::unique_ptr<ReadTransaction>(new ReadTransaction(database));
}

Result<std::unique_ptr<ReadTransaction>> ReadTransaction::beginWork(Database &database)
{
    if (database.m_transactionDepth > 0)
        return Error::internal("working tables inside another transaction");
    SPP_TRY(database.execute(database.dialect().beginWork()));
    return std::unique_ptr<ReadTransaction>(new ReadTransaction(database));
}

ReadTransaction::~ReadTransaction()
{
    --m_database.m_transactionDepth;
    const QString savepoint = QStringLiteral("spp_%1").arg(m_depth);
    // Nothing was written: either end is the same, and only a rollback ends one that has failed.
    if (m_depth == 1)
        (void)m_database.execute(QStringLiteral("ROLLBACK")).ok();
    else if (m_database.execute(QStringLiteral("ROLLBACK TO ") + savepoint).ok())
        (void)m_database.execute(QStringLiteral("RELEASE ") + savepoint).ok();
}

} // namespace spp
