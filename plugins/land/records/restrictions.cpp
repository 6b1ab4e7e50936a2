// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/restrictions.h"

#include "land/records/lineage.h"

#include <QCoreApplication>

#include <array>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::Restrictions)
};

using Kind = Restriction::Kind;

constexpr std::array<std::pair<Kind, const char *>, 3> codes{ { { Kind::Mortgage, "mortgage" },
        { Kind::Seizure, "seizure" }, { Kind::Dispute, "dispute" } } };

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant orNull(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }

QDate dateFrom(const QVariant &stored) { return QDate::fromString(stored.toString(), Qt::ISODate); }

Result<Restriction> restrictionFrom(const Statement &row)
{
    const auto kind = restrictionKind(row.value(2).toString());
    if (!kind) {
        return Error::badInput(Texts::tr("\"%1\" is no kind of restriction.")
                                       .arg(row.value(2).toString())
                                       .toStdString())
                .atFeature(row.value(0).toString().toStdString());
    }
    return Restriction{ row.integer(0), row.integer(1), *kind, row.value(3).toString(),
        row.value(4).toString(), dateFrom(row.value(5)), dateFrom(row.value(6)),
        std::string(row.bytes(8)), row.value(7).toString() };
}

Result<bool> bindsOutline(const Restriction &restriction, const std::string &outline)
{
    if (restriction.part.empty() || outline.empty())
        return true;
    SPP_ASSIGN(const auto part, engine::Geometry::fromWkb(restriction.part));
    SPP_ASSIGN(const auto parcel, engine::Geometry::fromWkb(outline));
    return part.intersects(parcel);
}

} // namespace

QString restrictionWord(Kind kind)
{
    switch (kind) {
    case Kind::Mortgage:
        return Texts::tr("mortgage");
    case Kind::Seizure:
        return Texts::tr("seizure");
    case Kind::Dispute:
        return Texts::tr("dispute");
    }
    return {};
}

QString restrictionCode(Kind kind)
{
    for (const auto &[each, code] : codes) {
        if (each == kind)
            return QString::fromLatin1(code);
    }
    return {};
}

std::optional<Kind> restrictionKind(const QString &code)
{
    for (const auto &[kind, each] : codes) {
        if (code == QLatin1String(each))
            return kind;
    }
    return std::nullopt;
}

Result<std::vector<Restriction>> restrictionsOn(Database &database, qlonglong parcel, QDate day)
{
    SPP_ASSIGN(const auto ancestors, ancestorsOf(database, parcel));
    QStringList ids;
    for (const qlonglong ancestor : ancestors)
        ids.append(QString::number(ancestor));
    SPP_ASSIGN(const auto outline,
            database.single(QStringLiteral("SELECT %1 FROM parcel WHERE id = ?1")
                                    .arg(database.dialect().geometryAsWkb(QStringLiteral("geom"))),
                    { parcel }));
    SPP_ASSIGN(const auto row,
            database.prepare(
                    QStringLiteral("SELECT id, parcel_id, kind, case_number, holder, begins_on, "
                                   "ends_on, note, %1 FROM parcel_restriction WHERE parcel_id IN "
                                   "(%2) AND begins_on <= ?1 AND (ends_on IS NULL OR ends_on >= "
                                   "?1) ORDER BY id")
                            .arg(database.dialect().geometryAsWkb(QStringLiteral("part")),
                                    ids.join(QStringLiteral(", ")))));
    row->bind(1, day);
    std::vector<Restriction> found;
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return found;
        SPP_ASSIGN(auto restriction, restrictionFrom(*row));
        SPP_ASSIGN(
                const bool binds, bindsOutline(restriction, outline.toByteArray().toStdString()));
        if (binds)
            found.push_back(std::move(restriction));
    }
}

Result<qlonglong> addRestriction(Database &database, const Restriction &restriction)
{
    if (restriction.caseNumber.isEmpty() || !restriction.begins.isValid()) {
        return Error::badInput(
                Texts::tr("A restriction needs its case number and the day from which it holds.")
                        .toStdString());
    }
    SPP_TRY(database.run(
            QStringLiteral("INSERT INTO parcel_restriction(parcel_id, kind, case_number, holder, "
                           "begins_on, ends_on, note, part) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                           "%1)")
                    .arg(database.dialect().geometryFromWkb(QStringLiteral("?8"))),
            { restriction.parcel, restrictionCode(restriction.kind), restriction.caseNumber,
                    orNull(restriction.holder), restriction.begins, orNull(restriction.ends),
                    orNull(restriction.note),
                    restriction.part.empty()
                            ? QVariant()
                            : QVariant(QByteArray::fromStdString(restriction.part)) }));
    return database.lastSerial();
}

Result<void> endRestriction(Database &database, qlonglong restriction, QDate lastDay)
{
    SPP_TRY(database.run(QStringLiteral("UPDATE parcel_restriction SET ends_on = ?2 WHERE id = ?1"),
            { restriction, lastDay }));
    if (database.changes() == 1)
        return {};
    return Error::usage(Texts::tr("There is no restriction %1.").arg(restriction).toStdString());
}

} // namespace spp::land
