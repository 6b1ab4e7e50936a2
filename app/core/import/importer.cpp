// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/importer.h"

#include "core/import/importrun.h"
#include "core/sheets/sheetstyle.h"

#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Importer)
};

} // namespace

Result<ImportReport> importVector(
        Territory &territory, const ImportOptions &options, Feedback &feedback)
{
    return ImportRun(territory, options, feedback).run();
}

ImportRun::ImportRun(Territory &territory, ImportOptions options, Feedback &feedback)
    : m_territory(territory)
    , m_options(std::move(options))
    , m_feedback(feedback)
{
}

Error ImportRun::named(const Error &error) const
{
    const bool aboutSource
            = error.code == ErrorCode::BadInput || error.code == ErrorCode::CrsMismatch;
    return aboutSource ? error.inFile(m_options.source.toStdString()) : error;
}

Result<ImportReport> ImportRun::run()
{
    using Step = Result<void> (ImportRun::*)();
    for (const Step step : { &ImportRun::readMappingFile, &ImportRun::findTheme,
                 &ImportRun::openSource, &ImportRun::mapFields, &ImportRun::findCrs,
                 &ImportRun::findCommune, &ImportRun::judgeTexts, &ImportRun::write }) {
        if (const Result<void> done = (this->*step)(); !done)
            return named(done.error());
    }
    return std::move(m_report);
}

Result<void> ImportRun::readMappingFile()
{
    if (m_options.mappingFile.isEmpty())
        return {};
    SPP_ASSIGN(const MappingFile file, MappingFile::read(m_options.mappingFile));
    const auto fill = [](QString &option, const QString &stated) {
        if (option.isEmpty())
            option = stated;
    };
    fill(m_options.theme, file.theme);
    fill(m_options.layer, file.layer);
    fill(m_options.crs, file.crs);
    fill(m_options.commune, file.commune);
    if (m_options.encoding == QLatin1String("auto") && !file.encoding.isEmpty())
        m_options.encoding = file.encoding;
    for (auto it = file.fields.constBegin(); it != file.fields.constEnd(); ++it) {
        if (!m_options.fields.contains(it.key()))
            m_options.fields.insert(it.key(), it.value());
    }
    for (auto it = file.constants.constBegin(); it != file.constants.constEnd(); ++it) {
        if (!m_options.constants.contains(it.key()))
            m_options.constants.insert(it.key(), it.value());
    }
    return {};
}

Result<void> ImportRun::findTheme()
{
    const Theme *theme = m_territory.theme(m_options.theme);
    if (!theme) {
        QStringList ids;
        for (const Theme &known : m_territory.themes())
            ids.append(known.id);
        return Error::usage(Texts::tr("There is no theme \"%1\"; the territory has %2.")
                                    .arg(m_options.theme, ids.join(QStringLiteral(", ")))
                                    .toStdString());
    }
    m_theme = *theme;
    if (m_theme.geometry == ThemeGeometry::Raster) {
        return Error::usage(Texts::tr("The theme %1 holds rasters.").arg(m_theme.id).toStdString());
    }
    SPP_ASSIGN(m_profile, m_territory.profile());
    SPP_ASSIGN(m_columns, ThemeWriter::columnsOf(m_territory, m_theme));
    const QString planVersion = QStringLiteral("plan_version");
    if (m_columns.contains(planVersion) && !m_options.constants.contains(planVersion)) {
        return Error::usage(Texts::tr("Zones belong to a version of a plan.").toStdString())
                .advise(Texts::tr("Use \"spp plan import\", or --set plan_version=PLAN@VERSION.")
                                .toStdString());
    }
    m_report.theme = m_theme.id;
    return {};
}

