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

/// What a change record may be about: "split", Tách thửa.
struct ChangeKind {
    QString id;
    LocalisedText title;
    QStringList operations; ///< names of steps (EditStep::operation) that are usual under it
};

/// The kinds of change-kinds.yaml, which an office may replace; in the order of the file.
class ChangeKinds {
public:
    /// Without the file there are none.
    static Result<ChangeKinds> load(const OfficeFiles &files);

    const std::vector<ChangeKind> &all() const { return m_all; }
    /// The title of a kind; its id when it is not known, as with records of other programs.
    QString title(const QString &id) const;
    /// The first kind under which this operation is usual; empty when there is none.
    QString usualFor(const QString &operation) const;

private:
    std::vector<ChangeKind> m_all;
};

} // namespace spp::land
