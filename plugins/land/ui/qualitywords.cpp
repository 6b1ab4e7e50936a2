// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/qualitywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace spp::land::qualitywords {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::QualityWords)
};

constexpr int digits = 4;

QString inUnit(double value, const QString &unit)
{
    const QString shown = QLocale().toString(value, 'g', digits);
    if (unit == QLatin1String("m2"))
        return shown + QString::fromUtf16(u" m²");
    return unit == QLatin1String("m") ? shown + QStringLiteral(" m") : shown;
}

} // namespace

QString severity(QualitySeverity severity)
{
    switch (severity) {
    case QualitySeverity::Error:
        return Texts::tr("Error");
    case QualitySeverity::Warning:
        return Texts::tr("Warning");
    case QualitySeverity::Note:
        return Texts::tr("Note");
    }
    return {};
}

QString severities(QualitySeverity severity)
{
    return severity == QualitySeverity::Error ? Texts::tr("Errors") : Texts::tr("Warnings");
}

QString measure(const QualityDefect &defect)
{
    if (!defect.measure)
        return defect.detail;
    QString shown = inUnit(*defect.measure, defect.rule->unit);
    if (defect.tolerance)
        shown += Texts::tr(" (tolerance %1)").arg(inUnit(*defect.tolerance, defect.rule->unit));
    return defect.detail.isEmpty() ? shown : shown + QString::fromUtf16(u" · ") + defect.detail;
}

QString standing(const QualityDefect &defect, const DefectStanding &standing)
{
    switch (standing.kind) {
    case DefectStanding::Kind::Open:
        return defect.canFix ? Texts::tr("Can be fixed") : Texts::tr("By hand");
    case DefectStanding::Kind::Changed:
        return Texts::tr("Parcel changed since");
    case DefectStanding::Kind::Gone:
        return Texts::tr("Fixed in this record");
    case DefectStanding::Kind::WouldBeFixed:
        return Texts::tr("Would be fixed");
    case DefectStanding::Kind::CannotBeFixed:
        return Texts::tr("Not fixed: %1").arg(standing.reason);
    }
    return {};
}

} // namespace spp::land::qualitywords
