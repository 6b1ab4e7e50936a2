// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"
#include "dossier/papers/paperdocument.h"

#include <QByteArray>

#include <vector>

namespace spp::paper {

/// word/document.xml, and the pictures it refers to as rIdPicture1, rIdPicture2 …
struct DocxBody {
    QByteArray xml;
    std::vector<QByteArray> pictures; ///< PNG
};

SPP_DOSSIER_EXPORT DocxBody docxBody(const Document &document);

} // namespace spp::paper
