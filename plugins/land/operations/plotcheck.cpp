// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/operations/plotcheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::PlotCheck)
};

using Verdict = PlotJudgement::Verdict;
using Quantity = PlotJudgement::Quantity;

QString written(Quantity quantity, double value)
{
    return quantity == Quantity::Area ? QLocale().toString(value, 'f', 1) + QStringLiteral(" m²")
                                      : QLocale().toString(value, 'f', 2) + QStringLiteral(" m");
}

/// The area types of communes by their code.
class Communes {
public:
    explicit Communes(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<AreaType>> areaType(const QString &code)
    {
        const auto known = m_types.find(code);
        if (known != m_types.end())
            return known->second;
        SPP_ASSIGN(const QVariant type,
                m_database.single(
                        QStringLiteral("SELECT unit_type FROM admin_unit WHERE code = ?1"),
                        { code }));
        return m_types[code] = areaTypeOf(type.toString());
    }

private:
    Database &m_database;
    std::map<QString, std::optional<AreaType>> m_types;
};

} // namespace

Result<std::vector<PlotCheck>> checkPlots(
        Territory &territory, const std::vector<ParcelDraft> &parcels, QDate day)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const MinimumPlots minimums, MinimumPlots::load(OfficeFiles(profile)));
    Communes communes(territory.database());
    std::vector<PlotCheck> checks;
    for (const ParcelDraft &parcel : parcels) {
        SPP_ASSIGN(const auto areaType, communes.areaType(parcel.facts.communeCode));
        PlotMeasures measures;
        measures.area_m2 = parcel.mapArea_m2;
        checks.push_back({ parcel.key, parcel.facts,
                minimums.judge(areaType, parcel.facts.landUse, day, measures) });
    }
    return checks;
}

Error toError(const PlotCheck &check)
{
    const PlotJudgement::Shortfall &first = check.judgement.shortfalls.front();
    return Error::badInput(
            Texts::tr("Parcel %1 of sheet %2 would have %3; at least %4 are asked "
                      "for (%5).")
                    .arg(check.facts.number, check.facts.sheet,
                            written(first.quantity, first.measured),
                            written(first.quantity, first.minimum), check.judgement.document)
                    .toStdString())
            .atFeature(QString::number(check.parcel).toStdString())
            .advise(Texts::tr("Choose another line, or merge the small part with its neighbour in "
                              "the same session.")
                            .toStdString());
}

QString plotDoubts(const std::vector<PlotCheck> &checks)
{
    const auto unknown = std::find_if(checks.begin(), checks.end(),
            [](const PlotCheck &check) { return check.judgement.verdict == Verdict::Unknown; });
    if (unknown == checks.end())
        return {};
    return unknown->judgement.document.isEmpty()
            ? Texts::tr("No decision on the smallest plots is on file for %1; they were not "
                        "checked.")
                      .arg(unknown->facts.landUse)
            : Texts::tr("The side on the public road is not known; frontage and depth by %1 were "
                        "not checked.")
                      .arg(unknown->judgement.document);
}

} // namespace spp::land
