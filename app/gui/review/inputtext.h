// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "gui/gui_export.h"

#include <QString>
#include <QVariant>

/// Values of a proposal as people type them: decimal comma or point by language, 22/11/2026.
namespace spp::inputtext {

struct Reading {
    QVariant value; ///< as Proposal keeps it; invalid: empty or wrong
    QString problem; ///< what is wrong, for the line below the field
};
SPP_GUI_EXPORT Reading read(const ProposalInput &input, const QString &text);
SPP_GUI_EXPORT QString write(const ProposalInput &input, const QVariant &value);
SPP_GUI_EXPORT QString unit(const QString &unit); ///< "m²" for "m2"
SPP_GUI_EXPORT QString hint(const ProposalInput &input); ///< what an empty field shows
SPP_GUI_EXPORT QString range(const ProposalInput &input); ///< "0 – 100 %"

} // namespace spp::inputtext
