// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/parcelrecords.h"

#include "core/profile/profile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace spp::land {

namespace {

const QString columns = QStringLiteral("id, commune_code, former_commune, sheet, number, land_use, "
                                       "legal_area_m2, map_area_m2, code12, address, land_user, "
                                       "extra");

enum Column {
    Id,
    Commune,
    FormerCommune,
    Sheet,
    Number,
    LandUse,
    LegalArea,
    MapArea,
    Code12,
    Address,
    LandUser,
    Extra
};

/// The first of the names that the source had a value for.
QString factOf(const QJsonObject &extra, const QStringList &names)
{
    for (const QString &name : names) {
        const QJsonValue value = extra.value(name);
        if (value.isString() && !value.toString().trimmed().isEmpty())
            return value.toString().trimmed();
    }
    return {};
}

QString placeholders(size_t first, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QStringLiteral("?%1").arg(first + size_t(i));
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<std::unique_ptr<ParcelRecords>> ParcelRecords::create(
        Territory &territory, People people, const LandPaperRules &rules)
{
    std::unique_ptr<ParcelRecords> records(new ParcelRecords(territory, people, rules));
    Database &database = territory.database();
    SPP_ASSIGN(const Profile profile, territory.profile());
    for (const CommuneBox &commune : profile.communes)
        records->m_communes[commune.code] = commune.fullName;
    SPP_ASSIGN(ParcelReader reader, ParcelReader::create(database));
    records->m_reader = std::make_unique<ParcelReader>(std::move(reader));
    SPP_ASSIGN(records->m_one,
            database.prepare(QStringLiteral("SELECT %1 FROM parcel WHERE id = ?1").arg(columns)));
    const Dialect &dialect = database.dialect();
    SPP_ASSIGN(records->m_within,
            database.prepare(QStringLiteral("SELECT id, sheet, number, land_use, legal_area_m2, "
                                            "map_area_m2, land_user, %1 FROM parcel WHERE %2 AND "
                                            "end_lifespan IS NULL ORDER BY id")
                                     .arg(dialect.geometryAsWkb(QStringLiteral("geom")),
                                             dialect.boxMeets(QStringLiteral("parcel"),
                                                     QStringLiteral("geom"), 1))));
    return records;
}

Result<ParcelRecord> ParcelRecords::record(const Statement &row)
{
    ParcelRecord record;
    record.id = row.value(Id).toLongLong();
    record.communeCode = row.value(Commune).toString();
    record.commune = communeName(record.communeCode);
    record.formerCommune = row.value(FormerCommune).toString();
    record.sheet = row.value(Sheet).toString();
    record.number = row.value(Number).toString();
    record.landUse = row.value(LandUse).toString();
    record.legalArea_m2 = optionalNumber(row.value(LegalArea));
    record.mapArea_m2 = optionalNumber(row.value(MapArea));
    record.code12 = row.value(Code12).toString();
    record.address = row.value(Address).toString();
    if (m_people == People::Read)
        record.landUser = row.value(LandUser).toString();
    const QJsonObject extra
            = QJsonDocument::fromJson(row.value(Extra).toString().toUtf8()).object();
    record.userType = factOf(extra, m_rules.userType).toUpper();
    record.useForm = factOf(extra, m_rules.useForm);
    Parcel parcel;
    parcel.id = record.id;
    parcel.sheet = record.sheet;
    parcel.number = record.number;
    parcel.communeCode = record.communeCode;
    SPP_ASSIGN(record.classes, m_reader->landClasses(parcel, QString()));
    return record;
}

QString ParcelRecords::communeName(const QString &code) const
{
    const auto commune = m_communes.find(code);
    return commune == m_communes.end() ? code : commune->second;
}

Result<QStringList> ParcelRecords::communes(const ParcelSelection &selection)
{
    SPP_ASSIGN(const auto rows, select(QStringLiteral("commune_code"), selection));
    QStringList codes;
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return codes;
        const QString code = rows->value(0).toString();
        if (codes.isEmpty() || codes.last() != code)
            codes << code;
    }
}

Result<ParcelRecord> ParcelRecords::read(qlonglong id)
{
    m_one->reset();
    m_one->bind(1, id);
    SPP_ASSIGN(const bool found, m_one->step());
    if (!found)
        return Error::badInput(
                QCoreApplication::translate("spp::land::ParcelRecords", "There is no such parcel.")
                        .toStdString())
                .atFeature(std::to_string(id));
    return record(*m_one);
}

Result<std::shared_ptr<const engine::Geometry>> ParcelRecords::outline(qlonglong id)
{
    SPP_ASSIGN(Parcel parcel, m_reader->read(id));
    return parcel.feature.geometry;
}

Result<std::vector<DrawnParcel>> ParcelRecords::within(const engine::Box &box)
{
    m_within->reset();
    m_within->bindAll({ box.xmin, box.ymin, box.xmax, box.ymax });
    std::vector<DrawnParcel> parcels;
    while (true) {
        SPP_ASSIGN(const bool more, m_within->step());
        if (!more)
            break;
        auto geometry = engine::Geometry::fromWkb(m_within->bytes(7));
        if (!geometry || geometry->kind() != engine::Geometry::Kind::Polygon || geometry->isEmpty())
            continue;
        DrawnParcel parcel;
        parcel.id = m_within->value(0).toLongLong();
        parcel.sheet = m_within->value(1).toString();
        parcel.number = m_within->value(2).toString();
        parcel.landUse = m_within->value(3).toString();
        parcel.area_m2 = optionalNumber(m_within->value(4));
        if (!parcel.area_m2)
            parcel.area_m2 = optionalNumber(m_within->value(5));
        if (m_people == People::Read)
            parcel.landUser = m_within->value(6).toString();
        parcel.outline = std::make_shared<const engine::Geometry>(std::move(*geometry));
        parcels.push_back(std::move(parcel));
    }
    m_within->reset();
    return parcels;
}

/// Numbers are texts; the shorter one is the smaller one.
Result<std::unique_ptr<Statement>> ParcelRecords::select(
        const QString &wanted, const ParcelSelection &selection)
{
    QStringList conditions{ QStringLiteral("end_lifespan IS NULL") };
    std::vector<QVariant> values;
    if (!selection.communes.isEmpty()) {
        conditions << QStringLiteral("COALESCE(commune_code, '') IN (%1)")
                              .arg(placeholders(1, selection.communes.size()));
        for (const QString &code : selection.communes)
            values.push_back(code);
    }
    if (!selection.sheet.isEmpty()) {
        conditions << QStringLiteral("sheet = %1").arg(placeholders(values.size() + 1, 1));
        values.push_back(selection.sheet);
    }
    SPP_ASSIGN(auto statement,
            m_territory.database().prepare(
                    QStringLiteral("SELECT %1 FROM parcel WHERE %2 ORDER BY commune_code, "
                                   "length(sheet), sheet, length(number), number, id")
                            .arg(wanted, conditions.join(QStringLiteral(" AND ")))));
    statement->bindAll(values);
    return statement;
}

Result<void> ParcelRecords::forEach(const ParcelSelection &selection, Feedback &feedback,
        const std::function<Result<void>(const ParcelRecord &)> &each)
{
    const auto stopped = [&feedback] { return feedback.isCancelled(); };
    const Error cancelled = Error::cancelled(
            QCoreApplication::translate("spp::land::ParcelRecords", "Reading was stopped.")
                    .toStdString());
    for (const qlonglong id : selection.ids) {
        if (stopped())
            return cancelled;
        SPP_ASSIGN(const ParcelRecord one, read(id));
        SPP_TRY(each(one));
    }
    if (!selection.ids.empty())
        return {};
    SPP_ASSIGN(const auto rows, select(columns, selection));
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return {};
        if (stopped())
            return cancelled;
        SPP_ASSIGN(const ParcelRecord one, record(*rows));
        SPP_TRY(each(one));
    }
}

Result<std::vector<qlonglong>> ParcelRecords::keys(const ParcelSelection &selection)
{
    if (!selection.ids.empty())
        return selection.ids;
    SPP_ASSIGN(const auto rows, select(QStringLiteral("id"), selection));
    std::vector<qlonglong> keys;
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return keys;
        keys.push_back(rows->value(0).toLongLong());
    }
}

} // namespace spp::land
