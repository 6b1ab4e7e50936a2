// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/migration/migrationwriter.h"

#include "core/data/auditlog.h"
#include "land/migration/formerunits.h"
#include "land/records/jsontext.h"
#include "land/records/recordrow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::MigrationWriter)
};

constexpr std::size_t cancelEvery = 2000;

/// Columns that go over as they are.
const QStringList keptColumns{ QStringLiteral("land_use"), QStringLiteral("legal_area_m2"),
    QStringLiteral("road_reservation_m2"), QStringLiteral("net_plot_area_m2"),
    QStringLiteral("code12"), QStringLiteral("address"), QStringLiteral("land_user"),
    QStringLiteral("extra") };

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

MigrationWriter::MigrationWriter(Territory &target, const Input &input, Feedback &feedback)
    : m_target(target)
    , m_database(target.database())
    , m_from(input.source.territory().database())
    , m_input(input)
    , m_feedback(feedback)
    , m_time(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
{
    for (std::size_t i = 0; i < input.plan.parcels.size(); ++i)
        m_place.emplace(input.plan.parcels[i].id, i);
}

Result<WrittenMigration> MigrationWriter::write()
{
    using Step = Result<void> (MigrationWriter::*)();
    for (const Step step : { &MigrationWriter::openLedger, &MigrationWriter::writeParcels,
                 &MigrationWriter::writeIdentities, &MigrationWriter::copyEarlierIdentities,
                 &MigrationWriter::copyLandClasses, &MigrationWriter::copyRestrictions,
                 &MigrationWriter::compareLegalAreas, &MigrationWriter::updateTheme })
        SPP_TRY((this->*step)());
    SPP_TRY(nameFormerUnits(m_database, m_input.plan, m_input.crosswalk));
    return m_written;
}

Result<void> MigrationWriter::openLedger()
{
    const MigrationSource &source = m_input.source;
    const auto parcels = qlonglong(m_input.plan.parcels.size());
    SPP_TRY(m_database.run(
            QStringLiteral("INSERT INTO source (theme, name, layer, sha256, crs, operation, "
                           "crs_verified, encoding, imported_at, read_count, accepted_count, "
                           "repaired_count, rejected_count, report) VALUES ('parcels', ?1, '', ?2, "
                           "?3, ?4, ?5, '', ?6, ?7, ?7, 0, 0, '')"),
            { source.name(), source.sha256().isNull() ? QStringLiteral("") : source.sha256(),
                    source.crs(), m_input.operation.description(), m_input.crsVerified, m_time,
                    parcels }));
    m_written.sourceId = m_database.lastSerial();
    m_written.record = m_input.options.record;
    m_written.record.actor = m_input.options.actor;
    m_written.record.recordedAt = m_time;
    if (m_written.record.note.isEmpty())
        m_written.record.note = source.name();
    return insertRecord(m_database, m_written.record);
}

Result<void> MigrationWriter::stopAt(std::size_t place) const
{
    if (place % cancelEvery != 0)
        return {};
    m_feedback.progress(qlonglong(place), qlonglong(m_input.plan.parcels.size()));
    if (!m_feedback.isCancelled())
        return {};
    return Error::cancelled(
            Texts::tr("The migration was stopped; nothing was written.").toStdString());
}

Result<std::string> MigrationWriter::outline(std::size_t place) const
{
    const auto parcel = engine::ParcelId(place + 1);
    return m_input.moved.grid.outline(m_input.moved.fabric.shape(parcel));
}

/// Columns of the insert: those that are kept, then ?9 … ?18.
Result<void> MigrationWriter::writeParcels()
{
    SPP_ASSIGN(const auto row,
            m_from.prepare(
                    QStringLiteral("SELECT id, %1, map_area_m2, map_area_crs, %2 FROM "
                                   "parcel WHERE end_lifespan IS NULL ORDER BY id")
                            .arg(keptColumns.join(QStringLiteral(", ")),
                                    m_from.dialect().geometryAsWkb(QStringLiteral("geom")))));
    SPP_ASSIGN(const auto insert,
            m_database.prepare(
                    QStringLiteral("INSERT INTO parcel(%1, sheet, number, commune_code, "
                                   "former_commune, map_area_m2, map_area_crs, created_by, "
                                   "begin_lifespan, source_id, geom) VALUES (?1, ?2, ?3, ?4, ?5, "
                                   "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, %2)")
                            .arg(keptColumns.join(QStringLiteral(", ")),
                                    m_database.dialect().geometryFromWkb(QStringLiteral("?18")))));
    for (std::size_t place = 0; place < m_input.plan.parcels.size(); ++place) {
        SPP_TRY(stopAt(place));
        SPP_ASSIGN(const bool more, row->step());
        if (!more || row->integer(0) != m_input.plan.parcels[place].id) {
            return Error::environment(Texts::tr("The source was changed while it was read; start "
                                                "the migration again.")
                                              .toStdString());
        }
        SPP_TRY(writeParcel(*row, place, *insert));
    }
    return {};
}

Result<void> MigrationWriter::writeParcel(
        const Statement &row, std::size_t place, Statement &insert)
{
    const PlannedParcel &parcel = m_input.plan.parcels[place];
    const int kept = int(keptColumns.size());
    int column = 1;
    for (; column <= kept; ++column)
        insert.bind(column, row.value(column));
    QVariant mapArea_m2 = row.value(kept + 1);
    QVariant mapAreaCrs = row.value(kept + 2);
    QByteArray wkb(row.bytes(kept + 3).data(), int(row.bytes(kept + 3).size()));
    if (parcel.hasOutline && m_input.moved.isMoved) {
        SPP_ASSIGN(const std::string moved, outline(place));
        wkb = QByteArray::fromStdString(moved);
        mapArea_m2 = m_input.moved.fabric.area_m2(engine::ParcelId(place + 1));
        mapAreaCrs = m_target.crs();
    }
    if (parcel.hasOutline) {
        const engine::GridBox box = m_input.moved.fabric.box(engine::ParcelId(place + 1));
        const QPointF low = m_input.moved.grid.metres({ box.xmin, box.ymin });
        const QPointF high = m_input.moved.grid.metres({ box.xmax, box.ymax });
        m_extent.include({ low.x(), low.y(), high.x(), high.y() });
    }
    for (const QVariant &value : { QVariant(parcel.present.sheet), QVariant(parcel.present.number),
                 QVariant(parcel.present.communeCode),
                 QVariant(m_input.crosswalk.commune(parcel.commune).name), mapArea_m2, mapAreaCrs,
                 QVariant(m_written.record.id), QVariant(m_time.left(10)),
                 QVariant(m_written.sourceId) })
        insert.bind(column++, value);
    insert.bind(column, parcel.hasOutline ? QVariant(wkb) : QVariant());
    SPP_TRY(insert.run());
    m_newId.push_back(m_database.lastSerial());
    return {};
}

Result<void> MigrationWriter::writeIdentities()
{
    SPP_ASSIGN(const auto writer,
            m_database.writeRows(QStringLiteral("parcel_former_identity"),
                    { QStringLiteral("parcel_id"), QStringLiteral("commune"),
                            QStringLiteral("commune_code"), QStringLiteral("sheet"),
                            QStringLiteral("number"), QStringLiteral("valid_to") },
                    {}));
    writer->bind(5, m_time.left(10));
    for (std::size_t place = 0; place < m_newId.size(); ++place) {
        const PlannedParcel &parcel = m_input.plan.parcels[place];
        const Crosswalk::Commune &commune = m_input.crosswalk.commune(parcel.commune);
        writer->bind(0, m_newId[place]);
        writer->bind(1, commune.name);
        writer->bind(2, textOrNull(commune.code));
        writer->bind(3, parcel.sheet);
        writer->bind(4, parcel.number);
        SPP_TRY(writer->write());
    }
    return writer->finish();
}

std::optional<qlonglong> MigrationWriter::newIdOf(qlonglong parcelOfSource) const
{
    const auto place = m_place.find(parcelOfSource);
    return place == m_place.end() ? std::nullopt : std::optional(m_newId[place->second]);
}

/// A source that was renumbered before brings what its parcels were called before that.
Result<void> MigrationWriter::copyEarlierIdentities()
{
    SPP_ASSIGN(const auto row,
            m_from.prepare(QStringLiteral("SELECT parcel_id, commune, commune_code, sheet, number, "
                                          "valid_to FROM parcel_former_identity ORDER BY id")));
    SPP_ASSIGN(const auto insert,
            m_database.prepare(
                    QStringLiteral("INSERT INTO parcel_former_identity(parcel_id, commune, "
                                   "commune_code, sheet, number, valid_to) VALUES (?1, ?2, ?3, ?4, "
                                   "?5, ?6)")));
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return {};
        const auto parcel = newIdOf(row->integer(0));
        if (!parcel)
            continue;
        insert->bindAll({ *parcel, row->value(1), row->value(2), row->value(3), row->value(4),
                row->value(5) });
        SPP_TRY(insert->run());
    }
}

