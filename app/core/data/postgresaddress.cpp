// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/postgresaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

#include <memory>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PostgresAddress)
};

const QString schemaKey = QStringLiteral("schema");

/// Keys of the query that say where the territory is; the others say how to get there.
const QStringList shownKeys{ QStringLiteral("host"), QStringLiteral("port"),
    QStringLiteral("dbname"), QStringLiteral("user"), QStringLiteral("service") };

QString keyOf(const QString &item) { return item.section(QLatin1Char('='), 0, 0); }

QString valueOf(const QString &item)
{
    return QUrl::fromPercentEncoding(item.section(QLatin1Char('='), 1).toUtf8());
}

QString beforeQuery(const QString &text) { return text.section(QLatin1Char('?'), 0, 0); }

QStringList query(const QString &text)
{
    return text.section(QLatin1Char('?'), 1).split(QLatin1Char('&'), Qt::SkipEmptyParts);
}

/// "user:secret" of "postgresql://user:secret@host/db", whatever letters the secret has; empty for
/// an address without a user, or with a user alone.
QString userWithPassword(const QString &text)
{
    static const QRegularExpression before(QStringLiteral("^[a-z]+://(.*)@"));
    static const QRegularExpression hostAndPort(QStringLiteral("^[^:/?]*:\\d{1,5}/"));
    const QString user = before.match(text).captured(1);
    const bool isHost = hostAndPort.match(user).hasMatch() || user.startsWith(QLatin1Char('/'));
    return user.contains(QLatin1Char(':')) && !isHost ? user : QString();
}

bool isSecret(const QString &item)
{
    return keyOf(item).compare(QLatin1String("password"), Qt::CaseInsensitive) == 0
            || keyOf(item).compare(QLatin1String("sslpassword"), Qt::CaseInsensitive) == 0;
}

bool hasPassword(const QString &text)
{
    const QStringList items = query(text);
    return !userWithPassword(text).isEmpty() || std::any_of(items.begin(), items.end(), isSecret);
}

Error malformed(const QString &text, const QString &reason)
{
    return Error::badInput(reason.toStdString())
            .inFile(PostgresAddress::withoutSecrets(text).toStdString())
            .advise(Texts::tr("Write it like postgresql://USER@HOST:5432/DATABASE?schema=NAME.")
                            .toStdString());
}

} // namespace

bool PostgresAddress::isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql:"))
            || text.startsWith(QLatin1String("postgres:"));
}

QString PostgresAddress::withoutSecrets(const QString &text)
{
    QString bare = text;
    if (const QString user = userWithPassword(text); !user.isEmpty())
        bare.replace(user, user.section(QLatin1Char(':'), 0, 0));
    const QString shown = beforeQuery(bare);
    QStringList items;
    for (const QString &item : query(bare)) {
        if (shownKeys.contains(keyOf(item)) || keyOf(item) == schemaKey)
            items.append(item);
    }
    return items.isEmpty() ? shown : shown + QLatin1Char('?') + items.join(QLatin1Char('&'));
}

Result<PostgresAddress> PostgresAddress::parse(const QString &text)
{
    static const QRegularExpression schemaPattern(QStringLiteral("^[a-z_][a-z0-9_]{0,62}$"));
    if (!text.startsWith(QLatin1String("postgresql://"))
            && !text.startsWith(QLatin1String("postgres://")))
        return malformed(text, Texts::tr("This is not the address of a database."));
    if (hasPassword(text)) {
        return Error::badInput(Texts::tr("A password must not stand in the address.").toStdString())
                .inFile(withoutSecrets(text).toStdString())
                .advise(Texts::tr(
                        "Put it into ~/.pgpass, a service file or the environment variable "
                        "PGPASSWORD.")
                                .toStdString());
    }
    PostgresAddress address;
    address.m_schema = QStringLiteral("spp");
    QStringList kept;
    QStringList shown;
    for (const QString &item : query(text)) {
        if (keyOf(item) == schemaKey) {
            address.m_schema = valueOf(item);
            continue;
        }
        kept.append(item);
        if (shownKeys.contains(keyOf(item)))
            shown.append(item);
    }
    if (!schemaPattern.match(address.m_schema).hasMatch()
            || address.m_schema.startsWith(QLatin1String("pg_"))
            || address.m_schema == QLatin1String("information_schema")) {
        return malformed(text,
                Texts::tr("\"%1\" cannot be the schema of a territory: use lower-case letters, "
                          "digits and underscores.")
                        .arg(address.m_schema));
    }
    shown.append(schemaKey + QLatin1Char('=') + address.m_schema);
    address.m_text = beforeQuery(text) + QLatin1Char('?') + shown.join(QLatin1Char('&'));
    SPP_TRY(address.readParameters(beforeQuery(text)
            + (kept.isEmpty() ? QString() : QLatin1Char('?') + kept.join(QLatin1Char('&')))));
    return address;
}

Result<void> PostgresAddress::readParameters(const QString &uri)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
            PQconninfoParse(uri.toUtf8().constData(), &message), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> said(message, &PQfreemem);
    if (!options) {
        return malformed(m_text,
                Texts::tr("The address is not understood (%1).")
                        .arg(QString::fromUtf8(said ? said.get() : "").trimmed()));
    }
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            m_parameters.push_back({ option->keyword, option->val });
    }
    return {};
}

QString PostgresAddress::parameter(const char *keyword) const
{
    for (const Parameter &one : m_parameters) {
        if (one.keyword == keyword)
            return QString::fromUtf8(one.value);
    }
    return {};
}

} // namespace spp
