// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/lineagepage.h"

#include "gui/review/datefield.h"
#include "gui/review/parcelcard.h"
#include "land/records/lineage.h"
#include "land/ui/landwords.h"

#include <QDateTime>

#include <map>
#include <set>

namespace spp::land {

namespace {

struct Known {
    QString name; ///< "34/12"
    bool isCurrent = false;
};

Result<Known> known(Database &database, qlonglong parcel)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT sheet, number, end_lifespan FROM parcel WHERE id "
                                         "= ?1"),
                    { parcel }));
    if (rows.empty())
        return Known{ QString::number(parcel), false };
    return Known{ rows[0][0].toString() + QLatin1Char('/') + rows[0][1].toString(),
        rows[0][2].toString().isEmpty() };
}

} // namespace

LineagePage::LineagePage(QWidget *parent)
    : TablePage(QStringLiteral("landLineage"), parent)
{
    retranslate();
}

Result<void> LineagePage::show(Territory &territory, const ChangeKinds &kinds, qlonglong parcel)
{
    m_rows.clear();
    m_hasParcel = parcel > 0;
    if (m_hasParcel) {
        Database &database = territory.database();
        SPP_ASSIGN(const auto links, lineageOf(database, parcel));
        SPP_ASSIGN(const auto ancestors, ancestorsOf(database, parcel));
        const std::set<qlonglong> before(ancestors.begin(), ancestors.end());
        for (const LineageLink &link : links) {
            SPP_ASSIGN(const Known parent, known(database, link.parent));
            SPP_ASSIGN(const Known child, known(database, link.child));
            SPP_ASSIGN(const auto record,
                    database.rows(QStringLiteral("SELECT number, kind, recorded_at FROM "
                                                 "change_record WHERE id = ?1"),
                            { link.record }));
            Row row;
            row.from = parent.name;
            row.to = child.name;
            row.sharedArea_m2 = link.sharedArea_m2;
            row.isEarlier = before.count(link.child) > 0;
            row.isCurrent = child.isCurrent;
            row.other = row.isEarlier ? link.parent : link.child;
            if (!record.empty()) {
                row.record = record[0][0].toString();
                row.kind = landwords::kind(kinds, record[0][1].toString());
                row.date = record[0][2].toString();
            }
            m_rows.push_back(row);
        }
    }
    fill();
    return {};
}

void LineagePage::clear()
{
    m_rows.clear();
    m_hasParcel = false;
    fill();
}

void LineagePage::fill()
{
    std::vector<std::vector<TableCell>> cells;
    QVariantList keys;
    for (const Row &row : m_rows) {
        TableCell area;
        area.text = cadastralArea(row.sharedArea_m2);
        area.order = row.sharedArea_m2;
        area.isNumber = true;
        cells.push_back({ { row.isEarlier ? tr("Made of") : tr("Became"), {}, {} },
                { row.from, {}, {} }, { row.to, {}, {} }, { row.record, {}, {} },
                { row.kind, {}, {} },
                { shownDate(QDateTime::fromString(row.date, Qt::ISODate).toLocalTime().date()),
                        row.date, {} },
                area, { row.isCurrent ? tr("Current") : tr("Historic"), {}, {} } });
        keys.append(row.other);
    }
    setRows(cells, keys);
    setEmptyText(m_hasParcel ? tr("No record has changed this parcel: it is as it was imported.")
                             : tr("Choose a parcel: what it was made of and what became of it "
                                  "stands here."));
}

void LineagePage::retranslate()
{
    TablePage::retranslate();
    setWindowTitle(tr("History"));
    setHeader({ tr("Relation"), tr("Parcel"), tr("Became parcel"), tr("Change record"), tr("Kind"),
            tr("Date"), tr("Shared area"), tr("State") });
    fill();
}

} // namespace spp::land
