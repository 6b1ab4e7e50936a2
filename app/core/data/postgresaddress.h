// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

#include <vector>

namespace spp {

/// Where a territory lies on a PostgreSQL server:
/// `postgresql://USER@HOST:PORT/DATABASE?schema=NAME`.
///
/// Everything that libpq understands may stand in it (`host`, `service`, `sslmode` …), but no
/// password: that comes from ~/.pgpass, PGPASSFILE, PGPASSWORD or a service file, so that it can
/// neither be seen among the running programs nor be printed.
class SPP_CORE_EXPORT PostgresAddress {
public:
    /// Whether the text is meant as an address rather than a file.
    static bool isAddress(const QString &text);
    /// The text as it may be shown: without a password, where somebody wrote one after all.
    static QString withoutSecrets(const QString &text);
    /// BadInput when it is malformed, carries a password, or names a schema that cannot be one.
    static Result<PostgresAddress> parse(const QString &text);

    /// "spp" where the address names none. One schema holds one territory.
    QString schema() const { return m_schema; }
    /// For messages, and to be parsed again. Host, database, user and schema, nothing secret.
    QString text() const { return m_text; }

    struct Parameter {
        QByteArray keyword;
        QByteArray value;
    };
    /// What libpq is told; only what the address states.
    const std::vector<Parameter> &parameters() const { return m_parameters; }
    /// Value of a keyword of libpq; empty when the address does not state it.
    QString parameter(const char *keyword) const;

private:
    Result<void> readParameters(const QString &uri);

    QString m_schema;
    QString m_text;
    std::vector<Parameter> m_parameters;
};

} // namespace spp
