// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/layerstyles.h"
#include "flood/crops/cropoutput.h"
#include "flood/exposure/exposureoutput.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureFiles)
};

using Type = OutputField::Type;
using Kind = engine::Geometry::Kind;

std::vector<OutputField> fields(std::initializer_list<std::pair<const char *, Type>> list)
{
    std::vector<OutputField> all;
    for (const auto &[name, type] : list)
        all.push_back({ key(name), type });
    return all;
}

QVariant orNothing(double number) { return std::isnan(number) ? QVariant() : QVariant(number); }

QVariant orNothing(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

Kind kindOf(const SubjectSet &set)
{
    switch (set.shapes().kind()) {
    case engine::ShapeKind::Polygon:
        return Kind::Polygon;
    case engine::ShapeKind::Line:
        return Kind::Line;
    case engine::ShapeKind::Point:
        break;
    }
    return Kind::Point;
}

std::vector<OutputField> subjectFields()
{
    return fields({ { "id", Type::Integer }, { "label", Type::Text },
            { "commune_code", Type::Text }, { "class", Type::Text },
            { "class_number", Type::Integer }, { "deepest_m", Type::Real },
            { "mean_wet_depth_m", Type::Real }, { "size", Type::Real }, { "wet_share", Type::Real },
            { "unknown_share", Type::Real }, { "above_floor_m", Type::Real },
            { "wet_outline_share", Type::Real }, { "duration_h", Type::Real },
            { "people", Type::Real }, { "floor_destroyed_m2", Type::Real } });
}

std::vector<QVariant> subjectRow(const ExposureReport &report, const SubjectReport &subject,
        std::size_t scenario, std::size_t record)
{
    const ScenarioAnswer &answer = subject.answers[scenario];
    const engine::SubjectExposure &one = answer.subject[record];
    const SubjectFacts &facts = subject.set->facts()[record];
    const bool isBuilding = !answer.wetOutline.empty();
    const auto share = [&](double part) { return one.size > 0.0 ? part / one.size : 0.0; };
    return { facts.id, orNothing(facts.label), orNothing(facts.commune),
        report.className(one.worstClass), one.worstClass, orNothing(one.deepest_m),
        one.wet > 0.0 ? orNothing(one.meanWetDepth_m()) : QVariant(), one.size, share(one.wet),
        share(one.unknown),
        isBuilding ? orNothing(one.deepest_m - subject.set->floorHeight_m(record)) : QVariant(),
        isBuilding ? QVariant(double(answer.wetOutline[record])) : QVariant(),
        orNothing(one.longest_h),
        isBuilding && report.hasPeople ? QVariant(report.people[record]) : QVariant(),
        isBuilding && report.hasDamage ? orNothing(answer.damage[record]) : QVariant() };
}

Result<void> writeSubject(const ExposureReport &report, const SubjectReport &subject,
        std::size_t scenario, GeoPackageWriter &writer, Feedback &feedback)
{
    SPP_ASSIGN(const int layer,
            writer.addLayer(exposureLayerName(subject, report.scenarios[scenario].scenario.id),
                    kindOf(*subject.set), subjectFields()));
    const engine::Store &shapes = subject.set->shapes();
    for (const std::uint32_t record : shapes.inInputOrder()) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Writing was stopped.").toStdString());
        const auto row = subjectRow(report, subject, scenario, record);
        if (!shapes.hasCorners(record)) {
            SPP_TRY(writer.addRow(layer, nullptr, row));
            continue;
        }
        SPP_ASSIGN(const engine::Geometry geometry, subject.set->geometry(record));
        SPP_TRY(writer.addRow(layer, &geometry, row));
    }
    return {};
}

Result<void> writeTotals(const ExposureReport &report, GeoPackageWriter &writer)
{
    SPP_ASSIGN(const int table,
            writer.addLayer(key("class_totals"), Kind::Null,
                    fields({ { "subject", Type::Text }, { "scenario", Type::Text },
                            { "commune_code", Type::Text }, { "class", Type::Text },
                            { "count", Type::Integer }, { "size", Type::Real },
                            { "unit", Type::Text }, { "people", Type::Real },
                            { "commune_name", Type::Text } })));
    for (const SubjectReport &subject : report.subjects) {
        for (std::size_t i = 0; i < report.scenarios.size(); ++i) {
            for (const auto &[commune, sums] : subject.communes[i]) {
                for (std::size_t c = 0; c < sums.size(); ++c) {
                    if (sums[c].count == 0 && sums[c].size == 0.0)
                        continue;
                    SPP_TRY(writer.addRow(table, nullptr,
                            { subject.set->fields().word, report.scenarios[i].scenario.id,
                                    orNothing(commune), report.className(std::int32_t(c) - 1),
                                    sums[c].count, sums[c].size, subject.set->unit(),
                                    report.hasPeople ? QVariant(sums[c].people) : QVariant(),
                                    orNothing(report.communes.value(commune)) }));
                }
            }
        }
    }
    return {};
}

Result<void> writeExpected(const ExposureReport &report, GeoPackageWriter &writer)
{
    const SubjectReport *buildings = report.find(key("buildings"));
    if (!buildings || report.families.empty())
        return {};
    SPP_ASSIGN(const int table,
            writer.addLayer(key("expected_damage"), Kind::Null,
                    fields({ { "building_id", Type::Integer }, { "scenarios", Type::Text },
                            { "floor_destroyed_m2_per_year", Type::Real } })));
    for (const DamageFamily &family : report.families) {
        QStringList names;
        for (const std::size_t i : family.scenarios)
            names.append(report.scenarios[i].scenario.id);
        for (const std::uint32_t record : buildings->set->shapes().inInputOrder()) {
            SPP_TRY(writer.addRow(table, nullptr,
                    { buildings->set->facts()[record].id, names.join(QLatin1Char(' ')),
                            orNothing(family.ofBuilding[record]) }));
        }
    }
    return {};
}

} // namespace

QString exposureLayerName(const SubjectReport &subject, const QString &scenario)
{
    return subject.set->fields().word + QLatin1Char(' ') + scenario;
}

Result<void> writeExposureGeoPackage(
        const ExposureReport &report, const QString &crs, const QString &path, Feedback &feedback)
{
    SPP_ASSIGN(const auto writer, GeoPackageWriter::create(path, crs, report.at));
    QMap<QString, QString> styles;
    for (const SubjectReport &subject : report.subjects) {
        for (std::size_t i = 0; i < report.scenarios.size(); ++i) {
            SPP_TRY(writeSubject(report, subject, i, *writer, feedback));
            styles.insert(exposureLayerName(subject, report.scenarios[i].scenario.id),
                    classStyle(report, subject.set->shapes().kind()));
        }
    }
    SPP_TRY(writeTotals(report, *writer));
    SPP_TRY(writeExpected(report, *writer));
    SPP_TRY(writeCropLosses(report, *writer));
    SPP_ASSIGN(const auto cropStyles, writeCropLayers(report, *writer, feedback));
    for (auto style = cropStyles.cbegin(); style != cropStyles.cend(); ++style)
        styles.insert(style.key(), style.value());
    SPP_TRY(writeLayerStyles(styles, report.at, *writer));
    return writer->finish();
}

} // namespace spp::flood
