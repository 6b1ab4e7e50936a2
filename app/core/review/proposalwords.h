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

/// How the fields of a proposal are shown: which come first, and what their choices are called.
/// From "forms/proposal.yaml" of the office, else the shipped one.
class SPP_CORE_EXPORT ProposalWords {
public:
    /// BadInput names the line that cannot be used.
    static Result<ProposalWords> read(const OfficeFiles &files);

    /// Names of the inputs that are asked most often, in that order.
    const QStringList &first() const { return m_first; }
    /// "Nhà ở riêng lẻ" for use, house; the code itself where no word is known.
    QString choice(const QString &input, const QString &code) const;
    /// How far map area and legal area may differ before it is shown in red, in percent of the
    /// legal area.
    double areaDifference_percent() const { return m_areaDifference_percent; }

private:
    QStringList m_first;
    QMap<QString, QMap<QString, LocalisedText>> m_choices;
    double m_areaDifference_percent = 0.0;
};

} // namespace spp
