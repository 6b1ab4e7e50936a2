// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/officefiles.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace spp::land {

/// The land-use codes of the profile, from `land-use-codes.csv`.
class LandUseCodes {
public:
    enum class State { Unknown, InForce, Outdated };

    /// BadInput when the columns code, status and maps_to are not there. Empty without a file.
    static Result<LandUseCodes> load(const OfficeFiles &files);
    static Result<LandUseCodes> read(const QString &path);

    bool isEmpty() const { return m_successors.isEmpty(); }
    State state(const QString &code) const;
    /// The code in force that takes the place of an outdated one; empty when there is none.
    QString successor(const QString &code) const;
    /// The single codes of what a parcel states, such as "ONT+CLN".
    static QStringList split(const QString &landUse);

private:
    QHash<QString, QString> m_successors; ///< empty: in force; "-": outdated without successor
};

} // namespace spp::land