Result<void> MigrationWriter::copyLandClasses()
{
    SPP_ASSIGN(const auto row,
            m_from.prepare(QStringLiteral("SELECT parcel_id, land_use, area_m2, term, origin, "
                                          "extra FROM parcel_land_class ORDER BY id")));
    SPP_ASSIGN(const auto insert,
            m_database.prepare(
                    QStringLiteral("INSERT INTO parcel_land_class(parcel_id, commune_code, sheet, "
                                   "number, land_use, area_m2, term, origin, extra, source_id) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")));
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return {};
        const auto parcel = newIdOf(row->integer(0));
        if (!parcel) {
            m_written.looseLandClasses += row->value(0).isNull();
            continue;
        }
        const PresentIdentity &present = m_input.plan.parcels[m_place.at(row->integer(0))].present;
        insert->bindAll({ *parcel, present.communeCode, present.sheet, present.number,
                row->value(1), row->value(2), row->value(3), row->value(4), row->value(5),
                m_written.sourceId });
        SPP_TRY(insert->run());
        ++m_written.landClasses;
    }
}

Result<void> MigrationWriter::copyRestrictions()
{
    SPP_ASSIGN(const auto row,
            m_from.prepare(QStringLiteral("SELECT parcel_id, kind, case_number, holder, begins_on, "
                                          "ends_on, note, %1 FROM parcel_restriction ORDER BY id")
                                   .arg(m_from.dialect().geometryAsWkb(QStringLiteral("part")))));
    SPP_ASSIGN(const auto insert,
            m_database.prepare(
                    QStringLiteral("INSERT INTO parcel_restriction(parcel_id, kind, case_number, "
                                   "holder, begins_on, ends_on, note, part) VALUES (?1, ?2, ?3, "
                                   "?4, ?5, ?6, ?7, %1)")
                            .arg(m_database.dialect().geometryFromWkb(QStringLiteral("?8")))));
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return {};
        const auto parcel = newIdOf(row->integer(0));
        if (!parcel)
            continue;
        QVariant part;
        if (!row->bytes(7).empty()) {
            SPP_ASSIGN(const engine::Geometry of,
                    engine::Geometry::fromWkb(std::string(row->bytes(7))));
            SPP_ASSIGN(const engine::Geometry moved, m_input.operation.transform(of));
            part = QByteArray::fromStdString(moved.wkb());
        }
        insert->bindAll({ *parcel, row->value(1), row->value(2), row->value(3), row->value(4),
                row->value(5), row->value(6), part });
        SPP_TRY(insert->run());
        ++m_written.restrictions;
    }
}

