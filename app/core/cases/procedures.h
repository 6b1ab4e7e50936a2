// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/profile/officefiles.h"

#include <QDate>
#include <QString>

#include <vector>

namespace spp {

/// One administrative procedure (thủ tục) and the time the law gives for it.
struct SPP_CORE_EXPORT Procedure {
    QString id; ///< "house-permit"
    LocalisedText title;
    int workingDays = 0;
    LocalisedText source;
    QString verified; ///< V, S or M: how well the figure is known
    QDate validFrom; ///< for cases received on that day or later; invalid: no such bound
    QDate validTo; ///< inclusive; invalid: open

    bool holdsOn(QDate received) const;
};

/// The procedures of the profile, from `procedures.yaml`.
class SPP_CORE_EXPORT Procedures {
public:
    static Result<Procedures> read(const QString &path);
    /// The profile's or the shipped file; none where there is no file.
    static Result<Procedures> load(const OfficeFiles &files);

    const std::vector<Procedure> &all() const { return m_all; } ///< as in the file
    QStringList ids() const; ///< each once, as in the file
    /// The procedure as it stood on the day; the first of that id when the day is invalid or none
    /// held then. Null when the id is unknown. Valid as long as this object.
    const Procedure *find(const QString &id, QDate received = {}) const;

private:
    std::vector<Procedure> m_all;
};

} // namespace spp
