// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/exporter.h"

#include "core/crs/coordinateoperation.h"
#include "core/crs/gdaltransform.h"
#include "core/data/auditlog.h"
#include "core/data/fileproblem.h"
#include "core/data/themetable.h"
#include "core/import/exportformat.h"
#include "core/import/gdalmessages.h"
#include "core/review/writefailure.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <ogrsf_frmts.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Exporter)
};

constexpr int cancelEvery = 500;

/// A column of the output.
struct Column {
    QString name; ///< in the table
    ThemeField::Type type = ThemeField::Type::Text;
};

struct CloseDataset {
    void operator()(GDALDataset *dataset) const { GDALClose(GDALDataset::ToHandle(dataset)); }
};

OGRFieldType fieldType(ThemeField::Type type)
{
    switch (type) {
    case ThemeField::Type::Integer:
        return OFTInteger64;
    case ThemeField::Type::Real:
        return OFTReal;
    case ThemeField::Type::Date:
        return OFTDate;
    case ThemeField::Type::Boolean:
        return OFTInteger;
    case ThemeField::Type::Text:
        break;
    }
    return OFTString;
}

OGRwkbGeometryType layerType(const ExportFormat &format, ThemeGeometry geometry)
{
    switch (geometry) {
    case ThemeGeometry::None:
        return wkbNone;
    case ThemeGeometry::Point:
        return wkbPoint;
    case ThemeGeometry::Line:
        return format.mixesKinds ? wkbMultiLineString : wkbLineString;
    case ThemeGeometry::Polygon:
        return format.mixesKinds ? wkbMultiPolygon : wkbPolygon;
    default:
        return wkbUnknown;
    }
}

/// One export, step by step; see exportTheme().
class ExportRun {
public:
    ExportRun(Territory &territory, const ExportOptions &options, Feedback &feedback)
        : m_territory(territory)
        , m_options(options)
        , m_feedback(feedback)
    {
    }

    Result<ExportReport> run()
    {
        using Step = Result<void> (ExportRun::*)();
        for (const Step step : { &ExportRun::findTheme, &ExportRun::checkOutput,
                     &ExportRun::chooseColumns, &ExportRun::openOutput, &ExportRun::writeFeatures,
                     &ExportRun::recordPersonal, &ExportRun::closeOutput })
            SPP_TRY((this->*step)());
        return std::move(m_report);
    }

private:
    Result<void> findTheme();
    Result<void> checkOutput();
    Result<void> chooseColumns();
    Result<void> openOutput();
    Result<void> createFields();
    Result<void> writeFeatures();
    Result<void> writeFeature(Statement &row);
    Result<OGRGeometry *> geometryOf(std::string_view wkb) const;
    Result<void> recordPersonal();
    Result<void> closeOutput();
    Error failure(const QString &reason) const
    {
        return writeFailure(m_options.output, m_messages.all() << reason);
    }

    GdalMessages m_messages;
    Territory &m_territory;
    const ExportOptions &m_options;
    Feedback &m_feedback;
    Theme m_theme;
    ExportFormat m_format;
    std::vector<Column> m_columns;
    bool m_hasGeometry = true;
    bool m_onlyCurrent = false;
    std::optional<CoordinateOperation> m_operation;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GDALDataset, CloseDataset> m_dataset;
    OGRLayer *m_layer = nullptr;
    ExportReport m_report;
};

Result<void> ExportRun::findTheme()
{
    const Theme *theme = m_territory.theme(m_options.theme);
    if (!theme)
        return Error::usage(
                Texts::tr("There is no theme \"%1\".").arg(m_options.theme).toStdString());
    if (theme->geometry == ThemeGeometry::Raster)
        return Error::usage(
                Texts::tr("The theme %1 holds rasters, which are not exported as features.")
                        .arg(theme->id)
                        .toStdString());
    m_theme = *theme;
    SPP_ASSIGN(m_format, ExportFormat::of(m_options.output));
    m_hasGeometry = theme->geometry != ThemeGeometry::None;
    const bool cannot = (m_format.needsGeometry && !m_hasGeometry)
            || (!m_format.mixesKinds && theme->geometry == ThemeGeometry::Any);
    if (cannot) {
        return Error::usage(Texts::tr("%1 cannot hold the theme %2.")
                                    .arg(m_format.driver, theme->id)
                                    .toStdString())
                .advise(Texts::tr("Export it as GeoPackage.").toStdString());
    }
    m_report.theme = theme->id;
    m_report.format = m_format.driver;
    const QString crs = !m_options.crs.isEmpty() ? m_options.crs
            : !m_format.defaultCrs.isEmpty()     ? m_format.defaultCrs
                                                 : m_territory.crs();
    SPP_ASSIGN(CoordinateOperation operation,
            CoordinateOperation::create(m_territory.datum(), m_territory.crs(), crs));
    m_operation = std::move(operation);
    m_report.crs = m_operation->to();
    m_report.operation = m_operation->description();
    return {};
}

