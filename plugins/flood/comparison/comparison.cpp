// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/comparison/comparison.h"

#include "core/domain/writtennumber.h"
#include "core/overlay/cellweights.h"
#include "flood/comparison/comparability.h"
#include "flood/comparison/comparedside.h"
#include "flood/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::Comparison)
};

/// Depths are stored as 32-bit numbers, whose last digits mean nothing.
constexpr double rounding_m = 1e-6;

/// Ground that the proposal adds, and that it takes away.
void addFill(const ComparedSide &base, const ComparedSide &proposal, PairComparison &pair)
{
    if (base.ground.empty() || proposal.ground.empty())
        return;
    double fill = 0.0;
    double cut = 0.0;
    for (std::size_t i = 0; i < base.ground.size(); ++i) {
        const double change = double(proposal.ground[i]) - double(base.ground[i]);
        if (change > 0.0)
            fill += change;
        if (change < 0.0)
            cut -= change;
    }
    pair.fill_m3 = fill * pair.grid.cellArea();
    pair.cut_m3 = cut * pair.grid.cellArea();
}

/// One run, step by step.
class Run {
public:
    Run(Territory &territory, const ComparisonRequest &request, Feedback &feedback)
        : m_territory(territory)
        , m_request(request)
        , m_feedback(feedback)
    {
    }

    Result<Comparison> run()
    {
        if (m_request.base.isEmpty() || m_request.base.size() != m_request.proposal.size())
            return Error::usage(
                    Texts::tr("--base and --proposal must name as many scenarios.").toStdString());
        SPP_ASSIGN(const Profile profile, m_territory.profile());
        SPP_ASSIGN(const HazardSchemes schemes, HazardSchemes::load(OfficeFiles(profile)));
        SPP_ASSIGN(m_all.scheme, schemes.find(m_request.scheme));
        m_all.wetFrom_m = m_request.wetFrom_m;
        m_all.threshold_m = m_request.threshold_m;
        SPP_ASSIGN(m_all.site, ComparisonSite::read(m_territory, m_request.site));
        SPP_TRY(loadParcels(profile));
        for (int i = 0; i < m_request.base.size(); ++i)
            SPP_TRY(comparePair(m_request.base[i], m_request.proposal[i]));
        m_all.warnings += m_unknown.sentences();
        SPP_TRY(addDamageChange(m_territory, m_request, m_all, m_feedback));
        return std::move(m_all);
    }

private:
    Result<void> loadParcels(const Profile &profile)
    {
        SPP_ASSIGN(const SubjectWords words, SubjectWords::load(OfficeFiles(profile)));
        SPP_ASSIGN(const SubjectFields fields, words.find(key("parcels")));
        const Theme *theme = m_territory.theme(fields.theme);
        if (!theme || theme->featureCount == 0) {
            m_all.warnings.append(Texts::tr("The territory has no parcels: neighbours are not "
                                            "known."));
            return {};
        }
        SPP_ASSIGN(SubjectSet set,
                SubjectSet::load(m_territory, fields, QDate(), m_request.cacheFolder, m_feedback));
        m_all.parcels = std::make_unique<SubjectSet>(std::move(set));
        return {};
    }

    Result<void> comparePair(const QString &baseName, const QString &proposalName)
    {
        SPP_ASSIGN(const ComparedSide base,
                ComparedSide::read(m_territory, baseName, m_all.scheme, m_feedback));
        SPP_ASSIGN(const ComparedSide proposal,
                ComparedSide::read(m_territory, proposalName, m_all.scheme, m_feedback));
        if (!(base.grid == proposal.grid))
            return gridsDiffer(base.name, proposal.name);
        PairComparison pair;
        pair.base = base.name;
        pair.proposal = proposal.name;
        pair.grid = base.grid;
        SPP_ASSIGN(const auto site, m_all.site.cells(pair.grid));
        engine::DepthPair depths;
        depths.count = base.depth.size();
        depths.base_m = base.depth.data();
        depths.proposal_m = proposal.depth.data();
        depths.cell_m2 = pair.grid.cellArea();
        depths.site = site.empty() ? nullptr : site.data();
        SPP_ASSIGN(pair.change, engine::depthChange(depths, m_request.wetFrom_m));
        pair.transitions_m2 = engine::classTransitions(base.classes, proposal.classes,
                m_all.scheme.scheme.classes(), pair.grid.cellArea());
        addFill(base, proposal, pair);
        SPP_TRY(addNeighbours(site, pair));
        noteSettings(base, proposal, pair);
        noteSide(base);
        noteSide(proposal);
        if (pair.change.onlyOne_m2 > 0.0)
            m_all.warnings.append(Texts::tr("%1 m² are known in only one of %2 and %3.")
                                          .arg(written::fixed(pair.change.onlyOne_m2, 0), pair.base,
                                                  pair.proposal));
        m_all.manifest.insert(pair.base, base.origin);
        m_all.manifest.insert(pair.proposal, proposal.origin);
        m_all.pairs.push_back(std::move(pair));
        return {};
    }

