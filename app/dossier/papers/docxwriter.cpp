// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/docxwriter.h"

#include "dossier/papers/docxbody.h"
#include "dossier/papers/docxparts.h"
#include "dossier/papers/ziparchive.h"

namespace spp::paper {

Result<void> DocxWriter::write(const Document &document, const QString &path)
{
    const DocxBody body = docxBody(document);
    const int pictures = int(body.pictures.size());
    std::vector<std::pair<QString, QByteArray>> entries{
        { QStringLiteral("[Content_Types].xml"), docxparts::contentTypes() },
        { QStringLiteral("_rels/.rels"), docxparts::packageRelations() },
        { QStringLiteral("docProps/core.xml"), docxparts::properties(document.title) },
        { QStringLiteral("word/document.xml"), body.xml },
        { QStringLiteral("word/_rels/document.xml.rels"), docxparts::documentRelations(pictures) },
        { QStringLiteral("word/styles.xml"), docxparts::styles() },
        { QStringLiteral("word/settings.xml"), docxparts::settings() },
        { QStringLiteral("word/fontTable.xml"), docxparts::fontTable() },
        { QStringLiteral("word/header1.xml"), docxparts::header(false) },
        { QStringLiteral("word/header2.xml"), docxparts::header(true) },
    };
    for (int i = 0; i < pictures; ++i)
        entries.emplace_back(
                QStringLiteral("word/media/picture%1.png").arg(i + 1), body.pictures.at(size_t(i)));
    return writeZip(path, entries);
}

} // namespace spp::paper
