// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/verdictevaluator.h"

#include "core/overlay/themedoubts.h"
#include "core/review/reviewwords.h"
#include "core/review/themecontact.h"
#include "core/review/verdictreasons.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::VerdictEvaluator)
};

/// Both stated accuracies together; what nobody stated adds nothing.
double accuracyBand(const Theme &theme, const Subject &subject)
{
    return theme.accuracy_m.value_or(0.0) + subject.accuracy_m.value_or(0.0);
}

bool concerns(const Theme &theme, const Subject &subject)
{
    if (theme.geometry == ThemeGeometry::None)
        return false;
    return theme.id != QLatin1String("parcels") || subject.parcels.empty();
}

void fillMeasures(Verdict &verdict, const ThemeContact &contact, double site_m2)
{
    verdict.count = contact.count > 0 ? contact.count : contact.slivers;
    verdict.belowTolerance = contact.count == 0 && contact.slivers > 0;
    if (contact.hasPolygons) {
        verdict.area_m2 = contact.area_m2;
        verdict.share = site_m2 > 0.0 ? contact.area_m2 / site_m2 : 0.0;
    }
    if (contact.hasLines)
        verdict.length_m = contact.length_m;
}

Verdict unknown(Verdict verdict, const LocalisedText &reason)
{
    verdict.answer = Verdict::Answer::Unknown;
    verdict.reason = reason;
    return verdict;
}

QString errorText(const Error &error) { return QString::fromStdString(error.text()); }

} // namespace

Result<std::vector<Verdict>> VerdictEvaluator::evaluate(
        const Subject &subject, Feedback &feedback) const
{
    const Site site{ subject, SubjectOnGrid::of(subject.geometry, m_grid) };
    std::vector<Verdict> verdicts;
    for (const Theme *theme : m_source.themes()) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("The review was stopped.").toStdString());
        if (concerns(*theme, subject))
            verdicts.push_back(verdictOf(*theme, site));
    }
    std::sort(verdicts.begin(), verdicts.end(),
            [](const Verdict &a, const Verdict &b) { return a.theme < b.theme; });
    return verdicts;
}

Verdict VerdictEvaluator::evaluate(const Theme &theme, const Subject &subject) const
{
    return verdictOf(theme, { subject, SubjectOnGrid::of(subject.geometry, m_grid) });
}

Verdict VerdictEvaluator::verdictOf(const Theme &theme, const Site &site) const
{
    const Subject &subject = site.subject;
    Verdict verdict;
    verdict.theme = theme.id;
    const LocalisedText notUsable = verdictreasons::notUsable(theme, m_at);
    if (!notUsable.en.isEmpty())
        return unknown(verdict, notUsable);
    if (!site.onGrid)
        return unknown(verdict, verdictreasons::unreadable(errorText(site.onGrid.error())));

    QStringList repaired;
    verdict = theme.geometry == ThemeGeometry::Raster
            ? rasterVerdict(theme, *site.onGrid)
            : vectorVerdict(theme, subject, *site.onGrid, repaired);
    const engine::Box searched = subject.geometry->bounds().grown(accuracyBand(theme, subject));
    auto doubts = m_source.doubts(theme.id, searched);
    if (!doubts)
        return unknown(verdict, verdictreasons::unreadable(errorText(doubts.error())));
    *doubts += repaired;
    if (doubts->isEmpty())
        return verdict;
    // What was found is told all the same: the officer sees both sides of the doubt.
    const LocalisedText doubt = verdictreasons::incomplete(*doubts);
    return unknown(verdict,
            verdict.answer == Verdict::Answer::Applies
                    ? reviewwords::join(doubt, verdict.reason, QStringLiteral(". "))
                    : doubt);
}

Verdict VerdictEvaluator::vectorVerdict(const Theme &theme, const Subject &subject,
        const SubjectOnGrid &site, QStringList &doubts) const
{
    Verdict verdict;
    verdict.theme = theme.id;
    const double band_m = accuracyBand(theme, subject);
    const double near_m = std::max(band_m, SubjectOnGrid::rounding_m);
    const auto features
            = m_source.features(theme.id, subject.geometry->bounds().grown(near_m), m_at);
    if (!features)
        return unknown(verdict, verdictreasons::unreadable(errorText(features.error())));
    const auto contact = measureContact(site, theme, *features, m_tolerance_m2);
    if (!contact)
        return unknown(verdict, verdictreasons::unreadable(errorText(contact.error())));
    for (const ThemeFault &fault : contact->faults)
        doubts.append(ThemeDoubts::text(fault));

    const double site_m2 = site.area_m2();
    fillMeasures(verdict, *contact, site_m2);
    if (verdict.count > 0) {
        verdict.answer = Verdict::Answer::Applies;
        verdict.reason = verdict.belowTolerance
                ? verdictreasons::belowTolerance(*contact, m_tolerance_m2)
                : verdictreasons::touched(*contact, site_m2);
        return verdict;
    }
    if (contact->nearest_m && *contact->nearest_m <= band_m)
        return unknown(verdict, verdictreasons::withinAccuracy(*contact->nearest_m, band_m));
    verdict.answer = Verdict::Answer::DoesNotApply;
    verdict.reason = verdictreasons::nothingFound();
    return verdict;
}

Verdict VerdictEvaluator::rasterVerdict(const Theme &theme, const SubjectOnGrid &site) const
{
    Verdict verdict;
    verdict.theme = theme.id;
    const auto contact = measureRasters(site, m_source, theme.id);
    if (!contact)
        return unknown(verdict, verdictreasons::unreadable(errorText(contact.error())));

    const double site_m2 = site.area_m2();
    verdict.count = contact->reaching;
    if (contact->above_m2 > 0.0) {
        verdict.area_m2 = contact->above_m2;
        verdict.share = contact->above_m2 / site_m2;
        verdict.answer = Verdict::Answer::Applies;
        verdict.belowTolerance = contact->above_m2 < m_tolerance_m2;
        verdict.reason = verdictreasons::rasterAbove(*contact, site_m2);
        return verdict;
    }
    const double missing_m2 = site_m2 - contact->covered_m2;
    if (missing_m2 > m_tolerance_m2)
        return unknown(verdict, verdictreasons::rasterNotCovered(missing_m2));
    verdict.answer = Verdict::Answer::DoesNotApply;
    verdict.reason = verdictreasons::rasterNothing();
    return verdict;
}

} // namespace spp
