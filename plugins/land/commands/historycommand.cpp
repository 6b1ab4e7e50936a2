// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"
#include "land/commands/landcommands.h"
#include "land/commands/recordoptions.h"
#include "land/records/jsontext.h"
#include "land/records/lineage.h"
#include "land/records/restrictions.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>
#include <set>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::HistoryCommand)
};

struct NamedParcel {
    QString sheet;
    QString number;
    QString begins;
    QString ends;
};

Result<std::map<qlonglong, NamedParcel>> namesOf(
        Database &database, const std::set<qlonglong> &parcels)
{
    std::map<qlonglong, NamedParcel> names;
    SPP_ASSIGN(const auto row,
            database.prepare(QStringLiteral("SELECT sheet, number, begin_lifespan, end_lifespan "
                                            "FROM parcel WHERE id = ?1")));
    for (const qlonglong parcel : parcels) {
        row->reset();
        row->bind(1, parcel);
        SPP_ASSIGN(const bool found, row->step());
        if (found) {
            names[parcel] = { row->value(0).toString(), row->value(1).toString(),
                row->value(2).toString(), row->value(3).toString() };
        }
    }
    return names;
}

struct NamedRecord {
    QString number;
    QString kind;
    QString decision;
};

Result<std::map<qlonglong, NamedRecord>> recordsOf(
        Database &database, const std::vector<LineageLink> &links)
{
    std::map<qlonglong, NamedRecord> records;
    for (const LineageLink &link : links) {
        if (records.count(link.record) > 0)
            continue;
        SPP_ASSIGN(const auto rows,
                database.rows(QStringLiteral("SELECT number, kind, decision_number FROM "
                                             "change_record WHERE id = ?1"),
                        { link.record }));
        if (!rows.empty()) {
            const auto &row = rows.front();
            records[link.record] = { row[0].toString(), row[1].toString(), row[2].toString() };
        }
    }
    return records;
}

QJsonArray restrictionsJson(const std::vector<Restriction> &restrictions)
{
    QJsonArray array;
    for (const Restriction &restriction : restrictions) {
        array.append(
                QJsonObject{ { key("id"), restriction.id }, { key("parcel"), restriction.parcel },
                        { key("kind"), restrictionCode(restriction.kind) },
                        { key("case_number"), restriction.caseNumber },
                        { key("begins_on"), orNull(restriction.begins) },
                        { key("ends_on"), orNull(restriction.ends) },
                        { key("part"), !restriction.part.empty() } });
    }
    return array;
}

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(key("FILE")), Territory::Access::ReadOnly));
    Database &database = territory->database();
    SPP_ASSIGN(const qlonglong parcel, parcelFrom(database, input.value(key("--parcel"))));
    SPP_ASSIGN(auto names, namesOf(database, { parcel }));
    if (names.empty()) {
        return Error::usage(
                Texts::tr("There is no parcel %1.").arg(input.value(key("--parcel"))).toStdString())
                .advise(Texts::tr("spp parcel find shows the identifiers.").toStdString());
    }
    SPP_ASSIGN(const auto links, lineageOf(database, parcel));
    SPP_ASSIGN(const auto present, presentParcelsOf(database, parcel));
    SPP_ASSIGN(const auto records, recordsOf(database, links));
    SPP_ASSIGN(const auto restrictions, restrictionsOn(database, parcel, QDate::currentDate()));
    std::set<qlonglong> parcels(present.begin(), present.end());
    parcels.insert(parcel);
    for (const LineageLink &link : links) {
        parcels.insert(link.parent);
        parcels.insert(link.child);
    }
    SPP_ASSIGN(names, namesOf(database, parcels));

    QJsonArray parcelList;
    for (const auto &[id, name] : names) {
        parcelList.append(QJsonObject{ { key("id"), id }, { key("sheet"), name.sheet },
                { key("number"), name.number }, { key("begin"), name.begins },
                { key("end"), orNull(name.ends) } });
    }
    QJsonArray linkList;
    std::vector<QStringList> rows;
    const auto title = [&names](qlonglong id) {
        const NamedParcel &name = names[id];
        return QStringLiteral("%1/%2 (%3)").arg(name.sheet, name.number).arg(id);
    };
    for (const LineageLink &link : links) {
        const auto record = records.find(link.record);
        const NamedRecord &named = record == records.end() ? NamedRecord() : record->second;
        linkList.append(QJsonObject{ { key("parent"), link.parent }, { key("child"), link.child },
                { key("record"), orNull(named.number) }, { key("kind"), orNull(named.kind) },
                { key("shared_area_m2"), link.sharedArea_m2 } });
        rows.push_back({ title(link.parent), title(link.child), named.number, named.kind,
                named.decision, QString::number(link.sharedArea_m2, 'f', 1) });
    }
    QJsonArray presentList;
    QStringList presentTitles;
    for (const qlonglong id : present) {
        presentList.append(id);
        presentTitles.append(title(id));
    }
    CommandOutput output;
    output.json = { { key("schema"), key("spp.parcel-history/1") }, { key("parcel"), parcel },
        { key("parcels"), parcelList }, { key("links"), linkList }, { key("present"), presentList },
        { key("restrictions"), restrictionsJson(restrictions) } };
    output.text = rows.empty()
            ? Texts::tr("No record has changed parcel %1.").arg(title(parcel))
            : textTable({ Texts::tr("from"), Texts::tr("to"), Texts::tr("record"),
                                Texts::tr("kind"), Texts::tr("decision"), Texts::tr("m² shared") },
                    rows);
    output.text += QLatin1Char('\n')
            + Texts::tr("Today: %1").arg(presentTitles.join(QStringLiteral(", ")));
    for (const Restriction &restriction : restrictions) {
        output.text += QLatin1Char('\n')
                + Texts::tr("Bound by: %1, case %2 (number %3)")
                          .arg(restrictionWord(restriction.kind), restriction.caseNumber)
                          .arg(restriction.id);
    }
    return output;
}

} // namespace

Command historyCommand()
{
    using Kind = CommandArgument::Kind;
    return { key("parcel"), key("history"),
        Texts::tr("what a parcel was made of, what became of it, and what binds it"),
        { { key("FILE"), Texts::tr("territory file"), Kind::Positional, true },
                { key("--parcel"), Texts::tr("parcel, current or historic"), Kind::Option, true,
                        false, key("ID") } },
        run };
}

} // namespace spp::land
