// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdocument.h"

namespace spp::paper {

/// Writes a paper as a Word document (Office Open XML): real tables with repeated header rows,
/// page-number fields, Times New Roman with Liberation Serif as its alternative. Asks for fonts,
/// hence for a QGuiApplication and Fonts::load(). The same paper gives the same bytes. Replaces a
/// file of that name, or leaves it as it was.
class SPP_DOSSIER_EXPORT DocxWriter {
public:
    static Result<void> write(const Document &document, const QString &path);
};

} // namespace spp::paper
