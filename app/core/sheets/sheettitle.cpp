// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheettitle.h"

#include "core/domain/searchname.h"

namespace spp {

namespace {

QStringList readings(const QByteArray &bytes, const LegacyText &tables)
{
    QStringList names;
    for (const TextEncoding encoding : { TextEncoding::Utf8, TextEncoding::Tcvn3, TextEncoding::Vni,
                 TextEncoding::Viscii, TextEncoding::Cp1258 }) {
        const std::string_view view(bytes.constData(), size_t(bytes.size()));
        if (encoding != TextEncoding::Utf8 || isUtf8(view))
            names.append(searchName(tables.decode(view, encoding).text).simplified());
    }
    return names;
}

/// What follows one of the beginnings, as a word of its own; empty when the name does not begin so.
QString afterBeginning(const QString &name, const QStringList &beginnings)
{
    for (const QString &beginning : beginnings) {
        if (!name.startsWith(beginning))
            continue;
        const QString rest = name.mid(beginning.size());
        if (!rest.isEmpty() && !rest.front().isLetterOrNumber())
            return rest;
    }
    return {};
}

/// "to ban do so: 12 (1:1000)" → "12".
QString sheetNumber(const QString &name, const SheetStyle &style)
{
    QString rest = afterBeginning(name, style.sheetBegins);
    while (!rest.isEmpty() && !rest.front().isLetterOrNumber())
        rest.remove(0, 1);
    return rest.section(QLatin1Char(' '), 0, 0);
}

} // namespace

SheetTitle SheetTitle::of(
        const SheetElements &elements, const SheetStyle &style, const LegacyText &tables)
{
    SheetTitle title;
    for (const SheetElements::Mark &mark : elements.marks) {
        if (mark.level != style.frame.level || mark.text.isEmpty())
            continue;
        for (const QString &name : readings(mark.text, tables)) {
            const QString number = sheetNumber(name, style);
            if (title.sheet.isEmpty() && !number.isEmpty())
                title.sheet = number.toLatin1();
            if (title.commune.isEmpty() && !afterBeginning(name, style.communeBegins).isEmpty())
                title.commune = mark.text;
        }
    }
    return title;
}

} // namespace spp
