// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/importreport.h"

namespace spp {

namespace {

constexpr size_t mostRejectionsInJson = 1000;

/// Square millimetres are enough, and no platform prints other digits.
double rounded(double value) { return std::round(value * 1e6) / 1e6; }

QJsonArray toArray(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QJsonValue boxJson(const engine::Box &box)
{
    if (box.isEmpty())
        return QJsonValue::Null;
    return QJsonArray{ box.xmin, box.ymin, box.xmax, box.ymax };
}

QJsonObject geometryJson(const IntakeCounts &counts)
{
    return { { QStringLiteral("no_geometry"), counts.noGeometry },
        { QStringLiteral("empty"), counts.emptyGeometry },
        { QStringLiteral("z_dropped"), counts.zDropped },
        { QStringLiteral("m_dropped"), counts.mDropped },
        { QStringLiteral("curves_linearised"), counts.curvesLinearised },
        { QStringLiteral("promoted_to_multi"), counts.promoted },
        { QStringLiteral("split_into_rows"), counts.split },
        { QStringLiteral("parts_left_out"), counts.partsLeftOut },
        { QStringLiteral("closed_lines_taken_as_areas"), counts.closedLines } };
}

QJsonObject countsJson(const ImportReport &report)
{
    return { { QStringLiteral("read"), report.read },
        { QStringLiteral("accepted"), report.accepted }, { QStringLiteral("rows"), report.rows },
        { QStringLiteral("repaired"), report.repaired },
        { QStringLiteral("rejected"), report.rejected },
        { QStringLiteral("annotations"), report.annotations },
        { QStringLiteral("replaced"), report.replaced },
        { QStringLiteral("duplicate_keys"), report.duplicateKeys },
        { QStringLiteral("unlinked"), report.unlinked } };
}

QJsonArray repairsJson(const std::vector<ImportReport::Repair> &repairs)
{
    QJsonArray array;
    for (const ImportReport::Repair &repair : repairs) {
        array.append(QJsonObject{ { QStringLiteral("feature"), repair.feature },
                { QStringLiteral("reason"), repair.reason },
                { QStringLiteral("area_m2"), rounded(repair.area_m2) },
                { QStringLiteral("change_m2"), rounded(repair.change_m2) },
                { QStringLiteral("check"), repair.check } });
    }
    return array;
}

QJsonObject rejectionsJson(const ImportReport &report)
{
    QJsonObject reasons;
    for (auto it = report.rejectedByReason.constBegin(); it != report.rejectedByReason.constEnd();
            ++it)
        reasons.insert(it.key(), it.value());
    QJsonArray features;
    for (size_t i = 0; i < report.rejections.size() && i < mostRejectionsInJson; ++i) {
        const ImportReport::Rejection &rejection = report.rejections[i];
        features.append(QJsonObject{ { QStringLiteral("feature"), rejection.feature },
                { QStringLiteral("reason"), rejection.reason },
                { QStringLiteral("box"), boxJson(rejection.box) } });
    }
    return { { QStringLiteral("by_reason"), reasons }, { QStringLiteral("features"), features } };
}

QJsonArray duplicatesJson(const std::vector<ImportReport::Duplicate> &duplicates)
{
    QJsonArray array;
    for (const ImportReport::Duplicate &duplicate : duplicates)
        array.append(QJsonObject{ { QStringLiteral("key"), duplicate.key },
                { QStringLiteral("count"), duplicate.count } });
    return array;
}

QJsonObject fieldsJson(const ImportReport &report)
{
    QJsonArray mapped;
    for (const ImportReport::Field &field : report.fields) {
        mapped.append(QJsonObject{ { QStringLiteral("to"), field.to },
                { QStringLiteral("from"), field.from },
                { QStringLiteral("unreadable"), field.failures },
                { QStringLiteral("examples"), toArray(field.examples) } });
    }
    return { { QStringLiteral("mapped"), mapped },
        { QStringLiteral("unmapped"), toArray(report.unmappedFields) },
        { QStringLiteral("extra_kept"), report.extraKept } };
}

QJsonObject encodingJson(const ImportReport &report)
{
    return { { QStringLiteral("name"), report.encoding },
        { QStringLiteral("stated"), report.encodingStated },
        { QStringLiteral("confidence"), std::round(report.encodingConfidence * 100.0) / 100.0 },
        { QStringLiteral("undecodable_bytes"), report.undecodable },
        { QStringLiteral("examples"), toArray(report.encodingExamples) } };
}

QJsonObject crsJson(const ImportReport &report)
{
    return { { QStringLiteral("code"), report.crs }, { QStringLiteral("stated"), report.crsStated },
        { QStringLiteral("operation"), report.operation },
        { QStringLiteral("verified"), report.crsVerified },
        { QStringLiteral("note"), report.crsNote },
        { QStringLiteral("communes"), toArray(report.communes) } };
}

} // namespace

void ImportReport::addRepair(Repair repair)
{
    ++repaired;
    if (!repair.check && ++m_quietRepairs > mostRepairs)
        return;
    repairs.push_back(std::move(repair));
}

void ImportReport::addRejection(Rejection rejection)
{
    ++rejected;
    ++rejectedByReason[rejection.reason];
    rejections.push_back(std::move(rejection));
}

QJsonObject ImportReport::toJson() const
{
    return { { QStringLiteral("schema"), QStringLiteral("spp.import/1") },
        { QStringLiteral("theme"), theme }, { QStringLiteral("source"), source },
        { QStringLiteral("layer"), layer }, { QStringLiteral("format"), format },
        { QStringLiteral("files"), toArray(files) }, { QStringLiteral("sha256"), sha256 },
        { QStringLiteral("source_id"), sourceId }, { QStringLiteral("counts"), countsJson(*this) },
        { QStringLiteral("geometry"), geometryJson(geometry) },
        { QStringLiteral("rejected"), rejectionsJson(*this) },
        { QStringLiteral("repairs"), repairsJson(repairs) },
        { QStringLiteral("duplicates"), duplicatesJson(duplicates) },
        { QStringLiteral("encoding"), encodingJson(*this) },
        { QStringLiteral("crs"), crsJson(*this) }, { QStringLiteral("fields"), fieldsJson(*this) },
        { QStringLiteral("completeness"), completeness },
        { QStringLiteral("warnings"), toArray(warnings) } };
}

} // namespace spp
