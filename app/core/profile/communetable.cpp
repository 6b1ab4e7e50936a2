// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/communetable.h"

#include "core/compat/compat.h"
#include "core/data/fileproblem.h"
#include "core/domain/searchname.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CommuneTable)
};

Error errorAt(const QString &path, int line, const QString &reason)
{
    return Error::badInput(reason.toStdString())
            .inFile(QStringLiteral("%1:%2").arg(path).arg(line).toStdString());
}

/// Where the wanted columns stand; -1 for an optional one that is not there.
class Columns {
public:
    explicit Columns(const QStringList &header)
        : m_header(header)
    {
    }
    int find(const QStringList &names) const
    {
        for (const QString &name : names) {
            const auto index = m_header.indexOf(name);
            if (index >= 0)
                return static_cast<int>(index);
        }
        return -1;
    }
    /// The box columns carry their CRS as a suffix: xmin_5897.
    int findPrefix(const QString &prefix) const
    {
        for (compat::SizeType i = 0; i < m_header.size(); ++i) {
            if (m_header.at(i) == prefix || m_header.at(i).startsWith(prefix + QLatin1Char('_')))
                return static_cast<int>(i);
        }
        return -1;
    }

private:
    QStringList m_header;
};

struct Layout {
    int code, name, fullName, ascii, type, province, epsg, units;
    int box[4];

    explicit Layout(const Columns &columns)
        : code(columns.find({ QStringLiteral("commune_code") }))
        , name(columns.find({ QStringLiteral("name"), QStringLiteral("name_vi") }))
        , fullName(columns.find({ QStringLiteral("full_name"), QStringLiteral("full_name_vi") }))
        , ascii(columns.find({ QStringLiteral("name_ascii") }))
        , type(columns.find({ QStringLiteral("unit_type") }))
        , province(columns.find({ QStringLiteral("former_province") }))
        , epsg(columns.find({ QStringLiteral("former_cadastral_epsg") }))
        , units(columns.find({ QStringLiteral("former_units") }))
        , box{ columns.findPrefix(QStringLiteral("xmin")),
            columns.findPrefix(QStringLiteral("ymin")), columns.findPrefix(QStringLiteral("xmax")),
            columns.findPrefix(QStringLiteral("ymax")) }
    {
    }
    bool isComplete() const
    {
        return code >= 0 && name >= 0 && box[0] >= 0 && box[1] >= 0 && box[2] >= 0 && box[3] >= 0;
    }
};

Result<CommuneBox> readCommune(const QString &path, const CsvRow &row, const Layout &layout)
{
    const auto cell = [&row](int column) {
        return column < 0 ? QString() : row.cells.at(column).trimmed();
    };
    CommuneBox commune;
    commune.code = cell(layout.code);
    commune.name = cell(layout.name);
    commune.fullName = layout.fullName < 0 ? commune.name : cell(layout.fullName);
    commune.type = cell(layout.type);
    commune.formerProvince = cell(layout.province);
    commune.formerUnits = cell(layout.units);
    if (!cell(layout.epsg).isEmpty())
        commune.sourceCrs = QStringLiteral("EPSG:%1").arg(cell(layout.epsg));
    if (commune.code.isEmpty() || commune.name.isEmpty())
        return errorAt(path, row.line, Texts::tr("A commune needs a code and a name."));
    double sides[4] = {};
    for (int i = 0; i < 4; ++i) {
        bool ok = false;
        sides[i] = cell(layout.box[i]).toDouble(&ok);
        if (!ok || !std::isfinite(sides[i]))
            return errorAt(path, row.line,
                    Texts::tr("\"%1\" is not a coordinate.").arg(cell(layout.box[i])));
    }
    commune.box = { sides[0], sides[1], sides[2], sides[3] };
    if (commune.box.isEmpty())
        return errorAt(path, row.line, Texts::tr("The box of the commune is empty."));
    for (const QString &name : { commune.name, commune.fullName, cell(layout.ascii) }) {
        if (!name.isEmpty() && !commune.searchNames.contains(searchName(name)))
            commune.searchNames << searchName(name);
    }
    return commune;
}

} // namespace

Result<std::vector<CsvRow>> parseCsv(const QString &text)
{
    std::vector<CsvRow> rows;
    CsvRow row{ 1, {} };
    QString cell;
    bool quoted = false;
    int line = 1;
    const auto endCell = [&] { row.cells << std::exchange(cell, QString()); };
    const auto endRow = [&] {
        endCell();
        if (row.cells.size() > 1 || !row.cells.first().isEmpty())
            rows.push_back(row);
        row = CsvRow{ line, {} };
    };
    for (compat::SizeType i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\n'))
            ++line;
        if (quoted && c == QLatin1Char('"') && i + 1 < text.size()
                && text.at(i + 1) == QLatin1Char('"'))
            cell += text.at(++i);
        else if (c == QLatin1Char('"') && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (!quoted && c == QLatin1Char(','))
            endCell();
        else if (!quoted && c == QLatin1Char('\n'))
            endRow();
        else if (quoted || c != QLatin1Char('\r'))
            cell += c;
    }
    if (quoted)
        return errorAt(QString(), row.line, Texts::tr("A quotation mark is not closed."));
    if (!cell.isEmpty() || !row.cells.isEmpty())
        endRow();
    return rows;
}

Result<std::vector<CommuneBox>> readCommuneTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const auto rows = parseCsv(text);
    if (!rows)
        return errorAt(path, 1, QString::fromStdString(rows.error().reason));
    const Layout layout(Columns(rows->empty() ? QStringList() : rows->front().cells));
    if (!layout.isComplete())
        return errorAt(path, 1,
                Texts::tr("The columns commune_code, name, xmin, ymin, xmax, ymax are needed."));
    std::vector<CommuneBox> communes;
    QSet<QString> codes;
    for (auto row = rows->begin() + 1; row != rows->end(); ++row) {
        if (row->cells.size() != rows->front().cells.size())
            return errorAt(path, row->line,
                    Texts::tr("The row has %1 cells, the header %2.")
                            .arg(row->cells.size())
                            .arg(rows->front().cells.size()));
        SPP_ASSIGN(CommuneBox commune, readCommune(path, *row, layout));
        if (codes.contains(commune.code))
            return errorAt(
                    path, row->line, Texts::tr("The commune %1 is given twice.").arg(commune.code));
        codes.insert(commune.code);
        communes.push_back(std::move(commune));
    }
    return communes;
}

} // namespace spp
