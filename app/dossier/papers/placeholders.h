// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace spp::paper {

using FieldValues = QMap<QString, QString>;

/// Names between braces, in their order: "case.number", "row.no".
QStringList placeholdersIn(const QString &text);
QString rowPrefix(); ///< "row."

/// Puts the values in. What is not known becomes dots; at the end of a line a tab, with which the
/// writers fill the line.
SPP_DOSSIER_EXPORT QString filled(
        const QString &text, const FieldValues &values, const FieldValues &row = {});

} // namespace spp::paper
