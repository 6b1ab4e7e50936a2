// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "docxfile.h"

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <zip.h>

namespace spp::test {

QByteArray docxPart(const QString &path, const QString &name)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return {};
    QByteArray bytes;
    if (zip_file_t *file = zip_fopen(archive, name.toUtf8().constData(), 0)) {
        char buffer[65536];
        for (zip_int64_t read; (read = zip_fread(file, buffer, sizeof buffer)) > 0;)
            bytes.append(buffer, int(read));
        zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

QString docxText(const QString &path)
{
    QXmlStreamReader xml(docxPart(path, QStringLiteral("word/document.xml")));
    QStringList lines;
    QString line;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("t"))
            line += xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("tab"))
            line += QLatin1Char('~');
        else if (xml.isEndElement() && xml.name() == QLatin1String("p")) {
            if (line.contains(QLatin1Char('~')) || !line.trimmed().isEmpty())
                lines << line.trimmed();
            line.clear();
        }
    }
    return xml.hasError() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace spp::test
