// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/opening/sourcewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SourceWords)
};

QString number(double value) { return QLocale().toString(value, 'g', 6); }

} // namespace

QString labelOf(const SourceContents &contents, const SourceVariable &variable)
{
    return variable.name.isEmpty() ? QFileInfo(contents.path).fileName() : variable.name;
}

QString placeText(
        const SourceContents &contents, const SourceVariable &variable, const QString &crs)
{
    const QString cells = contents.isMesh()
            ? Texts::tr("mesh of %1 faces").arg(QLocale().toString(contents.faces))
            : Texts::tr("%1 × %2 cells of %3")
                      .arg(QLocale().toString(variable.grid->columns),
                              QLocale().toString(variable.grid->rows),
                              number(variable.grid->cellWidth));
    const QString place = crs.isEmpty() ? Texts::tr("states no coordinate system") : crs;
    const auto coordinate = [](double value) { return QLocale().toString(value, 'f', 0); };
    return Texts::tr("%1, %2, east %3 – %4, north %5 – %6")
            .arg(cells, place, coordinate(variable.extent.xmin), coordinate(variable.extent.xmax),
                    coordinate(variable.extent.ymin), coordinate(variable.extent.ymax));
}

QString whyNotBeside(const SourceVariable &variable, const QString &crs, const QString &name,
        const SourceVariable &other, const QString &otherCrs, const QString &otherName)
{
    if (!crs.isEmpty() && !otherCrs.isEmpty() && crs != otherCrs)
        return Texts::tr("“%1” is in %2, and “%3” in %4. Choose one of the same coordinate system.")
                .arg(name, crs, otherName, otherCrs);
    if (variable.grid && other.grid && !(*variable.grid == *other.grid))
        return Texts::tr("“%1” and “%2” do not have the same cells. Choose one on the same grid.")
                .arg(name, otherName);
    return {};
}

double probableCell(const SourceContents &contents, const SourceVariable &variable)
{
    const engine::Box &box = variable.extent;
    const double face = std::sqrt(
            (box.xmax - box.xmin) * (box.ymax - box.ymin) / double(std::max(1LL, contents.faces)));
    if (!(face > 0.0))
        return 0.0;
    const double power = std::pow(10.0, std::floor(std::log10(face)));
    const double digit = face / power;
    return power * (digit < 2.0 ? 1.0 : digit < 5.0 ? 2.0 : 5.0);
}

engine::Grid cellsOf(const SourceVariable &variable, double cell)
{
    if (variable.grid)
        return *variable.grid;
    engine::Grid grid;
    const engine::Box &box = variable.extent;
    grid.cellWidth = grid.cellHeight = cell;
    const auto count = [cell](double low, double high) {
        const double cells = std::ceil(high / cell) - std::floor(low / cell);
        return cells < 1e9 ? int(cells) : 1000000000;
    };
    grid.columns = count(box.xmin, box.xmax);
    grid.rows = count(box.ymin, box.ymax);
    return grid;
}

QString lengthUnitOf(const SourceVariable &variable)
{
    if (isMetre(variable.unit))
        return QStringLiteral("m");
    return isLengthUnit(variable.unit) ? variable.unit : QString();
}

QString windowText(const Error &error)
{
    const std::pair<const char *, QString> fields[] = {
        { "--nodata-dry", Texts::tr("“No data is dry”") },
        { "--negative-dry", Texts::tr("“Negative is dry”") },
        { "--return-period", Texts::tr("“Return period”") },
        { "--replace", Texts::tr("“Replace”") },
        { "--source", Texts::tr("“Source”") },
        { "--ground", Texts::tr("“Ground”") },
        { "--unit", Texts::tr("“Unit”") },
        { "--time", Texts::tr("“Moment”") },
        { "--cell", Texts::tr("“Cell size”") },
        { "--crs", Texts::tr("“Coordinate system”") },
    };
    QString text = QString::fromStdString(error.text());
    for (const auto &[option, field] : fields)
        text.replace(QLatin1String(option), field);
    return text;
}

} // namespace spp::flood