Result<void> ImportRun::openSource()
{
    const bool asStated = m_options.encoding == QLatin1String("source");
    std::optional<SheetStyle> sheetStyle;
    if (m_theme.id == QLatin1String("parcels")) {
        SPP_ASSIGN(sheetStyle, SheetStyle::load(OfficeFiles(m_profile)));
    }
    SPP_ASSIGN(m_source,
            OpenSource::open(m_options.source, m_options.layer, m_theme.geometry, asStated,
                    sheetStyle ? &*sheetStyle : nullptr));
    const QDate date = m_options.date.isValid() ? m_options.date : m_source->changedOn();
    m_date = date.toString(Qt::ISODate);
    m_report.source = QFileInfo(m_options.source).fileName();
    m_report.layer = m_source->layer().name();
    m_report.format = m_source->format();
    m_report.files = m_source->fileNames();
    SPP_ASSIGN(m_report.sha256, m_source->sha256());
    return {};
}

Result<void> ImportRun::mapFields()
{
    const std::vector<SourceField> &fields = m_source->layer().fields();
    QVariantMap constants = m_options.constants;
    if (!m_options.commune.isEmpty()) // stands in where no field of the source does
        constants.insert(QStringLiteral("commune_code"), m_options.commune);
    SPP_ASSIGN(m_mapping, FieldMapping::resolve(m_theme, fields, m_options.fields, constants));
    for (const FieldMapping::Pair &pair : m_mapping.pairs()) {
        if (pair.to->name == QLatin1String("commune_code"))
            m_communeColumn = int(m_converters.size());
        m_converters.emplace_back(pair.to->type);
    }
    for (const int field : m_mapping.unmapped())
        m_report.unmappedFields.append(fields[size_t(field)].name);
    m_report.extraKept = m_options.keepExtra;
    if (m_options.communeField.isEmpty())
        return {};
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == m_options.communeField)
            m_communeSource = int(i);
    }
    if (m_communeSource < 0) {
        return Error::badInput(Texts::tr("The source has no field \"%1\".")
                                       .arg(m_options.communeField)
                                       .toStdString());
    }
    return {};
}

Result<void> ImportRun::findCommune()
{
    if (m_options.commune.isEmpty())
        return {};
    const CommuneBox *commune = m_profile.commune(m_options.commune);
    if (!commune) {
        return Error::badInput(Texts::tr("The profile %1 knows no commune \"%2\".")
                                       .arg(m_profile.id, m_options.commune)
                                       .toStdString());
    }
    m_options.commune = commune->code;
    const QString column = QStringLiteral("commune_code");
    if (m_columns.contains(column) && m_communeColumn < 0)
        m_options.constants.insert(column, commune->code);
    return {};
}

Result<void> ImportRun::findCrs()
{
    m_report.crs = m_report.operation = QStringLiteral("none");
    if (m_theme.geometry == ThemeGeometry::None)
        return {};
    SPP_ASSIGN(
            m_crs, SourceCrs::claimed(m_profile, m_source->layer().crsDefinition(), m_options.crs));
    SPP_ASSIGN(CoordinateOperation operation,
            CoordinateOperation::create(m_territory.datum(), m_crs.code, m_territory.crs()));
    m_operation = std::move(operation);
    SPP_ASSIGN(CommuneCheck check, CommuneCheck::create(m_profile, m_crs.code));
    m_check.emplace(std::move(check));
    m_report.crs = m_crs.code;
    m_report.crsStated = !m_options.crs.isEmpty();
    m_report.operation = m_operation->description();
    if (m_report.crsStated && !m_crs.own.isEmpty() && m_crs.own != m_crs.code)
        m_report.warnings.append(Texts::tr("The source says %1; it was read as %2, as stated.")
                                         .arg(m_crs.own, m_crs.code));
    IntakeOptions intake;
    intake.target = m_theme.geometry;
    intake.closedLinesAreAreas = m_source->layer().isDrawing();
    intake.sourceIsProjected = m_crs.isProjected;
    intake.sourceUnit_m = m_crs.unit_m;
    intake.swapAxes = m_options.swapAxes
            || (m_crs.northFirst && m_crs.own == m_crs.code && m_source->layer().northFirst());
    intake.checkShare = m_options.checkShare;
    intake.checkArea_m2 = m_options.checkArea_m2;
    m_intake.emplace(intake, *m_operation);
    return {};
}

} // namespace spp
