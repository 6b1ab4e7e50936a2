// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/exposure/classstyle.h"

#include "flood/exposure/exposureoutput.h"
#include "flood/jsontext.h"

namespace spp::flood {

namespace {

QString option(const char *name, const QString &value)
{
    return QStringLiteral("<Option name=\"%1\" type=\"QString\" value=\"%2\"/>")
            .arg(key(name), value.toHtmlEscaped());
}

QString rgba(const QColor &colour)
{
    return QStringLiteral("%1,%2,%3,%4")
            .arg(colour.red())
            .arg(colour.green())
            .arg(colour.blue())
            .arg(colour.alpha());
}

/// How a class is drawn: fill, line or marker of one colour.
QString symbol(engine::ShapeKind kind, int number, const QColor &colour, bool isHatched)
{
    const QString outline = QStringLiteral("90,90,90,255");
    QString type;
    QString layer;
    QString options;
    switch (kind) {
    case engine::ShapeKind::Polygon:
        type = key("fill");
        layer = key("SimpleFill");
        options = option("color", rgba(colour)) + option("outline_color", outline)
                + option("outline_width", key("0.1"))
                + option("style", isHatched ? key("b_diagonal") : key("solid"));
        break;
    case engine::ShapeKind::Line:
        type = key("line");
        layer = key("SimpleLine");
        options = option("line_color", rgba(colour)) + option("line_width", key("0.7"))
                + option("line_style", isHatched ? key("dash") : key("solid"));
        break;
    case engine::ShapeKind::Point:
        type = key("marker");
        layer = key("SimpleMarker");
        options = option("color", rgba(colour)) + option("outline_color", outline)
                + option("size", key("2.4"))
                + option("name", isHatched ? key("cross") : key("circle"));
        break;
    }
    return QStringLiteral("<symbol type=\"%1\" name=\"%2\" alpha=\"1\" clip_to_extent=\"1\" "
                          "force_rhr=\"0\"><layer class=\"%3\" enabled=\"1\" locked=\"0\" "
                          "pass=\"0\"><Option type=\"Map\">%4</Option></layer></symbol>")
            .arg(type, QString::number(number), layer, options);
}

} // namespace

StyledClass unknownClass(const QString &label)
{
    return { key("unknown"), label, QColor(120, 120, 120), true };
}

QString classStyle(const std::vector<StyledClass> &classes, engine::ShapeKind kind)
{
    QString categories;
    QString symbols;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const StyledClass &one = classes[i];
        categories += QStringLiteral("<category render=\"true\" symbol=\"%1\" type=\"string\" "
                                     "value=\"%2\" label=\"%3\"/>")
                              .arg(QString::number(i), one.value.toHtmlEscaped(),
                                      one.label.toHtmlEscaped());
        symbols += symbol(kind, int(i), one.colour, one.isHatched);
    }
    return QStringLiteral("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
                          "<qgis version=\"3.22.0\" styleCategories=\"Symbology\">"
                          "<renderer-v2 type=\"categorizedSymbol\" attr=\"class\" "
                          "symbollevels=\"0\" forceraster=\"0\"><categories>%1</categories>"
                          "<symbols>%2</symbols></renderer-v2></qgis>\n")
            .arg(categories, symbols);
}

QString classStyle(const ExposureReport &report, engine::ShapeKind kind)
{
    std::vector<StyledClass> classes{ unknownClass(report.classTitle(-1)) };
    for (std::int32_t number = 0; number <= report.scheme.scheme.classes(); ++number) {
        const QColor colour = number == 0
                ? QColor(255, 255, 255, 60)
                : QColor(report.scheme.classes[std::size_t(number - 1)].colour);
        classes.push_back({ report.className(number), report.classTitle(number), colour });
    }
    return classStyle(classes, kind);
}

} // namespace spp::flood
