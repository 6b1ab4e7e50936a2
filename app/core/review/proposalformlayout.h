// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/profile/officefiles.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace spp {

/// How the form of a proposal looks: which fields come first.
/// From "forms/proposal.yaml" of the office, else the shipped one.
class SPP_CORE_EXPORT ProposalFormLayout {
public:
    /// BadInput names the line that cannot be used.
    static Result<ProposalFormLayout> read(const OfficeFiles &files);

    /// Names of the inputs that are asked most often, in that order.
    const QStringList &first() const { return m_first; }
    /// How far map area and legal area may differ before it is shown in red, in percent of the
    /// legal area.
    double areaDifference_percent() const { return m_areaDifference_percent; }

private:
    QStringList m_first;
    double m_areaDifference_percent = 0.0;
};

} // namespace spp
