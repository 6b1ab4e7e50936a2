// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// One feature of an import on its way into the theme, and what is done when all are in.
#include "core/data/themetable.h"
#include "core/import/importrun.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Importer)
};

constexpr size_t mostDuplicates = 100;

} // namespace

QString ImportRun::featureName() const { return QString::number(m_source->layer().recordNumber()); }

void ImportRun::reject(const QString &reason, const engine::Box &box)
{
    m_report.addRejection({ featureName(), reason, box });
}

QVariant ImportRun::converted(size_t pair)
{
    QVariant value = m_source->layer().value(m_mapping.pairs()[pair].from);
    if (value.userType() == QMetaType::QByteArray)
        value = m_decoder->decode(value.toByteArray());
    return m_converters[pair].convert(value);
}

/// A commune may be given by its name; the theme keeps its code. Unknown ones stay as they are.
QString ImportRun::communeCode(const QString &codeOrName)
{
    const auto known = m_communeCodes.constFind(codeOrName);
    if (known != m_communeCodes.constEnd())
        return *known;
    const CommuneBox *commune = m_profile.commune(codeOrName);
    const QString code = commune ? commune->code : codeOrName;
    m_communeCodes.insert(codeOrName, code);
    return code;
}

std::vector<QVariant> ImportRun::values()
{
    std::vector<QVariant> values;
    values.reserve(m_converters.size());
    for (size_t i = 0; i < m_converters.size(); ++i) {
        values.push_back(converted(i));
        if (int(i) == m_communeColumn && values.back().isValid())
            values.back() = communeCode(values.back().toString());
    }
    return values;
}

QString ImportRun::communeOf(const std::vector<QVariant> &values)
{
    if (m_communeSource >= 0) {
        QVariant value = m_source->layer().value(m_communeSource);
        if (value.userType() == QMetaType::QByteArray)
            value = m_decoder->decode(value.toByteArray());
        return communeCode(value.toString());
    }
    if (m_communeColumn >= 0 && values[size_t(m_communeColumn)].isValid())
        return values[size_t(m_communeColumn)].toString();
    return m_options.commune;
}

QVariant ImportRun::extra()
{
    const SourceLayer &layer = m_source->layer();
    QJsonObject object;
    for (const int field : m_mapping.unmapped()) {
        QVariant value = layer.value(field);
        if (value.userType() == QMetaType::QByteArray)
            value = m_decoder->decode(value.toByteArray());
        if (value.userType() == QMetaType::QDate)
            value = value.toDate().toString(Qt::ISODate);
        if (value.isValid())
            object.insert(layer.fields()[size_t(field)].name, QJsonValue::fromVariant(value));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What the source itself finds wrong, with its place even where no geometry can be stored.
void ImportRun::judgeFault(Intake &intake) const
{
    const QString fault = m_source->layer().fault();
    if (fault.isEmpty())
        return;
    intake.rejection = fault;
    if (!intake.box.isEmpty() || intake.sourceBox.isEmpty())
        return;
    if (const Result<engine::Box> box = m_operation->transform(intake.sourceBox))
        intake.box = *box;
}

Result<void> ImportRun::copyFeature()
{
    const std::vector<QVariant> row = values();
    Intake intake;
    if (m_intake) {
        intake = m_intake->take(m_source->layer().takeGeometry());
        if (intake.isAnnotation) {
            ++m_report.annotations;
            return {};
        }
    }
    judgeFault(intake);
    for (size_t i = 0; i < row.size() && intake.rejection.isEmpty(); ++i) {
        const ThemeField &field = *m_mapping.pairs()[i].to;
        if (field.required && !row[i].isValid())
            intake.rejection = Texts::tr("no value for %1").arg(field.name);
    }
    if (!intake.rejection.isEmpty()) {
        reject(intake.rejection, intake.box);
        return {};
    }
    if (m_check)
        m_check->add(communeOf(row), m_source->layer().recordNumber(), intake.sourceBox);
    if (!intake.repair.isEmpty())
        m_report.addRepair({ featureName(), intake.repair, intake.areaBefore_m2,
                intake.areaChange_m2, intake.check });
    const QVariant kept = m_options.keepExtra ? extra() : QVariant();
    m_extent.include(intake.box);
    ++m_report.accepted;
    if (!m_intake)
        return m_writer->write(row, nullptr, kept);
    for (const Intake::Row &part : intake.rows)
        SPP_TRY(m_writer->write(row, &part, kept));
    return {};
}

/// Land classes belong to the one current parcel of their number; of two or none, nobody knows.
Result<void> ImportRun::linkLandClasses()
{
    const bool concerned = m_columns.contains(QStringLiteral("parcel_id"))
            || m_theme.id == QLatin1String("parcels");
    if (!concerned)
        return {};
    const QString same = QStringLiteral("FROM parcel p WHERE p.sheet = parcel_land_class.sheet AND "
                                        "p.number = parcel_land_class.number AND p.commune_code = "
                                        "parcel_land_class.commune_code AND p.retired_by IS NULL");
    SPP_TRY(database().execute(
            QStringLiteral("UPDATE parcel_land_class SET parcel_id = (SELECT min(p.id) %1) WHERE "
                           "parcel_id IS NULL AND (SELECT count(*) %1) = 1")
                    .arg(same)));
    if (!m_columns.contains(QStringLiteral("parcel_id")))
        return {};
    SPP_ASSIGN(const QVariant unlinked,
            database().single(QStringLiteral("SELECT count(*) FROM parcel_land_class WHERE "
                                             "parcel_id IS NULL AND source_id = ?1"),
                    { m_report.sourceId }));
    m_report.unlinked = unlinked.toLongLong();
    return {};
}

/// Keys that this source, alone or with what was there before, gives to several current parcels.
Result<void> ImportRun::findDuplicates()
{
    if (m_theme.id != QLatin1String("parcels"))
        return {};
    SPP_ASSIGN(const auto rows,
            database().rows(
                    QStringLiteral("SELECT sheet, number, commune_code, count(*) FROM parcel WHERE "
                                   "retired_by IS NULL GROUP BY sheet, number, commune_code HAVING "
                                   "count(*) > 1 AND max(source_id) = ?1 ORDER BY sheet, number, "
                                   "commune_code"),
                    { m_report.sourceId }));
    m_report.duplicateKeys = qlonglong(rows.size());
    for (size_t i = 0; i < rows.size() && i < mostDuplicates; ++i) {
        const QString commune = rows[i][2].toString();
        const QString key = Texts::tr("sheet %1, number %2, commune %3")
                                    .arg(rows[i][0].toString(), rows[i][1].toString(),
                                            commune.isEmpty() ? QStringLiteral("?") : commune);
        m_report.duplicates.push_back({ key, rows[i][3].toLongLong() });
    }
    return {};
}

Result<void> ImportRun::updateTheme()
{
    const bool lineage = m_columns.contains(QStringLiteral("retired_by"));
    SPP_ASSIGN(const QVariant count,
            database().single(QStringLiteral("SELECT count(*) FROM %1%2")
                                      .arg(sqlName(ThemeTable::name(m_theme)),
                                              lineage ? QStringLiteral(" WHERE retired_by IS NULL")
                                                      : QString())));
    const bool onlyThese = count.toLongLong() == m_report.rows;
    m_theme.featureCount = count.toLongLong();
    if (onlyThese)
        m_theme.extent = m_extent;
    else
        m_theme.extent.include(m_extent);
    m_theme.updatedOn = QDate::fromString(m_date, Qt::ISODate);
    m_theme.source = m_report.source;
    return m_territory.updateTheme(m_theme);
}

} // namespace spp
