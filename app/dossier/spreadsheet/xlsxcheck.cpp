// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/spreadsheet/xlsxcheck.h"

#include <QFile>
#include <QXmlStreamReader>

#include <memory>

#include <zip.h>

namespace spp {

namespace {

constexpr qint64 blockSize = 1 << 16;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// Cells of one part; empty when it is not well-formed to its end.
std::optional<qlonglong> cellsOf(zip_t *archive, zip_uint64_t index)
{
    const std::unique_ptr<zip_file_t, Discard> part(zip_fopen_index(archive, index, 0));
    if (!part)
        return {};
    QXmlStreamReader xml;
    QByteArray block(blockSize, '\0');
    qlonglong cells = 0;
    while (true) {
        // At the end of a part its checksum is compared; a wrong one is a failed read.
        const zip_int64_t size = zip_fread(part.get(), block.data(), zip_uint64_t(block.size()));
        if (size < 0)
            return {};
        if (size == 0)
            return xml.atEnd() && !xml.hasError() ? std::optional<qlonglong>(cells) : std::nullopt;
        xml.addData(QByteArray(block.constData(), int(size)));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement
                    && xml.name() == QLatin1String("c"))
                ++cells;
        }
    }
}

} // namespace

std::optional<qlonglong> countedCells(const QString &xlsx)
{
    const std::unique_ptr<zip_t, Discard> archive(
            zip_open(QFile::encodeName(xlsx).constData(), ZIP_RDONLY, nullptr));
    if (!archive)
        return {};
    qlonglong cells = 0;
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto found = cellsOf(archive.get(), zip_uint64_t(i));
        if (!found)
            return {};
        const QString name = QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(i), 0));
        cells += name.startsWith(QLatin1String("xl/worksheets/")) ? *found : 0;
    }
    return cells;
}

} // namespace spp