Result<void> ExportRun::checkOutput()
{
    const QFileInfo info(m_options.output);
    if (!info.dir().exists())
        return Error::badInput(Texts::tr("There is no such folder.").toStdString())
                .inFile(info.path().toStdString());
    if (info.exists() && !m_options.overwrite) {
        return Error::badInput(Texts::tr("The file exists already.").toStdString())
                .inFile(m_options.output.toStdString())
                .advise(Texts::tr("Choose another name, or say --overwrite.").toStdString());
    }
    m_folder = std::make_unique<QTemporaryDir>(
            info.dir().absoluteFilePath(QStringLiteral(".spp-export-XXXXXX")));
    if (!m_folder->isValid())
        return failure(systemWords(m_folder->errorString()));
    return {};
}

Result<void> ExportRun::chooseColumns()
{
    SPP_ASSIGN(const auto statement,
            m_territory.database().prepare(QStringLiteral("SELECT * FROM %1 LIMIT 0")
                                                   .arg(sqlName(ThemeTable::name(m_theme)))));
    QSet<QString> present;
    for (int i = 0; i < statement->columnCount(); ++i)
        present.insert(statement->columnName(i));
    m_onlyCurrent = present.contains(QStringLiteral("retired_by"));
    for (const ThemeField &field : m_theme.fields) {
        if (field.personal && !m_options.withPersonal)
            m_report.leftOut.append(field.name);
        else
            m_columns.push_back({ field.name, field.type });
    }
    const auto addIfPresent = [&](const char *name, ThemeField::Type type) {
        const QString column = QString::fromLatin1(name);
        if (present.contains(column))
            m_columns.push_back({ column, type });
    };
    addIfPresent("plan_version", ThemeField::Type::Text);
    addIfPresent("map_area_m2", ThemeField::Type::Real);
    addIfPresent("map_area_crs", ThemeField::Type::Text);
    if (m_options.withExtra) {
        addIfPresent("extra", ThemeField::Type::Text);
        m_report.warnings.append(Texts::tr("The fields kept from the sources may hold personal "
                                           "data."));
    }
    if (!m_format.hasFields) {
        m_columns.clear();
        m_report.warnings.append(Texts::tr("A drawing keeps the geometry only, no fields."));
    }
    return {};
}

Result<void> ExportRun::openOutput()
{
    startGdal();
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(m_format.driver.toUtf8());
    if (!driver)
        return failure(Texts::tr("This GDAL cannot write %1.").arg(m_format.driver));
    const QString path = m_folder->filePath(QFileInfo(m_options.output).fileName());
    CPLStringList options;
    if (m_format.suffix == QLatin1String("mif"))
        options.AddString("FORMAT=MIF");
    m_dataset.reset(
            driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, options.List()));
    if (!m_dataset)
        return failure(m_messages.reason());
    CPLStringList layerOptions;
    for (const QString &option : m_format.layerOptions)
        layerOptions.AddString(option.toUtf8().constData());
    if (m_report.crs == QLatin1String("EPSG:4326") && m_format.driver == QLatin1String("GeoJSON"))
        layerOptions.AddString("RFC7946=YES");
    if (m_format.suffix == QLatin1String("tab") && !m_theme.extent.isEmpty()) {
        // A .tab keeps whole steps of its bounds: the tighter they are, the finer the steps.
        SPP_ASSIGN(const engine::Box moved, m_operation->transform(m_theme.extent));
        const engine::Box box = moved.grown(0.01 * (moved.xmax - moved.xmin) + 1e-3);
        layerOptions.AddString(QStringLiteral("BOUNDS=%1,%2,%3,%4")
                                       .arg(box.xmin, 0, 'f', 9)
                                       .arg(box.ymin, 0, 'f', 9)
                                       .arg(box.xmax, 0, 'f', 9)
                                       .arg(box.ymax, 0, 'f', 9)
                                       .toUtf8()
                                       .constData());
    }
    SPP_ASSIGN(const GdalReference reference, gdalReference(m_report.crs));
    const QString name = m_format.mixesKinds && m_format.suffix != QLatin1String("csv")
            ? m_theme.id
            : QFileInfo(m_options.output).completeBaseName();
    m_layer = m_dataset->CreateLayer(name.toUtf8().constData(),
            m_hasGeometry ? reference.get() : nullptr, layerType(m_format, m_theme.geometry),
            layerOptions.List());
    if (!m_layer)
        return failure(m_messages.reason());
    return createFields();
}

Result<void> ExportRun::createFields()
{
    QStringList names;
    for (const Column &column : m_columns)
        names.append(column.name);
    const QStringList short_ = shortNames(names, m_format.fieldNameLength);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString &name = short_[int(i)];
        OGRFieldDefn field(name.toUtf8().constData(), fieldType(m_columns[i].type));
        if (m_columns[i].type == ThemeField::Type::Boolean)
            field.SetSubType(OFSTBoolean);
        if (m_layer->CreateField(&field) != OGRERR_NONE)
            return failure(m_messages.reason());
        if (name != m_columns[i].name)
            m_report.renamed.insert(m_columns[i].name, name);
    }
    return {};
}