    /// What is not known explains nothing where nothing differs.
    void noteSettings(const ComparedSide &base, const ComparedSide &proposal, PairComparison &pair)
    {
        pair.settings = settingPairs(base.stated, proposal.stated);
        m_all.warnings += otherCauses(base.stated, proposal.stated, pair.settings,
                base.isScenario && proposal.isScenario);
        const engine::DepthChange &change = pair.change;
        if (change.greatestRise_m != 0.0 || change.greatestFall_m != 0.0 || change.onlyOne_m2 > 0.0)
            m_unknown.add(base.stated, proposal.stated, pair.settings);
    }

    void noteSide(const ComparedSide &side)
    {
        const QString note = Texts::tr("%1: V unknown, assumed 0.").arg(side.name);
        if (side.assumed.speedZero && !m_all.warnings.contains(note))
            m_all.warnings.append(note);
        if (!side.carried.isEmpty())
            m_all.warnings.append(QStringLiteral("%1: %2.").arg(side.name, side.carried));
    }

    Result<void> addNeighbours(const std::vector<std::int32_t> &site, PairComparison &pair)
    {
        if (!m_all.parcels)
            return {};
        const QString folder = m_request.cacheFolder.isEmpty()
                ? QString()
                : m_request.cacheFolder + QLatin1Char('/') + m_territory.id();
        SPP_ASSIGN(const engine::RasterWeights weights,
                cellWeights(m_all.parcels->store(), key("flood-hazard"), pair.grid,
                        { m_request.threads, folder }, m_feedback));
        SPP_ASSIGN(const auto changes,
                engine::subjectChanges(weights, pair.change.change_m,
                        site.empty() ? nullptr : site.data(), m_request.threads, &m_feedback));
        for (std::size_t record = 0; record < changes.size(); ++record) {
            const engine::SubjectChange &one = changes[record];
            if (one.outside_m2 < 0.5 * weights.area_m2[record])
                continue; // of the project
            ++pair.parcelsOutside;
            if (one.greatestRise_m > pair.greatestOffsiteRise_m) // NaN where nothing is known
                pair.greatestOffsiteRise_m = one.greatestRise_m;
            if (one.greatestRise_m > m_request.threshold_m + rounding_m)
                pair.raised.push_back(
                        { record, one.greatestRise_m, one.meanChange_m, one.outside_m2 });
            else if (one.unknown_m2 > 0.0)
                ++pair.parcelsUnknown;
        }
        std::stable_sort(pair.raised.begin(), pair.raised.end(),
                [&](const RaisedParcel &a, const RaisedParcel &b) {
                    if (a.greatestRise_m != b.greatestRise_m)
                        return a.greatestRise_m > b.greatestRise_m;
                    const auto &facts = m_all.parcels->facts();
                    return facts[a.record].id < facts[b.record].id;
                });
        return {};
    }

    Territory &m_territory;
    const ComparisonRequest &m_request;
    Feedback &m_feedback;
    UnknownSettings m_unknown;
    Comparison m_all;
};

} // namespace

Result<Comparison> compareFloods(
        Territory &territory, const ComparisonRequest &request, Feedback &feedback)
{
    return Run(territory, request, feedback).run();
}

} // namespace spp::flood
