// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/crosswalk.h"

#include "core/domain/searchname.h"
#include "core/import/csvtable.h"
#include "core/search/communesearch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::Crosswalk)
};

QString rowKey(std::size_t commune, const QString &sheet, const QString &number)
{
    return QString::number(commune) + QLatin1Char('\n') + sheet + QLatin1Char('\n') + number;
}

/// "12a" and 100 give "112a"; nothing where there is no number to add to.
std::optional<QString> shifted(const QString &number, qlonglong offset)
{
    if (offset == 0)
        return number;
    int digits = 0;
    while (digits < number.size() && number[digits].isDigit())
        ++digits;
    bool ok = false;
    const qlonglong value = number.left(digits).toLongLong(&ok) + offset;
    if (!ok || value < 1)
        return std::nullopt;
    return QString::number(value) + number.mid(digits);
}

} // namespace

/// One line of the file by the names of its columns.
struct Crosswalk::Line {
    QHash<QString, QString> cells;
    int number = 0; ///< in the file, the header is 1

    QString text(const char *column) const { return cells.value(QLatin1String(column)); }
    Error wrong(const QString &reason) const
    {
        return Error::badInput(reason.toStdString())
                .atFeature(Texts::tr("line %1").arg(number).toStdString());
    }
};

std::size_t Crosswalk::communeOf(const QString &name, const QString &code)
{
    const QString search = searchName(name);
    const QString key = code.isEmpty() ? search : code;
    if (const auto known = m_byName.constFind(key); known != m_byName.constEnd())
        return *known;
    const std::size_t index = m_communes.size();
    m_communes.push_back({ name, code });
    m_byName.insert(key, index);
    // A name that two codes share finds neither of them.
    const QString bare = bareName(search);
    for (const QString &shared : { QLatin1Char('=') + search, bare })
        m_byBareName.insert(shared, m_byBareName.contains(shared) ? -1 : int(index));
    return index;
}

Result<void> Crosswalk::take(const Line &line, const Profile &profile)
{
    const QString newCommune = line.text("new_commune");
    const QString oldSheet = line.text("old_sheet");
    const QString oldNumber = line.text("old_number");
    if (line.text("old_commune").isEmpty() || oldSheet.isEmpty() || newCommune.isEmpty())
        return line.wrong(Texts::tr("old_commune, old_sheet and new_commune must be filled in."));
    Row row;
    const CommuneBox *commune = profile.commune(newCommune);
    if (!commune && !profile.communes.empty())
        return line.wrong(Texts::tr("The profile %1 knows no commune \"%2\", or several.")
                                  .arg(profile.id, newCommune));
    row.communeCode = commune ? commune->code : newCommune;
    row.sheet = line.text("new_sheet").isEmpty() ? oldSheet : line.text("new_sheet");
    row.number = line.text("new_number");
    const QString offset = line.text("number_offset");
    bool isNumber = true;
    row.offset = offset.isEmpty() ? 0 : offset.toLongLong(&isNumber);
    if (!isNumber)
        return line.wrong(Texts::tr("number_offset is no whole number: \"%1\".").arg(offset));
    if (oldNumber.isEmpty() != row.number.isEmpty())
        return line.wrong(Texts::tr("new_number belongs to a row with old_number, and the other "
                                    "way round; a row for a whole sheet has number_offset."));
    if (!oldNumber.isEmpty() && row.offset != 0)
        return line.wrong(Texts::tr("A row has new_number or number_offset, not both."));
    const std::size_t old = communeOf(line.text("old_commune"), line.text("old_code"));
    const QString key = rowKey(old, oldSheet, oldNumber);
    if (m_row.contains(key))
        return line.wrong(Texts::tr("An earlier line is about the same sheet or parcel."));
    m_row.insert(key, row);
    ++m_rows;
    return {};
}

Result<Crosswalk> Crosswalk::read(const QString &path, const Profile &profile)
{
    SPP_ASSIGN(const CsvTable table, CsvTable::read(path));
    Crosswalk crosswalk;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
        crosswalk.m_sha256 = QString::fromLatin1(hash.result().toHex());
    QStringList columns;
    for (const QByteArray &name : table.header)
        columns.append(QString::fromUtf8(name).trimmed().toLower());
    for (const char *needed : { "old_commune", "old_sheet", "new_commune" }) {
        if (!columns.contains(QLatin1String(needed))) {
            return Error::badInput(Texts::tr("The crosswalk table has no column %1.")
                                           .arg(QLatin1String(needed))
                                           .toStdString())
                    .inFile(path.toStdString())
                    .advise(Texts::tr("The first line names the columns: old_commune, old_sheet "
                                      "and new_commune, and those that are wanted of old_code, "
                                      "new_sheet, number_offset, old_number and new_number.")
                                    .toStdString());
        }
    }
    Line line;
    line.number = 1;
    for (const std::vector<QByteArray> &row : table.rows) {
        ++line.number;
        line.cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            line.cells.insert(columns[int(i)],
                    QString::fromUtf8(row[i]).normalized(QString::NormalizationForm_C).trimmed());
        if (const Result<void> taken = crosswalk.take(line, profile); !taken)
            return taken.error().inFile(path.toStdString());
    }
    return crosswalk;
}

std::optional<std::size_t> Crosswalk::find(const QString &nameOrCode) const
{
    const QString search = searchName(nameOrCode);
    for (const QString &key : { nameOrCode.trimmed(), search }) {
        if (const auto found = m_byName.constFind(key); found != m_byName.constEnd())
            return *found;
    }
    for (const QString &key : { QLatin1Char('=') + search, bareName(search) }) {
        const int found = m_byBareName.value(key, -1);
        if (found >= 0)
            return std::size_t(found);
    }
    return std::nullopt;
}

Crosswalk::Answer Crosswalk::present(
        std::size_t commune, const QString &sheet, const QString &number) const
{
    auto row = m_row.constFind(rowKey(commune, sheet, number));
    if (row == m_row.constEnd())
        row = m_row.constFind(rowKey(commune, sheet, {}));
    if (row == m_row.constEnd())
        return { {}, Texts::tr("the crosswalk table has no row for this sheet") };
    if (!row->number.isEmpty())
        return { PresentIdentity{ row->communeCode, row->sheet, row->number }, {} };
    const std::optional<QString> moved = shifted(number, row->offset);
    if (!moved)
        return { {}, Texts::tr("an offset cannot be added to the number") };
    return { PresentIdentity{ row->communeCode, row->sheet, *moved }, {} };
}

} // namespace spp::land
