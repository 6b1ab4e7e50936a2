// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/writtennumber.h"
#include "core/plugin/texttable.h"
#include "core/review/textlayout.h"
#include "flood/crops/cropoutput.h"
#include "flood/exposure/exposurelines.h"
#include "flood/exposure/exposureoutput.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ExposureText)
};

constexpr int textColumns = 100;
constexpr double hectare_m2 = 10000.0;
constexpr double kilometre_m = 1000.0;

QString hectaresText(double size_m2)
{
    return written::fixed(size_m2 / hectare_m2, 2) + QStringLiteral(" ha");
}

QString sizeText(const SubjectSet &set, double size)
{
    switch (set.shapes().kind()) {
    case engine::ShapeKind::Polygon:
        return hectaresText(size);
    case engine::ShapeKind::Line:
        return written::fixed(size / kilometre_m, 2) + QStringLiteral(" km");
    case engine::ShapeKind::Point:
        break;
    }
    return {};
}

QString totalsText(const ExposureReport &report)
{
    std::vector<QStringList> rows;
    for (const SubjectReport &subject : report.subjects) {
        for (std::size_t i = 0; i < report.scenarios.size(); ++i) {
            for (std::size_t c = 0; c < subject.totals[i].size(); ++c) {
                const ClassSum &sum = subject.totals[i][c];
                if (sum.count == 0 && sum.size == 0.0)
                    continue;
                rows.push_back({ subject.set->theme().title.text(), report.scenarios[i].scenario.id,
                        report.classTitle(std::int32_t(c) - 1),
                        written::fixed(double(sum.count), 0), sizeText(*subject.set, sum.size),
                        report.hasPeople && sum.people > 0.0 ? written::fixed(sum.people, 0)
                                                             : QString() });
            }
        }
    }
    if (rows.empty()) // crops alone were asked for
        return {};
    return textTable({ Texts::tr("Subject"), Texts::tr("Scenario"), Texts::tr("Class"),
                             Texts::tr("Number"), Texts::tr("Size"), Texts::tr("People") },
            rows);
}

/// What is wet or not known in each commune; dry classes tell nothing here.
QString communesText(const ExposureReport &report)
{
    std::vector<QStringList> rows;
    for (const SumLine &line : sumLines(report)) {
        if (line.level != SumLine::Level::Commune || line.place.isEmpty()
                || line.hazardClass == engine::HazardScheme::dry)
            continue;
        const SubjectReport *subject = report.find(line.subject);
        rows.push_back({ line.place, line.communeName, line.title, line.use->scenario.id,
                report.classTitle(line.hazardClass), written::fixed(double(line.sum.count), 0),
                sizeText(*subject->set, line.sum.size) });
    }
    if (rows.empty())
        return {};
    return QLatin1Char('\n')
            + textTable({ Texts::tr("Code"), Texts::tr("Commune"), Texts::tr("Subject"),
                                Texts::tr("Scenario"), Texts::tr("Class"), Texts::tr("Number"),
                                Texts::tr("Size") },
                    rows);
}

/// Land by class in each polygon of the themes that were asked for.
QString areasText(const ExposureReport &report)
{
    std::vector<QStringList> rows;
    for (const SumLine &line : sumLines(report)) {
        if (line.level == SumLine::Level::Area)
            rows.push_back({ line.title, line.place, line.use->scenario.id,
                    report.classTitle(line.hazardClass), hectaresText(line.sum.size) });
    }
    if (rows.empty())
        return {};
    return QLatin1Char('\n')
            + textTable({ Texts::tr("Theme"), Texts::tr("Area"), Texts::tr("Scenario"),
                                Texts::tr("Class"), Texts::tr("Size") },
                    rows);
}

QString damageText(const ExposureReport &report)
{
    QString text;
    for (std::size_t i = 0; i < report.damage.size(); ++i)
        text += Texts::tr("%1: %2 m² of floor destroyed, %3 buildings not known\n")
                        .arg(report.scenarios[i].scenario.id, written::fixed(report.damage[i], 0),
                                written::fixed(double(report.damageUnknown[i]), 0));
    for (const DamageFamily &family : report.families) {
        QStringList ids;
        for (const std::size_t i : family.scenarios)
            ids.append(report.scenarios[i].scenario.id);
        text += Texts::tr("Expected in a year, from %1: %2 m² of floor without tail, %3 with "
                          "tail\n")
                        .arg(ids.join(key(", ")), written::fixed(family.expected.withoutTail, 1),
                                written::fixed(family.expected.withTail, 1));
    }
    return text;
}

} // namespace

QString exposureText(const ExposureReport &report)
{
    QString text = report.scheme.title.text() + QLatin1Char('\n');
    for (const ScenarioUse &use : report.scenarios) {
        if (!use.scenario.probabilityText().isEmpty())
            text += QStringLiteral("%1: %2\n").arg(use.scenario.id, use.scenario.probabilityText());
    }
    text += QLatin1Char('\n') + totalsText(report) + communesText(report) + areasText(report)
            + damageText(report) + cropsText(report);
    text += textlayout::hanging({}, samplingText(), textColumns);
    for (const QString &warning : report.warnings)
        text += textlayout::hanging(key("! "), warning, textColumns);
    return text;
}

} // namespace spp::flood
