// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/restrictioncheck.h"

#include "engine/robustoverlay.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::RestrictionCheck)
};

using Kind = Restriction::Kind;

constexpr double sameLand_m2 = 0.01;

/// The disputed land of this parcel stays together in one new parcel that has no other land.
Result<bool> staysWhole(const std::string &part, std::size_t parent,
        const std::vector<ParcelDraft> &parents, const std::vector<ParcelDraft> &children,
        const std::vector<SharedLand> &shared)
{
    SPP_ASSIGN(const auto disputed, engine::Geometry::fromWkb(part));
    SPP_ASSIGN(const auto outline, engine::Geometry::fromWkb(parents[parent].outline));
    SPP_ASSIGN(const auto here, engine::RobustOverlay::intersection(disputed, outline));
    for (std::size_t child = 0; child < children.size(); ++child) {
        SPP_ASSIGN(const auto after, engine::Geometry::fromWkb(children[child].outline));
        SPP_ASSIGN(const auto kept, engine::RobustOverlay::intersection(here.geometry, after));
        if (kept.geometry.area() < sameLand_m2)
            continue;
        const bool isAll = here.geometry.area() - kept.geometry.area() < sameLand_m2;
        const bool isAlone
                = std::none_of(shared.begin(), shared.end(), [&](const SharedLand &land) {
                      return land.child == child && land.parent != parent;
                  });
        return isAll && isAlone;
    }
    return here.geometry.area() < sameLand_m2;
}

bool hasConsent(const std::vector<RestrictionConsent> &consents, qlonglong restriction)
{
    return std::any_of(consents.begin(), consents.end(), [&](const RestrictionConsent &consent) {
        return consent.restriction == restriction && !consent.document.isEmpty();
    });
}

QString sentence(const RestrictionProblem &problem)
{
    const ParcelFacts &facts = problem.parcel.facts;
    switch (problem.restriction.kind) {
    case Kind::Mortgage:
        return Texts::tr("Parcel %1 of sheet %2 is mortgaged (case %3).")
                .arg(facts.number, facts.sheet, problem.restriction.caseNumber);
    case Kind::Seizure:
        return Texts::tr("Parcel %1 of sheet %2 is seized (case %3).")
                .arg(facts.number, facts.sheet, problem.restriction.caseNumber);
    case Kind::Dispute:
        return problem.restriction.part.empty()
                ? Texts::tr("Parcel %1 of sheet %2 is in dispute (case %3).")
                          .arg(facts.number, facts.sheet, problem.restriction.caseNumber)
                : Texts::tr("A part of parcel %1 of sheet %2 is in dispute (case %3), and the "
                            "change would touch it.")
                          .arg(facts.number, facts.sheet, problem.restriction.caseNumber);
    }
    return {};
}

QString advice(const Restriction &restriction)
{
    switch (restriction.kind) {
    case Kind::Mortgage:
        return Texts::tr("Record the consent of the mortgage holder.");
    case Kind::Seizure:
        return Texts::tr("Wait until the seizure is lifted, and end it in the register.");
    case Kind::Dispute:
        return restriction.part.empty()
                ? Texts::tr("Wait until the dispute is settled, and end it in the register.")
                : Texts::tr("Leave the disputed part in one parcel of its own land.");
    }
    return {};
}

} // namespace

Result<std::vector<RestrictionProblem>> restrictionProblems(Database &database, QDate day,
        const std::vector<RestrictionConsent> &consents, const std::vector<ParcelDraft> &parents,
        const std::vector<ParcelDraft> &children, const std::vector<SharedLand> &shared)
{
    std::vector<RestrictionProblem> problems;
    for (std::size_t parent = 0; parent < parents.size(); ++parent) {
        SPP_ASSIGN(auto restrictions, restrictionsOn(database, parents[parent].key, day));
        for (Restriction &restriction : restrictions) {
            const bool isMortgage = restriction.kind == Kind::Mortgage;
            if (isMortgage && hasConsent(consents, restriction.id))
                continue;
            if (restriction.kind == Kind::Dispute && !restriction.part.empty()) {
                SPP_ASSIGN(const bool whole,
                        staysWhole(restriction.part, parent, parents, children, shared));
                if (whole)
                    continue;
            }
            problems.push_back({ std::move(restriction), parents[parent], isMortgage });
        }
    }
    return problems;
}

Error toError(const RestrictionProblem &problem)
{
    return Error::badInput(sentence(problem).toStdString())
            .atFeature(QString::number(problem.parcel.key).toStdString())
            .advise(advice(problem.restriction).toStdString());
}

} // namespace spp::land
