// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/texttable.h"
#include "core/review/textlayout.h"
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

QString sizeText(const SubjectSet &set, double size)
{
    switch (set.shapes().kind()) {
    case engine::ShapeKind::Polygon:
        return QString::number(size / hectare_m2, 'f', 2) + QStringLiteral(" ha");
    case engine::ShapeKind::Line:
        return QString::number(size / kilometre_m, 'f', 2) + QStringLiteral(" km");
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
                rows.push_back({ subject.set->fields().word, report.scenarios[i].scenario.id,
                        report.classTitle(std::int32_t(c) - 1), QString::number(sum.count),
                        sizeText(*subject.set, sum.size),
                        report.hasPeople && sum.people > 0.0 ? QString::number(sum.people, 'f', 0)
                                                             : QString() });
            }
        }
    }
    return textTable({ Texts::tr("Subject"), Texts::tr("Scenario"), Texts::tr("Class"),
                             Texts::tr("Number"), Texts::tr("Size"), Texts::tr("People") },
            rows);
}

QString damageText(const ExposureReport &report)
{
    QString text;
    for (std::size_t i = 0; i < report.damage.size(); ++i)
        text += Texts::tr("%1: %2 m² of floor destroyed, %3 buildings not known\n")
                        .arg(report.scenarios[i].scenario.id,
                                QString::number(report.damage[i], 'f', 0),
                                QString::number(report.damageUnknown[i]));
    for (const DamageFamily &family : report.families)
        text += Texts::tr("Expected in a year: %1 m² of floor without tail, %2 with tail\n")
                        .arg(QString::number(family.expected.withoutTail, 'f', 1),
                                QString::number(family.expected.withTail, 'f', 1));
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
    text += QLatin1Char('\n') + totalsText(report) + damageText(report);
    text += textlayout::hanging({}, samplingText(), textColumns);
    for (const QString &warning : report.warnings)
        text += textlayout::hanging(key("! "), warning, textColumns);
    return text;
}

} // namespace spp::flood
