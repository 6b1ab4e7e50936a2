// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossier_export.h"
#include "dossier/papers/paperdocument.h"

#include <QDate>

namespace spp::paper {

/// Writes a paper as PDF on pages of the size and margins it states, in Fonts::official(), black on
/// white. Needs a QGuiApplication and Fonts::load(). The same paper renders to the same pixels, and
/// with a date, which becomes the file's date of creation, to the same bytes. Replaces a file of
/// that name, or leaves it as it was.
class SPP_DOSSIER_EXPORT PaperPdf {
public:
    static Result<void> write(const Document &document, const QString &path, QDate on = {});
};

} // namespace spp::paper
