// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/reviewer.h"

#include "core/overlay/subjectongrid.h"
#include "core/plugin/application.h"
#include "core/review/packselection.h"
#include "core/review/reviewmanifest.h"
#include "core/review/reviewwords.h"
#include "core/review/verdictevaluator.h"
#include "core/review/verdictreasons.h"
#include "core/rules/packinputs.h"
#include "core/rules/ruleevaluator.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Reviewer)
};

std::vector<const RulePack *> packsInUse(const Review &review)
{
    std::vector<const RulePack *> packs;
    for (const PackUse &choice : review.packs) {
        if (choice.used)
            packs.push_back(choice.pack.get());
    }
    return packs;
}

Result<void> readProposal(Review &review, const ReviewRequest &request)
{
    SPP_ASSIGN(const auto inputs, mergedInputs(packsInUse(review)));
    for (const ProposalInput &input : inputs)
        review.inputs.insert(input.name, input);
    if (request.proposal) {
        SPP_ASSIGN(review.proposal, Proposal::fromJson(*request.proposal, inputs));
    } else if (!request.proposalPath.isEmpty()) {
        SPP_ASSIGN(review.proposal, Proposal::read(request.proposalPath, inputs));
    }
    return {};
}

/// Whether the whole run must end; anything else concerns this one rule.
bool endsTheRun(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Environment;
}

Finding notRun(const Rule &rule, const RulePack &pack, const Error &error)
{
    Finding finding;
    finding.ruleId = rule.id;
    finding.packId = pack.id;
    finding.packVersion = pack.version;
    finding.outcome = Outcome::Unknown;
    finding.severity = rule.severity;
    finding.unit = rule.unit;
    finding.citation = rule.citation;
    finding.verified = rule.verified;
    finding.message = reviewwords::fill({ QString::fromUtf16(u"Không kiểm tra được: %1"),
                                                QStringLiteral("Could not be checked: %1") },
            { reviewwords::plain(QString::fromStdString(error.text())) });
    if (rule.measure)
        finding.theme = rule.measure->theme();
    return finding;
}

Result<void> runRule(const Rule &rule, const RulePack &pack, const RuleContext &context,
        Review &review, Feedback &feedback)
{
    auto finding = RuleEvaluator::evaluate(rule, pack, context, feedback);
    if (!finding) {
        if (endsTheRun(finding.error()))
            return finding.error();
        review.findings.push_back(notRun(rule, pack, finding.error()));
    } else if (*finding) {
        review.findings.push_back(std::move(**finding));
    } else {
        review.rulesNotApplied.append(rule.id);
    }
    return {};
}

void sortByRule(Review &review)
{
    std::stable_sort(
            review.findings.begin(), review.findings.end(), [](const Finding &a, const Finding &b) {
                return std::tie(a.ruleId, a.packId) < std::tie(b.ruleId, b.packId);
            });
    review.rulesNotApplied.sort();
}

/// A corridor reaches beyond the feature it protects: a theme whose rule found something inside the
/// site concerns it, although no feature of the theme touches it.
void markConcerned(Review &review)
{
    for (Verdict &verdict : review.verdicts) {
        if (verdict.answer != Verdict::Answer::DoesNotApply)
            continue;
        const auto found = std::find_if(
                review.findings.cbegin(), review.findings.cend(), [&](const Finding &finding) {
                    return finding.theme == verdict.theme && finding.outcome == Outcome::Conflict
                            && finding.evidence
                            && finding.evidence->kind() == engine::Geometry::Kind::Polygon;
                });
        if (found == review.findings.cend())
            continue;
        verdict.answer = Verdict::Answer::Applies;
        verdict.reason = verdictreasons::reachedByRule(found->ruleId);
    }
}

} // namespace

Result<void> runRules(Review &review, FeatureSource &source, Feedback &feedback)
{
    RuleContext context;
    context.subject = &review.subject;
    context.proposal = &review.proposal;
    context.source = &source;
    context.at = review.at;
    context.tolerance_m2 = review.tolerance_m2;
    context.grid = review.grid;
    for (const RulePack *pack : packsInUse(review)) {
        for (const Rule &rule : pack->rules) {
            if (feedback.isCancelled())
                return Error::cancelled(Texts::tr("The review was stopped.").toStdString());
            SPP_TRY(runRule(rule, *pack, context, review, feedback));
        }
    }
    sortByRule(review);
    return {};
}

Result<ReviewBasis> Reviewer::basis()
{
    return m_territory ? ReviewBasis::of(*m_territory) : Result<ReviewBasis>(m_basis);
}

Result<std::vector<PackUse>> Reviewer::packs(const QStringList &named, QDate at)
{
    SPP_ASSIGN(const ReviewBasis from, basis());
    return packs(from, named, at);
}

Result<std::vector<PackUse>> Reviewer::packs(
        const ReviewBasis &from, const QStringList &named, QDate at) const
{
    return named.isEmpty() ? PackSelection::ofProfile(from.rulePacks, at, m_contributions)
                           : PackSelection::named(named, at, m_contributions);
}

Result<Review> Reviewer::run(
        const ReviewRequest &request, FeatureSource &source, Feedback &feedback)
{
    SPP_ASSIGN(const ReviewBasis from, basis());
    Review review;
    review.at = request.at;
    review.language = LocalisedText::language();
    review.caseNumber = request.caseNumber;
    review.caseTitle = request.caseTitle;
    review.subject = request.subject;
    review.site = request.site;
    review.tolerance_m2 = from.tolerance_m2;
    review.grid = from.grid ? *from.grid
                            : SubjectOnGrid::originNear(request.subject.geometry->bounds());
    review.packs = request.packs;
    if (review.packs.empty()) {
        SPP_ASSIGN(review.packs, packs(from, request.rulePacks, request.at));
    }
    SPP_TRY(readProposal(review, request));
    for (const Theme *theme : source.themes())
        review.themeTitles.insert(theme->id, theme->title);

    const VerdictEvaluator verdicts(source, request.at, review.tolerance_m2, review.grid);
    SPP_ASSIGN(review.verdicts, verdicts.evaluate(review.subject, feedback));
    SPP_TRY(runRules(review, source, feedback));
    markConcerned(review);
    review.manifest = ReviewManifest::build(review, from, source.themes());
    return review;
}

} // namespace spp
