// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

#include <proj.h>

namespace spp {

struct PjDelete {
    void operator()(PJ *object) const { proj_destroy(object); }
};
using PjPtr = std::unique_ptr<PJ, PjDelete>;

/// One PROJ context with its own memory of what went wrong; never downloads grids. One thread at a
/// time. Objects made with it must not outlive it.
class ProjContext {
public:
    ProjContext();
    ~ProjContext();
    ProjContext(const ProjContext &) = delete;
    ProjContext &operator=(const ProjContext &) = delete;

    /// A context that can read the CRS database. Looks where PROJ looks, then beside the program.
    static Result<std::unique_ptr<ProjContext>> withDatabase();

    PJ_CONTEXT *get() const { return m_context; }
    /// What PROJ said last, on one line; clears it.
    QString takeMessage();
    /// The CRS "AUTH:CODE"; CrsMismatch when the database does not know it.
    Result<PjPtr> crs(const QString &authorityCode);

private:
    bool hasDatabase() const;

    PJ_CONTEXT *m_context;
    QString m_message;
};

} // namespace spp
