// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/programlock.h"

namespace spp {

namespace {

/// A program that is killed between making the file and writing into it leaves an empty one. One
/// that lives has written long before this.
constexpr int patience_ms = 1000;

} // namespace

ProgramLock::ProgramLock(const QString &path)
    : m_file(path)
{
    m_file.setStaleLockTime(0);
}

bool ProgramLock::take()
{
    if (m_file.tryLock(0))
        return true;
    if (!isHeldElsewhere() || namesItsHolder())
        return false;
    if (m_file.tryLock(patience_ms))
        return true;
    return !namesItsHolder() && m_file.removeStaleLockFile() && m_file.tryLock(0);
}

bool ProgramLock::namesItsHolder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_file.getLockInfo(&process, &host, &program);
}

} // namespace spp
