// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/domain/theme.h"
#include "core/profile/officefiles.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spp::land {

/// One kind of change (biến động) of a parcel.
struct ChangeKind {
    enum class Geometry { Always, Never, Maybe };

    QString id; ///< "split"
    LocalisedText title;
    Geometry changesGeometry = Geometry::Maybe;
    QString source;
    QString mark; ///< V, S or M: how well the entry is known
    QStringList usualFor; ///< operations (names of steps) that are mostly done under it
};

/// The kinds of change of the profile, from `change-kinds.yaml`.
class ChangeKinds {
public:
    static Result<ChangeKinds> read(const QString &path);
    /// The profile's or the shipped file; none where there is no file.
    static Result<ChangeKinds> load(const OfficeFiles &files);

    const std::vector<ChangeKind> &all() const { return m_all; } ///< as in the file
    QStringList ids() const;
    /// Null when there is no such kind. Valid as long as this object.
    const ChangeKind *find(const QString &id) const;
    /// The kind under which an operation is usual; null when there is none.
    const ChangeKind *usualFor(const QString &operation) const;

private:
    std::vector<ChangeKind> m_all;
};

} // namespace spp::land
