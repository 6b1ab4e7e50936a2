// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/evidencegeopackage.h"

#include "core/review/findingorder.h"
#include "core/review/geopackagewriter.h"
#include "core/review/layerstyles.h"
#include "core/review/reviewjson.h"
#include "engine/robustoverlay.h"

namespace spp {

namespace {

using Kind = engine::Geometry::Kind;
using FieldType = OutputField::Type;

constexpr double leastSurroundings_m = 50.0;

QVariant optionalValue(const std::optional<double> &value)
{
    const QJsonValue rounded = roundedJson(value);
    return rounded.isNull() ? QVariant() : rounded.toVariant();
}

Result<void> writeSubject(const Review &review, GeoPackageWriter &writer)
{
    SPP_ASSIGN(const int layer,
            writer.addLayer(QStringLiteral("subject"), Kind::Polygon,
                    { { QStringLiteral("label"), FieldType::Text },
                            { QStringLiteral("parcel_id"), FieldType::Integer },
                            { QStringLiteral("area_m2"), FieldType::Real } }));
    if (review.subject.parcels.empty()) {
        return writer.addRow(layer, review.subject.geometry.get(),
                { review.subject.label, QVariant(), review.subject.geometry->area() });
    }
    for (const Parcel &parcel : review.subject.parcels) {
        SPP_TRY(writer.addRow(layer, parcel.feature.geometry.get(),
                { QStringLiteral("%1/%2").arg(parcel.sheet, parcel.number), parcel.id,
                        parcel.feature.geometry->area() }));
    }
    return {};
}

std::vector<OutputField> evidenceFields()
{
    std::vector<OutputField> fields{ { QStringLiteral("number"), FieldType::Integer } };
    for (const char *name : { "rule", "pack", "outcome", "severity", "certainty" })
        fields.push_back({ QString::fromLatin1(name), FieldType::Text });
    for (const char *name : { "measured", "limit", "margin" })
        fields.push_back({ QString::fromLatin1(name), FieldType::Real });
    for (const char *name : { "unit", "theme", "message", "citation" })
        fields.push_back({ QString::fromLatin1(name), FieldType::Text });
    return fields;
}

Result<void> writeEvidence(const Review &review, GeoPackageWriter &writer)
{
    SPP_ASSIGN(const int layer,
            writer.addLayer(QStringLiteral("evidence"), Kind::Collection, evidenceFields()));
    const FindingOrder order(review);
    for (size_t i = 0; i < review.findings.size(); ++i) {
        const Finding &finding = review.findings[i];
        SPP_TRY(writer.addRow(layer, finding.evidence.get(),
                { order.numberOf(i), finding.ruleId, finding.packId, toString(finding.outcome),
                        toString(finding.severity), toString(finding.certainty),
                        optionalValue(finding.measured), optionalValue(finding.limit),
                        optionalValue(finding.margin), finding.unit, finding.theme,
                        finding.message.text(), finding.citation.text() }));
    }
    return {};
}

FieldType fieldType(ThemeField::Type type)
{
    switch (type) {
    case ThemeField::Type::Integer:
    case ThemeField::Type::Boolean:
        return FieldType::Integer;
    case ThemeField::Type::Real:
        return FieldType::Real;
    case ThemeField::Type::Text:
    case ThemeField::Type::Date:
        break;
    }
    return FieldType::Text;
}

/// Personal data stay in the territory: a result set leaves the building.
std::vector<ThemeField> openFields(const Theme &theme)
{
    std::vector<ThemeField> fields;
    for (const ThemeField &field : theme.fields) {
        if (!field.personal)
            fields.push_back(field);
    }
    return fields;
}

Result<void> writeFeatures(const Theme &theme, const std::vector<Feature> &features,
        const engine::Box &around, GeoPackageWriter &writer)
{
    const std::vector<ThemeField> themeFields = openFields(theme);
    std::vector<OutputField> fields{ { QStringLiteral("feature_id"), FieldType::Integer } };
    for (const ThemeField &field : themeFields)
        fields.push_back({ field.name, fieldType(field.type) });
    SPP_ASSIGN(const int layer,
            writer.addLayer(EvidenceGeoPackage::layerName(theme.id), Kind::Collection, fields));
    const engine::Geometry frame = engine::Geometry::box(around);
    for (const Feature &feature : features) {
        auto part = engine::RobustOverlay::intersection(*feature.geometry, frame);
        if (!part)
            return part.error().inLayer(theme.id.toStdString());
        if (part->geometry.isEmpty())
            continue;
        std::vector<QVariant> values{ feature.id };
        for (const ThemeField &field : themeFields)
            values.push_back(feature.attributes.value(field.name));
        SPP_TRY(writer.addRow(layer, &part->geometry, values));
    }
    return {};
}

bool isMet(const Review &review, const QString &themeId)
{
    for (const Verdict &verdict : review.verdicts) {
        if (verdict.theme == themeId)
            return verdict.count > 0 || verdict.answer == Verdict::Answer::Applies;
    }
    return false;
}

Result<void> writeThemes(const Review &review, FeatureSource &source, GeoPackageWriter &writer)
{
    const engine::Box around = EvidenceGeoPackage::surroundings(review.subject);
    for (const Theme *theme : source.themes()) {
        if (theme->geometry == ThemeGeometry::None || theme->geometry == ThemeGeometry::Raster
                || !isMet(review, theme->id))
            continue;
        const auto features = source.features(theme->id, around, review.at);
        // The verdict has already told that this theme cannot be read.
        if (features && !features->empty())
            SPP_TRY(writeFeatures(*theme, *features, around, writer));
    }
    return {};
}

} // namespace

Result<void> EvidenceGeoPackage::write(const Review &review, FeatureSource &source,
        const QString &crs, const QString &path, const QMap<QString, QString> &styles)
{
    SPP_ASSIGN(const auto writer, GeoPackageWriter::create(path, crs, review.at));
    SPP_TRY(writeSubject(review, *writer));
    SPP_TRY(writeEvidence(review, *writer));
    SPP_TRY(writeThemes(review, source, *writer));
    SPP_TRY(writeLayerStyles(styles, review.at, *writer));
    return writer->finish();
}

engine::Box EvidenceGeoPackage::surroundings(const Subject &subject)
{
    const engine::Box box = subject.geometry->bounds();
    const double side = std::max(box.xmax - box.xmin, box.ymax - box.ymin);
    return box.grown(std::max(leastSurroundings_m, side / 2.0));
}

QString EvidenceGeoPackage::layerName(const QString &themeId)
{
    QString name = themeId;
    return QStringLiteral("theme_") + name.replace(QLatin1Char('-'), QLatin1Char('_'));
}

} // namespace spp
