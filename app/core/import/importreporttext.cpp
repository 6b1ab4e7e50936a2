// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/importreport.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ImportReport)
};

constexpr size_t mostLines = 20;

class Lines {
public:
    void add(const QString &line) { m_lines.append(line); }
    void addCount(const QString &what, qlonglong count)
    {
        if (count > 0)
            add(QStringLiteral("  %1: %2").arg(what).arg(count));
    }
    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

void addGeometry(Lines &lines, const IntakeCounts &counts)
{
    lines.addCount(Texts::tr("without geometry"), counts.noGeometry);
    lines.addCount(Texts::tr("empty geometry"), counts.emptyGeometry);
    lines.addCount(Texts::tr("heights dropped"), counts.zDropped);
    lines.addCount(Texts::tr("measures dropped"), counts.mDropped);
    lines.addCount(Texts::tr("curves made straight"), counts.curvesLinearised);
    lines.addCount(Texts::tr("split into several rows"), counts.split);
    lines.addCount(Texts::tr("parts of another kind left out"), counts.partsLeftOut);
    lines.addCount(Texts::tr("closed lines taken as areas"), counts.closedLines);
}

void addRepairs(Lines &lines, const ImportReport &report)
{
    if (report.repaired == 0)
        return;
    lines.add(Texts::tr("Repaired: %1").arg(report.repaired));
    size_t shown = 0;
    for (const ImportReport::Repair &repair : report.repairs) {
        if (!repair.check || ++shown > mostLines)
            continue;
        lines.add(Texts::tr("  CHECK feature %1: %2; area %3 m² changed by %4 m²")
                          .arg(repair.feature, repair.reason)
                          .arg(repair.area_m2, 0, 'f', 2)
                          .arg(repair.change_m2, 0, 'f', 2));
    }
    if (shown > mostLines)
        lines.add(Texts::tr("  … and %1 more to check").arg(shown - mostLines));
}

void addRejections(Lines &lines, const ImportReport &report)
{
    if (report.rejected == 0)
        return;
    lines.add(Texts::tr("Rejected: %1").arg(report.rejected));
    for (auto it = report.rejectedByReason.constBegin(); it != report.rejectedByReason.constEnd();
            ++it)
        lines.add(QStringLiteral("  %1 × %2").arg(it.value()).arg(it.key()));
    for (size_t i = 0; i < report.rejections.size() && i < mostLines; ++i)
        lines.add(Texts::tr("  feature %1: %2")
                          .arg(report.rejections[i].feature, report.rejections[i].reason));
}

void addDuplicates(Lines &lines, const ImportReport &report)
{
    if (report.duplicateKeys == 0)
        return;
    lines.add(Texts::tr("Keys that occur more than once: %1").arg(report.duplicateKeys));
    for (size_t i = 0; i < report.duplicates.size() && i < mostLines; ++i)
        lines.add(QStringLiteral("  %1: %2 ×")
                          .arg(report.duplicates[i].key)
                          .arg(report.duplicates[i].count));
}

void addFields(Lines &lines, const ImportReport &report)
{
    for (const ImportReport::Field &field : report.fields) {
        QString line = QStringLiteral("  %1 ← %2").arg(field.to, field.from);
        if (field.failures > 0) {
            line += Texts::tr("; %1 values could not be read and stay empty: %2")
                            .arg(field.failures)
                            .arg(field.examples.join(QStringLiteral(" | ")));
        }
        lines.add(line);
    }
    if (!report.unmappedFields.isEmpty())
        lines.add((report.extraKept ? Texts::tr("  kept beside the theme: %1")
                                    : Texts::tr("  not imported: %1"))
                          .arg(report.unmappedFields.join(QStringLiteral(", "))));
}

QString encodingWords(const ImportReport &report)
{
    QString words = report.encoding;
    if (report.encodingStated)
        words += Texts::tr(" (stated)");
    else
        words += Texts::tr(" (detected, confidence %1 %)")
                         .arg(int(std::round(report.encodingConfidence * 100.0)));
    if (!report.encodingExamples.isEmpty())
        words += QStringLiteral(": ") + report.encodingExamples.join(QStringLiteral(", "));
    if (report.undecodable > 0)
        words += Texts::tr("; %1 bytes are not of that encoding").arg(report.undecodable);
    return words;
}

QString crsWords(const ImportReport &report)
{
    const QString state = report.crsVerified
            ? Texts::tr("verified against %1 communes").arg(report.communes.size())
            : Texts::tr("UNVERIFIED: %1").arg(report.crsNote);
    return QStringLiteral("%1, %2; %3").arg(report.crs, report.operation, state);
}

} // namespace

QString ImportReport::text() const
{
    Lines lines;
    lines.add(Texts::tr("%1 → %2").arg(
            layer.isEmpty() ? source : source + QStringLiteral(" / ") + layer, theme));
    lines.add(Texts::tr("Read %1, accepted %2, repaired %3, rejected %4")
                      .arg(read)
                      .arg(accepted)
                      .arg(repaired)
                      .arg(rejected));
    lines.addCount(Texts::tr("texts and symbols of the drawing left out"), annotations);
    lines.addCount(Texts::tr("features replaced"), replaced);
    if (!completeness.isEmpty())
        lines.add(Texts::tr("Completeness: %1").arg(completeness));
    if (!crs.isEmpty())
        lines.add(Texts::tr("CRS: %1").arg(crsWords(*this)));
    lines.add(Texts::tr("Text: %1").arg(encodingWords(*this)));
    addGeometry(lines, geometry);
    addRepairs(lines, *this);
    addRejections(lines, *this);
    addDuplicates(lines, *this);
    lines.addCount(Texts::tr("land classes without exactly one current parcel"), unlinked);
    lines.add(Texts::tr("Fields:"));
    addFields(lines, *this);
    for (const QString &warning : warnings)
        lines.add(Texts::tr("Warning: %1").arg(warning));
    return lines.text();
}

} // namespace spp
