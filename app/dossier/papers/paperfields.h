// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"

#include <QMap>
#include <QString>
#include <QStringList>

/// What a template of a paper may ask for. A name that is not here is refused when the template is
/// read, so that a misspelt one never prints as an empty place.
namespace spp::paper {

/// "case.number", "site.label", "office.issuer", …; "line" is never known: dots to the line's end.
SPP_DOSSIER_EXPORT const QStringList &scalarFields();
/// Fields of each set of rows: "findings" → "no", "message", …; asked for as {row.message}.
SPP_DOSSIER_EXPORT const QMap<QString, QStringList> &rowFields();
/// Names for `when`: "conflicts", "no_conflicts", …
SPP_DOSSIER_EXPORT const QStringList &flagNames();

} // namespace spp::paper
