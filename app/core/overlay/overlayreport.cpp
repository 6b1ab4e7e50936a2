// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/overlayreport.h"

#include "core/review/reviewjson.h"
#include "core/review/reviewwords.h"
#include "core/review/textlayout.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OverlayReport)
};

constexpr int textColumns = 100;

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QString area(double m2) { return QString::number(m2, 'f', 1); }

QJsonObject themeJson(const OverlaySummary::ThemeSum &sum)
{
    QJsonObject json{ { key("theme"), sum.theme },
        { key("state"), reviewwords::state(sum.state).en }, { key("reason"), sum.reason.text() },
        { key("features"), sum.features }, { key("repaired"), sum.repaired },
        { key("refused"), sum.refused }, { key("without_geometry"), sum.withoutGeometry },
        { key("subjects"), sum.subjects }, { key("rows"), sum.rows },
        { key("unknown"), sum.unknown }, { key("area_m2"), roundedJson(sum.area_m2) },
        { key("length_m"), roundedJson(sum.length_m) }, { key("count"), sum.count } };
    if (sum.hasCover) {
        json.insert(key("uncovered_subjects"), sum.uncoveredSubjects);
        json.insert(key("uncovered_m2"), roundedJson(sum.uncovered_m2));
        json.insert(key("overlapped_subjects"), sum.overlappedSubjects);
        json.insert(key("overlap_m2"), roundedJson(sum.overlap_m2));
    }
    return json;
}

void addThemeWarnings(
        const OverlaySummary::ThemeSum &sum, double tolerance_m2, QStringList &warnings)
{
    if (!sum.reason.en.isEmpty())
        warnings.append(key("%1: %2").arg(sum.theme, sum.reason.text()));
    if (sum.overlappedSubjects > 0) {
        warnings.append(Texts::tr("%1: features overlap one another on %2 subjects, %3 m² in all;"
                                  " there the shares add up to more than 1.")
                                .arg(sum.theme)
                                .arg(sum.overlappedSubjects)
                                .arg(area(sum.overlap_m2)));
    }
    if (sum.uncoveredSubjects > 0) {
        warnings.append(Texts::tr(
                "%1: %2 subjects are not covered wholly (by %3 m² or more), %4 m² in all.")
                                .arg(sum.theme)
                                .arg(sum.uncoveredSubjects)
                                .arg(tolerance_m2)
                                .arg(area(sum.uncovered_m2)));
    }
    if (sum.refused + sum.repaired > 0) {
        warnings.append(Texts::tr("%1: %2 features cannot be measured, %3 were repaired; subjects"
                                  " there have a row \"unknown\".")
                                .arg(sum.theme)
                                .arg(sum.refused)
                                .arg(sum.repaired));
    }
    if (sum.withoutGeometry > 0) {
        warnings.append(Texts::tr("%1: %2 features have no geometry.")
                                .arg(sum.theme)
                                .arg(sum.withoutGeometry));
    }
}

} // namespace

QStringList OverlayReport::warnings(const OverlaySummary &summary)
{
    QStringList warnings;
    if (summary.unknownSubjects > 0) {
        warnings.append(Texts::tr("%1 subjects cannot be measured; they have a row \"unknown\".")
                                .arg(summary.unknownSubjects));
    }
    for (const OverlaySummary::ThemeSum &sum : summary.themes)
        addThemeWarnings(sum, summary.tolerance_m2, warnings);
    return warnings;
}

QJsonObject OverlayReport::json(const OverlaySummary &summary)
{
    QJsonArray themes;
    for (const OverlaySummary::ThemeSum &sum : summary.themes)
        themes.append(themeJson(sum));
    const QJsonObject grid{ { key("sum_m2"), roundedJson(summary.gridEffect_m2) },
        { key("largest_m2"), roundedJson(summary.largestGridEffect_m2) },
        { key("subject_id"),
                summary.largestGridEffect_m2 > 0.0 ? QJsonValue(summary.largestGridEffectSubject)
                                                   : QJsonValue(QJsonValue::Null) } };
    return { { key("schema"), key("spp.overlay/1") }, { key("subject"), summary.subject },
        { key("at"), summary.at.toString(Qt::ISODate) },
        { key("tolerance_m2"), roundedJson(summary.tolerance_m2) },
        { key("subjects"), summary.subjects }, { key("unknown_subjects"), summary.unknownSubjects },
        { key("area_m2"), roundedJson(summary.area_m2) }, { key("grid_effect"), grid },
        { key("rows"), summary.rows }, { key("compute"), summary.way.json() },
        { key("themes"), themes },
        { key("warnings"), QJsonArray::fromStringList(warnings(summary)) } };
}

QString OverlayReport::text(const OverlaySummary &summary)
{
    std::vector<QStringList> rows;
    for (const OverlaySummary::ThemeSum &sum : summary.themes) {
        rows.push_back({ sum.theme, QString::number(sum.subjects), QString::number(sum.rows),
                area(sum.area_m2), area(sum.length_m), QString::number(sum.count) });
    }
    QString text = textlayout::hanging({},
            Texts::tr("%1 subjects of %2, %3 m²; %4 rows written. Rounding to millimetres changes"
                      " areas by %5 m² in all, by %6 m² at most.")
                    .arg(summary.subjects)
                    .arg(summary.subject, area(summary.area_m2))
                    .arg(summary.rows)
                    .arg(summary.gridEffect_m2, 0, 'f', 3)
                    .arg(summary.largestGridEffect_m2, 0, 'f', 6),
            textColumns);
    if (summary.way.hasServer)
        text += textlayout::hanging({}, summary.way.text(), textColumns);
    text += QLatin1Char('\n')
            + textlayout::table({ Texts::tr("Theme"), Texts::tr("Subjects"), Texts::tr("Rows"),
                                        Texts::tr("Area (m²)"), Texts::tr("Length (m)"),
                                        Texts::tr("Features") },
                    rows, textColumns);
    for (const QString &warning : warnings(summary))
        text += QLatin1Char('\n') + textlayout::hanging(key("! "), warning, textColumns);
    return text;
}

} // namespace spp
