// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/rulenotes.h"

#include "core/domain/writtennumber.h"
#include "core/overlay/remarkwords.h"

namespace spp::notes {

namespace {

/// %1, %2 … filled with the same values in both languages.
LocalisedText filled(const char *vi, const char *en, const QList<LocalisedText> &values = {})
{
    LocalisedText text{ QString::fromUtf8(vi), QString::fromUtf8(en) };
    for (const LocalisedText &value : values) {
        text.vi = text.vi.arg(value.vi);
        text.en = text.en.arg(value.en);
    }
    return text;
}

LocalisedText both(const QString &text) { return { text, text }; }

LocalisedText area(double area_m2) { return written::quantity(area_m2, QStringLiteral("m2")); }

LocalisedText titleOf(const Theme &theme)
{
    return { theme.title.vi.isEmpty() ? theme.id : theme.title.vi,
        theme.title.en.isEmpty() ? theme.id : theme.title.en };
}

/// What people call it, else its key.
LocalisedText nameOf(const Feature &feature)
{
    for (const char *field : { "name", "code" }) {
        const QString name = feature.attributes.value(QLatin1String(field)).toString();
        if (!name.isEmpty())
            return both(QStringLiteral("“%1”").arg(name));
    }
    return both(QStringLiteral("#%1").arg(feature.id));
}

LocalisedText fieldTitles(const Theme &theme, const QStringList &names)
{
    QStringList vi;
    QStringList en;
    for (const QString &name : names) {
        const ThemeField *field = theme.field(name);
        vi.append(field && !field->title.vi.isEmpty() ? field->title.vi : name);
        en.append(field && !field->title.en.isEmpty() ? field->title.en : name);
    }
    return { vi.join(QStringLiteral(", ")), en.join(QStringLiteral(", ")) };
}

} // namespace

LocalisedText joined(const std::vector<LocalisedText> &sentences)
{
    QStringList vi;
    QStringList en;
    for (const LocalisedText &sentence : sentences) {
        if (sentence.vi.isEmpty() || vi.contains(sentence.vi))
            continue;
        vi.append(sentence.vi);
        en.append(sentence.en);
    }
    return { vi.join(QLatin1Char(' ')), en.join(QLatin1Char(' ')) };
}

LocalisedText noGeometry()
{
    return filled("Khu đất không có hình thể trên bản đồ.", "The subject has no geometry.");
}

LocalisedText notRegistered(const QString &themeId)
{
    return filled("Lớp chuyên đề “%1” chưa được đăng ký.", "The theme \"%1\" is not registered.",
            { both(themeId) });
}

LocalisedText absent(const Theme &theme)
{
    return filled("Lớp “%1”: chưa có dữ liệu.", "%1: no data.", { titleOf(theme) });
}

LocalisedText stale(const Theme &theme, QDate at)
{
    return filled("Lớp “%1” đã quá hạn cập nhật vào ngày %2.", "%1: out of date on %2.",
            { titleOf(theme),
                    { at.toString(QStringLiteral("dd/MM/yyyy")), at.toString(Qt::ISODate) } });
}

LocalisedText doubt(const Theme &theme, const QString &reason)
{
    return filled("Lớp “%1” chưa đầy đủ tại đây: %2.", "%1 is not complete here: %2.",
            { titleOf(theme), both(reason) });
}

LocalisedText repaired(const Theme &theme, const ThemeFault &fault)
{
    return filled("Lớp “%1”, đối tượng %2: hình đã phải sửa: %3.",
            "%1, feature %2 was repaired: %3.",
            { titleOf(theme), both(QString::number(fault.feature)),
                    both(remarkWords(fault.reason)) });
}

LocalisedText missingValue(const Theme &theme, const Feature &feature, const QStringList &fields)
{
    return filled("Lớp “%1”, đối tượng %2: chưa có %3.", "%1, feature %2: %3 is not stated.",
            { titleOf(theme), nameOf(feature), fieldTitles(theme, fields) });
}

LocalisedText notCovered(const Theme &theme, double area_m2)
{
    return filled("Lớp “%1” không phủ %2 của khu đất.", "%1 does not cover %2 of the site.",
            { titleOf(theme), area(area_m2) });
}

LocalisedText severalRasters(const Theme &theme)
{
    return filled("Lớp “%1”: nhiều ảnh phủ cùng một chỗ, không rõ dùng ảnh nào.",
            "%1: several rasters cover the same place; it is not clear which one counts.",
            { titleOf(theme) });
}

LocalisedText noRaster(const Theme &theme)
{
    return filled("Lớp “%1” không có ảnh cho kịch bản này.", "%1 has no raster for this scenario.",
            { titleOf(theme) });
}

LocalisedText nothingWithin(const Theme &theme, double distance_m)
{
    return filled("Không có đối tượng nào của lớp “%1” trong vòng %2.",
            "No feature of %1 within %2.",
            { titleOf(theme), written::quantity(distance_m, QStringLiteral("m")) });
}

LocalisedText straightLine()
{
    return filled("Khoảng cách đo theo đường thẳng.", "The distance is a straight line.");
}

LocalisedText sliver(const Theme &theme, const Feature &feature, double area_m2)
{
    return filled("Dưới sai số cho phép: %1 %2, %3.", "Below the tolerance: %1 %2, %3.",
            { titleOf(theme), nameOf(feature), area(area_m2) });
}

LocalisedText betweenCertainAndPossible()
{
    return filled("Nằm giữa mức tối thiểu và mức tối đa của hành lang.",
            "Between the certain and the possible line of the corridor.");
}

LocalisedText emptyCell(const QString &tableSource, const QStringList &coordinates)
{
    return filled("%1 không quy định giá trị cho %2.", "%1 gives no value for %2.",
            { both(tableSource), both(coordinates.join(QStringLiteral(", "))) });
}

LocalisedText unknownFunction(const QStringList &codes)
{
    return filled("Bộ quy tắc không có mã chức năng %1.",
            "The rule pack does not know the land function %1.",
            { both(codes.join(QStringLiteral(", "))) });
}

LocalisedText moreThan(const QString &number)
{
    return filled("hơn %1", "more than %1", { both(number) });
}

} // namespace spp::notes