Result<void> ExportRun::writeFeatures()
{
    QStringList selected;
    for (const Column &column : m_columns)
        selected.append(sqlName(column.name));
    if (m_hasGeometry)
        selected.append(m_territory.database().dialect().geometryAsWkb(QStringLiteral("geom")));
    SPP_ASSIGN(const auto rows,
            m_territory.database().prepare(
                    QStringLiteral("SELECT %1 FROM %2%3 ORDER BY id")
                            .arg(selected.join(QStringLiteral(", ")),
                                    sqlName(ThemeTable::name(m_theme)),
                                    m_onlyCurrent ? QStringLiteral(" WHERE retired_by IS NULL")
                                                  : QString())));
    const bool transaction = m_layer->StartTransaction() == OGRERR_NONE;
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            break;
        if (m_report.features % cancelEvery == 0) {
            m_feedback.progress(m_report.features, m_theme.featureCount);
            if (m_feedback.isCancelled())
                return Error::cancelled(Texts::tr("The export was stopped.").toStdString());
        }
        SPP_TRY(writeFeature(*rows));
        ++m_report.features;
    }
    if (transaction && m_layer->CommitTransaction() != OGRERR_NONE)
        return failure(m_messages.reason());
    if (m_report.features == 0)
        return Error::badInput(Texts::tr("The theme %1 is empty.").arg(m_theme.id).toStdString());
    return {};
}

Result<OGRGeometry *> ExportRun::geometryOf(std::string_view wkb) const
{
    std::string moved;
    if (!m_operation->isIdentity()) {
        SPP_ASSIGN(const engine::Geometry geometry, engine::Geometry::fromWkb(wkb));
        SPP_ASSIGN(const engine::Geometry there, m_operation->transform(geometry));
        moved = there.wkb();
        wkb = moved;
    }
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &geometry, wkb.size());
    if (!geometry)
        return failure(Texts::tr("A geometry cannot be read."));
    return geometry;
}

Result<void> ExportRun::writeFeature(Statement &row)
{
    OGRFeature feature(m_layer->GetLayerDefn());
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QVariant value = row.value(i);
        if (!value.isValid())
            feature.SetFieldNull(i);
        else if (value.userType() == QMetaType::Double)
            feature.SetField(i, value.toDouble());
        else if (value.userType() == QMetaType::LongLong)
            feature.SetField(i, GIntBig(value.toLongLong()));
        else
            feature.SetField(i, value.toString().toUtf8().constData());
    }
    if (m_hasGeometry) {
        const std::string_view wkb = row.bytes(int(m_columns.size()));
        if (!wkb.empty()) {
            SPP_ASSIGN(OGRGeometry * geometry, geometryOf(wkb));
            feature.SetGeometryDirectly(geometry);
        }
    }
    if (!m_format.hasFields)
        feature.SetField("Layer", m_theme.id.toUtf8().constData());
    if (m_layer->CreateFeature(&feature) != OGRERR_NONE)
        return failure(m_messages.reason());
    return {};
}

/// Moves the files to their names, the one that the caller named last: its presence says that the
/// export is complete.
Result<void> ExportRun::closeOutput()
{
    m_messages.clear();
    m_layer = nullptr;
    m_dataset.reset(); // writes what is left
    if (!m_messages.failure().isEmpty())
        return failure(m_messages.reason());
    const QDir target = QFileInfo(m_options.output).dir();
    const QString main = QFileInfo(m_options.output).fileName();
    QStringList files = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    if (!files.contains(main) && !files.isEmpty())
        return failure(Texts::tr("%1 was not written.").arg(main));
    m_report.files = files;
    files.removeAll(main);
    files.append(main);
    for (const QString &file : files) {
        QFile::remove(target.absoluteFilePath(file));
        if (!QFile::rename(m_folder->filePath(file), target.absoluteFilePath(file)))
            return failure(Texts::tr("%1 could not be put in its place.").arg(file));
    }
    return {};
}

/// Who takes personal data out is written down before they are handed over.
Result<void> ExportRun::recordPersonal()
{
    if (!m_options.withPersonal)
        return {};
    SPP_ASSIGN(const auto transaction, Transaction::begin(m_territory.database()));
    SPP_TRY(AuditLog::append(m_territory.database(), m_options.actor,
            QStringLiteral("export-personal"), QStringLiteral("theme:") + m_theme.id,
            { { QStringLiteral("file"), QFileInfo(m_options.output).fileName() },
                    { QStringLiteral("features"), m_report.features } }));
    return transaction->commit();
}

} // namespace

Result<ExportReport> exportTheme(
        Territory &territory, const ExportOptions &options, Feedback &feedback)
{
    return ExportRun(territory, options, feedback).run();
}

} // namespace spp
