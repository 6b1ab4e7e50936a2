// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QString>

namespace spp::test {

/// Makes permissions of files bind this program also where the superuser runs it: begins it anew
/// without the capabilities that pass over them. To be called first in main().
void obeyPermissions(char **argv);

/// As long as it lives, nothing can be written to a file or put into a folder.
class Locked {
public:
    explicit Locked(const QString &path)
        : m_path(path)
        , m_before(QFile::permissions(path))
    {
        QFile::setPermissions(m_path,
                m_before
                        & ~(QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup
                                | QFile::WriteOther));
    }
    ~Locked() { QFile::setPermissions(m_path, m_before); }
    Locked(const Locked &) = delete;
    Locked &operator=(const Locked &) = delete;

    bool isLocked() const { return !QFileInfo(m_path).isWritable(); }

private:
    QString m_path;
    QFile::Permissions m_before;
};

} // namespace spp::test
