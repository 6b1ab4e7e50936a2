// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "benchprocess.h"
#include "support/postgresserver.h"

#include <functional>

namespace spp::bench {

/// A PostgreSQL server of the benchmark's own, on the loopback, and what its processes cost.
class PostgisPeer {
public:
    /// Empty, or why there is none.
    QString start();
    QString address() const { return m_server.address(QStringLiteral("bench")); }

    /// The SQL of the specification with two workers: pieces of the features with an index, then
    /// all pairs, summed by subject and class into a table. Ends the program where the plan is not
    /// parallel. `table` and `classSql`: of the features, with the alias t.
    ProcessCost overlay(const QString &table, const QString &classSql);
    QByteArray result(); ///< lines "subject|class|area" of the last overlay

    /// Cost of work that the server has a part in: its processes beside those of the work. CPU time
    /// is that of the server's first process, of the children that it has waited for, and of those
    /// that still run (/proc/PID/stat, in hundredths of a second): of each backend and worker.
    ProcessCost withServer(const std::function<ProcessCost()> &work) const;

private:
    double cpu_s() const;

    test::PostgresServer m_server;
};

} // namespace spp::bench
