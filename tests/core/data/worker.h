// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace spp::test {

/// This test program once more, in a process of its own. See worker.cpp for the jobs.
int runWorker(const QStringList &arguments);

/// Starts a job and waits until it says "ready".
std::unique_ptr<QProcess> startWorker(const QStringList &arguments);

/// Tells the job to go on, waits for its end, and answers with its exit code.
int finishWorker(QProcess &worker);

} // namespace spp::test
