// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QLockFile>

namespace spp {

/// A lock file that names the program that holds it. It is nobody's as soon as that program is
/// gone, however it ended: by its process, not by time. On Windows and Linux; of programs on other
/// machines nothing is known, so that theirs are held.
class SPP_CORE_EXPORT ProgramLock {
public:
    explicit ProgramLock(const QString &path);

    /// Takes it without waiting for a program that lives. It is given back with this object.
    bool take();
    /// After take() has failed: whether another program or object holds it. If not, it cannot be
    /// written.
    bool isHeldElsewhere() const { return m_file.error() == QLockFile::LockFailedError; }

private:
    bool namesItsHolder() const;

    QLockFile m_file;
};

} // namespace spp
