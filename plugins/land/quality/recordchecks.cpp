// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/landusecodes.h"
#include "land/quality/qualityreport.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RecordChecks)
};

/// Sums of tenths are not exact in doubles.
constexpr double rounding = 1e-9;

/// What the land classes of a parcel come to.
struct ClassSum {
    double area_m2 = 0.0;
    bool allStated = true; ///< every class has its area
    QStringList codes;
};

using ClassSums = QHash<qlonglong, ClassSum>;

class RecordChecks {
public:
    RecordChecks(const QualityParcels &parcels, QualityReport &report, LandUseCodes codes)
        : m_parcels(parcels)
        , m_report(report)
        , m_codes(std::move(codes))
    {
    }

    void checkAll(const ClassSums &classes)
    {
        for (const QualityParcel &parcel : m_parcels.all) {
            if (!parcel.isSubject)
                continue;
            checkAreas(parcel);
            checkShares(parcel);
            const auto sum = classes.constFind(parcel.id);
            QStringList codes = LandUseCodes::split(parcel.landUse);
            if (sum != classes.constEnd()) {
                checkClassSum(parcel, *sum);
                codes += sum->codes;
            }
            codes.removeDuplicates();
            checkCodes(parcel, codes);
        }
        if (m_codes.isEmpty()) {
            for (const QualityCheck check :
                    { QualityCheck::LandUseUnknown, QualityCheck::LandUseOutdated })
                m_report.leaveOut(check, Texts::tr("the profile has no land-use codes"));
        }
        if (classes.isEmpty())
            m_report.leaveOut(
                    QualityCheck::ClassSum, Texts::tr("the territory holds no land classes"));
        if (!m_parcels.statesShares)
            m_report.leaveOut(QualityCheck::ShareSum, Texts::tr("the territory holds no shares"));
    }

private:
    QualityDefect *add(QualityCheck check, const QualityParcel &parcel, const QString &detail = {})
    {
        const QualityRule *rule = m_report.rules().find(check);
        if (!rule || m_report.countNote(check))
            return nullptr;
        return m_report.add(parcelDefect(m_parcels, *rule, { parcel.id }, detail));
    }

    void addMeasured(QualityCheck check, const QualityParcel &parcel, double measure,
            double tolerance, const QString &detail)
    {
        if (QualityDefect *defect = add(check, parcel, detail)) {
            defect->measure = measure;
            defect->tolerance = tolerance;
        }
    }

    void checkAreas(const QualityParcel &parcel)
    {
        if (!parcel.legalArea_m2) {
            add(QualityCheck::LegalAreaMissing, parcel);
            return;
        }
        const QualityRule *rule = m_report.rules().find(QualityCheck::AreaDifference);
        if (!rule || !parcel.mapArea_m2)
            return;
        const double difference_m2 = *parcel.mapArea_m2 - *parcel.legalArea_m2;
        const double tolerance_m2 = rule->areaTolerance_m2(*parcel.legalArea_m2);
        if (std::abs(difference_m2) > tolerance_m2 + rounding) {
            addMeasured(rule->check, parcel, difference_m2, tolerance_m2,
                    Texts::tr("legal %1 m², map %2 m²")
                            .arg(QString::number(*parcel.legalArea_m2, 'f', 1),
                                    QString::number(*parcel.mapArea_m2, 'f', 1)));
        }
    }

    void checkShares(const QualityParcel &parcel)
    {
        const QualityRule *rule = m_report.rules().find(QualityCheck::ShareSum);
        if (!rule || !parcel.shareSum)
            return;
        const double difference = *parcel.shareSum - 1.0;
        if (std::abs(difference) > rule->toleranceOr(0.0) + rounding)
            addMeasured(rule->check, parcel, difference, rule->toleranceOr(0.0), {});
    }

    void checkClassSum(const QualityParcel &parcel, const ClassSum &sum)
    {
        const QualityRule *rule = m_report.rules().find(QualityCheck::ClassSum);
        if (!rule || !parcel.legalArea_m2 || !sum.allStated)
            return;
        const double difference_m2 = sum.area_m2 - *parcel.legalArea_m2;
        if (std::abs(difference_m2) > rule->toleranceOr(0.0) + rounding) {
            addMeasured(rule->check, parcel, difference_m2, rule->toleranceOr(0.0),
                    Texts::tr("legal %1 m², classes %2 m²")
                            .arg(QString::number(*parcel.legalArea_m2, 'f', 1),
                                    QString::number(sum.area_m2, 'f', 1)));
        }
    }

    void checkCodes(const QualityParcel &parcel, const QStringList &codes)
    {
        if (codes.isEmpty()) {
            add(QualityCheck::LandUseMissing, parcel);
            return;
        }
        if (m_codes.isEmpty())
            return;
        for (const QString &code : codes) {
            const LandUseCodes::State state = m_codes.state(code);
            if (state == LandUseCodes::State::Unknown)
                add(QualityCheck::LandUseUnknown, parcel, code);
            if (state != LandUseCodes::State::Outdated)
                continue;
            const QString successor = m_codes.successor(code);
            QualityDefect *defect = add(QualityCheck::LandUseOutdated, parcel,
                    successor.isEmpty() ? code : code + QStringLiteral(" → ") + successor);
            // Of several classes the papers tell which areas it concerns.
            if (defect)
                defect->canFix = !successor.isEmpty() && parcel.landUse == code;
        }
    }

    const QualityParcels &m_parcels;
    QualityReport &m_report;
    LandUseCodes m_codes;
};

Result<ClassSums> readClasses(Database &database)
{
    ClassSums sums;
    SPP_ASSIGN(const auto row,
            database.prepare(QStringLiteral("SELECT parcel_id, area_m2, land_use FROM "
                                            "parcel_land_class WHERE parcel_id IS NOT NULL")));
    while (true) {
        SPP_ASSIGN(const bool more, row->step());
        if (!more)
            return sums;
        ClassSum &sum = sums[row->integer(0)];
        sum.allStated = sum.allStated && !row->value(1).isNull();
        sum.area_m2 += row->value(1).toDouble();
        sum.codes += LandUseCodes::split(row->value(2).toString());
    }
}

} // namespace

Result<void> checkRecords(
        Territory &territory, const QualityParcels &parcels, QualityReport &report)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(auto codes, LandUseCodes::load(OfficeFiles(profile)));
    SPP_ASSIGN(const ClassSums classes, readClasses(territory.database()));
    RecordChecks(parcels, report, std::move(codes)).checkAll(classes);
    return {};
}

} // namespace spp::land
