// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/paperfields.h"

#include <QMap>
#include <QString>

namespace spp::paper {

using FieldValues = QMap<QString, QString>;

/// Those of `text` that are neither a scalar nor, as {row.…}, a field of the row set.
QStringList unknownPlaceholders(const QString &text, const QString &rows);

/// Puts the values in. What is not known becomes dots; at the end of a line a tab, with which the
/// writers fill the line.
QString filled(const QString &text, const FieldValues &values, const FieldValues &row = {});

} // namespace spp::paper
