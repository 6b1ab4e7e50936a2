// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/geopackagewriter.h"
#include "land/quality/qualityoutput.h"

namespace spp::land {

namespace {

using Kind = engine::Geometry::Kind;
using Type = OutputField::Type;

std::vector<OutputField> fields(std::initializer_list<std::pair<const char *, Type>> list)
{
    std::vector<OutputField> all;
    for (const auto &[name, type] : list)
        all.push_back({ QString::fromLatin1(name), type });
    return all;
}

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant numberOrNull(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::vector<OutputField> defectFields()
{
    return fields({ { "number", Type::Integer }, { "code", Type::Text }, { "kind", Type::Text },
            { "severity", Type::Text }, { "group", Type::Text }, { "title_vi", Type::Text },
            { "title_en", Type::Text }, { "parcels", Type::Text }, { "parcel_ids", Type::Text },
            { "commune_code", Type::Text }, { "measure", Type::Real }, { "unit", Type::Text },
            { "tolerance", Type::Real }, { "detail", Type::Text }, { "fix_vi", Type::Text },
            { "fix_en", Type::Text }, { "can_fix", Type::Integer }, { "cannot_fix", Type::Text } });
}

std::vector<QVariant> defectRow(
        int number, const QualityDefect &defect, const QualityParcels &parcels)
{
    const QualityRule &rule = *defect.rule;
    QStringList ids;
    for (const qlonglong id : defect.parcels)
        ids.append(QString::number(id));
    const QualityParcel *first = parcels.find(defect.parcels.front());
    return { number, rule.code, defect.kind, toString(rule.severity), toString(rule.group),
        rule.title.vi, rule.title.en, parcelNames(parcels, defect), ids.join(QLatin1Char(' ')),
        textOrNull(first ? first->communeCode : QString()), numberOrNull(defect.measure),
        textOrNull(defect.measure ? rule.unit : QString()), numberOrNull(defect.tolerance),
        textOrNull(defect.detail), rule.fix.vi, rule.fix.en, defect.canFix ? 1 : 0,
        textOrNull(defect.cannotFix) };
}

Result<void> writeDefects(const QualityRun &run, GeoPackageWriter &writer)
{
    SPP_ASSIGN(const int places,
            writer.addLayer(QStringLiteral("defect_place"), Kind::Point, defectFields()));
    SPP_ASSIGN(const int regions,
            writer.addLayer(QStringLiteral("defect_region"), Kind::Polygon, defectFields()));
    int number = 0;
    for (const QualityDefect &defect : run.report.defects()) {
        const std::vector<QVariant> row = defectRow(++number, defect, run.parcels);
        const engine::Geometry place = defect.place
                ? engine::Geometry::point(defect.place->x(), defect.place->y())
                : engine::Geometry();
        SPP_TRY(writer.addRow(places, defect.place ? &place : nullptr, row));
        if (defect.region)
            SPP_TRY(writer.addRow(regions, defect.region.get(), row));
    }
    return {};
}

Result<void> writeRules(const QualityReport &report, GeoPackageWriter &writer)
{
    SPP_ASSIGN(const int table,
            writer.addLayer(QStringLiteral("rule"), Kind::Null,
                    fields({ { "code", Type::Text }, { "check", Type::Text },
                            { "severity", Type::Text }, { "group", Type::Text },
                            { "title_vi", Type::Text }, { "title_en", Type::Text },
                            { "tolerance", Type::Real }, { "unit", Type::Text },
                            { "source", Type::Text }, { "mark", Type::Text },
                            { "found", Type::Integer }, { "not_checked", Type::Text } })));
    for (const QualityRule &rule : report.rules().all()) {
        QString reason;
        for (const NotChecked &left : report.notChecked()) {
            if (left.rule == &rule)
                reason = left.reason;
        }
        SPP_TRY(writer.addRow(table, nullptr,
                { rule.code, toString(rule.check), toString(rule.severity), toString(rule.group),
                        rule.title.vi, rule.title.en, numberOrNull(rule.tolerance),
                        textOrNull(rule.unit), rule.source, rule.mark,
                        qlonglong(report.count(rule.code)), textOrNull(reason) }));
    }
    return {};
}

Result<void> writeScores(const QualityReport &report, GeoPackageWriter &writer)
{
    SPP_ASSIGN(const int table,
            writer.addLayer(QStringLiteral("score"), Kind::Null,
                    fields({ { "commune_code", Type::Text }, { "parcels", Type::Integer },
                            { "right", Type::Real }, { "complete", Type::Real },
                            { "clean", Type::Real }, { "live", Type::Real },
                            { "all", Type::Real } })));
    for (const QualityScore &score : report.scores()) {
        SPP_TRY(writer.addRow(table, nullptr,
                { textOrNull(score.communeCode), qlonglong(score.parcels),
                        score.percent(QualityGroup::Right), score.percent(QualityGroup::Complete),
                        score.percent(QualityGroup::Clean), score.percent(QualityGroup::Live),
                        score.percentInAll() }));
    }
    return {};
}

} // namespace

Result<void> writeQualityLayers(
        const QualityRun &run, const QString &crs, QDate date, const QString &path)
{
    SPP_ASSIGN(const auto writer, GeoPackageWriter::create(path, crs, date));
    SPP_TRY(writeDefects(run, *writer));
    SPP_TRY(writeRules(run.report, *writer));
    SPP_TRY(writeScores(run.report, *writer));
    return writer->finish();
}

} // namespace spp::land
