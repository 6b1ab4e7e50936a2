// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spp::test {

/// One folder under tests/cli: `args` (one command line; words may be quoted), `expected.json` or
/// `expected.txt` (standard output, or standard error where the exit code is above 1), and
/// `expected-exit` (0 when the file is not there). Where there is a `before`, its command line runs
/// first.
class GoldenCase {
public:
    explicit GoldenCase(const QString &folder);

    static QStringList names(); ///< of all cases, sorted

    QStringList arguments() const;
    QStringList argumentsBefore() const; ///< empty: nothing runs first
    bool needsSample() const; ///< it names sample.sqlite
    int expectedExit() const;
    QString expectedOutput() const;
    /// Writes what was seen in place of what is expected (SPP_UPDATE_GOLDEN=1).
    void update(int exitCode, const QString &output) const;

    /// Output with what differs from run to run replaced: UUIDs, dates of today, times, hashes of
    /// things that carry them, and the folders that the case ran in and lies in.
    static QString normalised(QString output, const QString &workFolder);

private:
    QString file(const QString &name) const;
    QStringList commandLine(const QString &name) const;
    QString outputFile() const;
    QString m_folder;
};

} // namespace spp::test
