// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/landuseclasses.h"

#include "core/data/fileproblem.h"
#include "core/profile/communetable.h"

#include <QCoreApplication>
#include <QFile>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::LandUseClasses)
};

const QString overlayLevel = QStringLiteral("9");

/// A CSV file with a header; no rows where there is no file.
struct Sheet {
    QString path;
    QStringList header;
    std::vector<CsvRow> rows;

    static Result<Sheet> read(const QString &path)
    {
        Sheet sheet;
        sheet.path = path;
        QFile file(path);
        if (!file.exists())
            return sheet;
        if (!file.open(QIODevice::ReadOnly))
            return readFailure(file, ErrorCode::Environment);
        auto rows = parseCsv(QString::fromUtf8(file.readAll()));
        if (!rows)
            return rows.error().inFile(path.toStdString());
        sheet.rows = std::move(*rows);
        if (!sheet.rows.empty()) {
            sheet.header = sheet.rows.front().cells;
            sheet.rows.erase(sheet.rows.begin());
        }
        return sheet;
    }

    QString cell(const CsvRow &row, const char *column) const
    {
        const auto index = header.indexOf(QLatin1String(column));
        return index < 0 ? QString() : row.cells.value(index).trimmed();
    }

    Error problem(const CsvRow &row, const QString &reason) const
    {
        return Error::badInput(reason.toStdString())
                .inFile(QStringLiteral("%1:%2").arg(path).arg(row.line).toStdString());
    }
};

bool holdsOn(const QString &from, const QString &to, QDate at)
{
    const QDate first = QDate::fromString(from, Qt::ISODate);
    const QDate last = QDate::fromString(to, Qt::ISODate);
    return !at.isValid() || ((!first.isValid() || first <= at) && (!last.isValid() || at <= last));
}

} // namespace

Result<LandUseClasses> LandUseClasses::read(const QString &profileFolder, QDate at)
{
    LandUseClasses classes;
    SPP_ASSIGN(
            const Sheet sheet, Sheet::read(profileFolder + QStringLiteral("/land-use-codes.csv")));
    for (const CsvRow &row : sheet.rows) {
        const QString code = sheet.cell(row, "code");
        if (code.isEmpty() || sheet.cell(row, "level") == overlayLevel)
            continue;
        const QString parent = sheet.cell(row, "parent");
        if (!parent.isEmpty() && !classes.m_byCode.contains(parent)) {
            return sheet.problem(row,
                    Texts::tr("%1 belongs to the group %2, which is not above it.")
                            .arg(code, parent));
        }
        classes.m_byCode.insert(code, classes.m_classes.size());
        classes.m_classes.push_back(
                { code, { sheet.cell(row, "name_vi"), sheet.cell(row, "name_en") }, parent });
    }
    SPP_TRY(classes.readFunctions(profileFolder + QStringLiteral("/zone-functions.csv"), at));
    return classes;
}

Result<void> LandUseClasses::readFunctions(const QString &path, QDate at)
{
    SPP_ASSIGN(const Sheet sheet, Sheet::read(path));
    for (const CsvRow &row : sheet.rows) {
        const QString function = sheet.cell(row, "function_code");
        const QString code = sheet.cell(row, "land_use_code");
        if (function.isEmpty()
                || !holdsOn(sheet.cell(row, "valid_from"), sheet.cell(row, "valid_to"), at))
            continue;
        if (!code.isEmpty() && !find(code))
            return sheet.problem(row, Texts::tr("There is no land class %1.").arg(code));
        m_functions.insert(
                function, { code, { sheet.cell(row, "name_vi"), sheet.cell(row, "name_en") } });
    }
    return {};
}

const LandUseClass *LandUseClasses::find(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_classes[*found];
}

QString LandUseClasses::classOf(const Designation &function) const
{
    if (!function.isFunction())
        return {};
    const auto stated = m_functions.constFind(function.code);
    if (stated != m_functions.cend())
        return stated->classCode;
    return find(function.code) ? function.code : QString();
}

LocalisedText LandUseClasses::nameOf(const Designation &function) const
{
    if (!function.isFunction())
        return function.words();
    const auto stated = m_functions.constFind(function.code);
    if (stated != m_functions.cend() && !stated->name.vi.isEmpty())
        return stated->name;
    if (const LandUseClass *own = find(function.code))
        return own->name;
    return { QString::fromUtf16(u"Chức năng ") + function.code,
        QStringLiteral("Function ") + function.code };
}

} // namespace spp