Result<void> MigrationWriter::compareLegalAreas()
{
    SPP_ASSIGN(const auto row,
            m_database.prepare(QStringLiteral(
                    "SELECT legal_area_m2 FROM parcel WHERE created_by = ?1 ORDER BY id")));
    row->bindAll({ m_written.record.id });
    for (const PlannedParcel &parcel : m_input.plan.parcels) {
        SPP_ASSIGN(const bool more, row->step());
        const QVariant area = more ? row->value(0) : QVariant();
        const bool same = parcel.legalArea_m2 ? area.toDouble() == *parcel.legalArea_m2
                                              : !area.isValid() || area.isNull();
        if (!more || !same)
            return Error::internal("the legal area of a migrated parcel is not that of the source");
    }
    return {};
}

Result<void> MigrationWriter::updateTheme()
{
    const Theme *known = m_target.theme(QStringLiteral("parcels"));
    if (!known)
        return Error::badInput(Texts::tr("The territory has no theme of parcels.").toStdString());
    Theme theme = *known;
    SPP_ASSIGN(const QVariant count,
            m_database.single(
                    QStringLiteral("SELECT count(*) FROM parcel WHERE retired_by IS NULL")));
    theme.featureCount = count.toLongLong();
    theme.extent.include(m_extent);
    theme.updatedOn = QDate::fromString(m_time.left(10), Qt::ISODate);
    theme.source = m_input.source.name();
    return m_target.updateTheme(theme);
}

Result<void> MigrationWriter::close(const QJsonObject &report)
{
    SPP_TRY(m_database.run(QStringLiteral("UPDATE source SET report = ?2 WHERE id = ?1"),
            { m_written.sourceId,
                    QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Compact)) }));
    return AuditLog::append(m_database, m_input.options.actor, key("parcel.migrate"),
            key("record:") + m_written.record.number,
            { { key("source"), m_input.source.name() },
                    { key("sha256"), orNull(m_input.source.sha256()) },
                    { key("crosswalk_sha256"), m_input.crosswalk.sha256() },
                    { key("parcels"), report.value(key("parcels")) },
                    { key("legal_area_m2"), report.value(key("legal_area_m2")) } });
}

} // namespace spp::land
