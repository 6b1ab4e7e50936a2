// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "reviewscreen.h"

#include "smalltown.h"

#include "core/overlay/themestore.h"
#include "core/review/subjectreader.h"
#include "core/review/themecontact.h"
#include "core/review/verdictevaluator.h"
#include "core/rules/corerulekinds.h"

#include <cstring>

namespace spp::test {

namespace {

bool sameBits(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0; }

bool sameBits(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || sameBits(*a, *b));
}

bool isSame(const ClassMeasure &a, const ClassMeasure &b)
{
    return sameBits(a.area_m2, b.area_m2) && sameBits(a.length_m, b.length_m) && a.count == b.count;
}

QString shown(const ClassMeasure &measure)
{
    return QStringLiteral("%1 m2 %2 m %3")
            .arg(measure.area_m2, 0, 'g', 17)
            .arg(measure.length_m, 0, 'g', 17)
            .arg(measure.count);
}

std::string placeOf(const Finding &finding)
{
    return finding.evidence ? finding.evidence->wkb() : std::string();
}

class Kept final : public ScreenSink {
public:
    explicit Kept(std::map<qlonglong, ScreenedRows> &into)
        : m_into(into)
    {
    }
    Result<void> overlay(const Parcel &parcel, double parcel_m2, const QString &theme,
            const ScreenTheme::ClassKey &classKey, const ClassMeasure &measure) override
    {
        ScreenedRows &rows = m_into[parcel.id];
        rows.area_m2 = parcel_m2;
        rows.rows[theme].emplace(classKey, measure);
        return {};
    }
    Result<void> finding(const Parcel &parcel, const Finding &finding) override
    {
        m_into[parcel.id].conflicts.emplace(finding.ruleId, finding);
        return {};
    }
    Result<void> unknown(qlonglong parcel, const QString &theme, const QString &) override
    {
        ScreenedRows &rows = m_into[parcel];
        if (theme.isEmpty())
            rows.isBroken = true;
        else
            rows.unknownThemes.append(theme);
        return {};
    }
    Result<void> endOfParcel(const ScreenedParcel &parcel, std::string_view) override
    {
        m_into[parcel.parcel.id].area_m2 = parcel.area_m2;
        return {};
    }

private:
    std::map<qlonglong, ScreenedRows> &m_into;
};

} // namespace

ReviewAgainstScreen::ReviewAgainstScreen(Territory &territory, QDate at)
    : m_territory(territory)
    , m_at(at)
    , m_grid(orStop(ThemeStore::originOf(territory)))
    , m_tolerance_m2(orStop(territory.profile()).tolerance_m2)
    , m_source(territory)
{
    addCoreRuleKinds(m_contributions);
    ScreenRequest request;
    request.at = at;
    Kept kept(m_screened);
    Feedback feedback;
    m_packs = orStop(Reviewer(territory, m_contributions).packs({}, at));
    m_source.setReadAhead(250.0);
    m_summary = orStop(Screener(territory, m_contributions).run(request, kept, feedback));
}

std::vector<qlonglong> ReviewAgainstScreen::parcels(size_t step) const
{
    std::vector<qlonglong> ids;
    const size_t ofTold = std::max<size_t>(1, step / 4);
    size_t plain = 0;
    size_t told = 0;
    for (const auto &[id, rows] : m_screened) {
        const bool isPlain
                = rows.conflicts.empty() && rows.unknownThemes.isEmpty() && !rows.isBroken;
        if (isPlain ? plain++ % step == 0 : told++ % ofTold == 0)
            ids.push_back(id);
    }
    return ids;
}

QString ReviewAgainstScreen::verdictDifference(
        const ScreenedRows &screened, const Verdict &verdict, const Subject &subject)
{
    const Theme &theme = *m_source.theme(verdict.theme);
    const SubjectOnGrid site = orStop(SubjectOnGrid::of(subject.geometry, m_grid));
    const auto features = orStop(m_source.features(
            theme.id, subject.geometry->bounds().grown(SubjectOnGrid::rounding_m), m_at));
    const auto contact = measureContact(site, theme, features, m_tolerance_m2);
    if (!contact) {
        return verdict.answer == Verdict::Answer::Unknown
                ? QString()
                : QStringLiteral("%1 is not unknown").arg(theme.id);
    }
    const auto found = screened.rows.find(theme.id);
    const std::map<ScreenTheme::ClassKey, ClassMeasure> none;
    const auto &rows = found == screened.rows.end() ? none : found->second;
    double length_m = 0.0;
    double area_m2 = 0.0;
    for (const auto &[key, measure] : rows) {
        ++m_rows;
        length_m += measure.length_m;
        area_m2 += measure.area_m2;
        const auto own = contact->classes.find(key);
        if (own == contact->classes.end() || !isSame(own->second, measure)) {
            return QStringLiteral("%1 %2: screen %3, review %4")
                    .arg(theme.id, key.first, shown(measure),
                            own == contact->classes.end() ? QString() : shown(own->second));
        }
    }
    if (contact->classes.size() != rows.size())
        return QStringLiteral("%1 has other classes").arg(theme.id);
    const bool isRight = (!verdict.length_m || sameBits(*verdict.length_m, length_m))
            && (!verdict.area_m2
                    || (sameBits(*verdict.area_m2, contact->area_m2) && *verdict.area_m2 <= area_m2
                            && (rows.size() != 1 || rows.begin()->second.count != 1
                                    || sameBits(*verdict.area_m2, area_m2))))
            && (!verdict.share || sameBits(*verdict.share, *verdict.area_m2 / screened.area_m2));
    return isRight ? QString() : QStringLiteral("the verdict on %1 is no sum").arg(theme.id);
}

QString ReviewAgainstScreen::themesDifference(const ScreenedRows &screened, const Review &review)
{
    for (const Verdict &verdict : review.verdicts) {
        if (screened.unknownThemes.contains(verdict.theme)
                && verdict.answer != Verdict::Answer::Unknown)
            return QStringLiteral("%1 is unknown to the screen only").arg(verdict.theme);
        const auto &counts = m_summary.themes;
        if (!counts.contains(verdict.theme) || !counts[verdict.theme].reason.en.isEmpty())
            continue;
        const QString wrong = verdictDifference(screened, verdict, review.subject);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString ReviewAgainstScreen::findingsDifference(const ScreenedRows &screened, const Review &review)
{
    size_t conflicts = 0;
    for (const Finding &finding : review.findings) {
        if (finding.outcome != Outcome::Conflict || !m_summary.rules.contains(finding.ruleId))
            continue;
        ++conflicts;
        ++m_conflicts;
        const auto other = screened.conflicts.find(finding.ruleId);
        if (other == screened.conflicts.end())
            return QStringLiteral("%1 is a conflict in the review only").arg(finding.ruleId);
        if (!sameBits(finding.measured, other->second.measured)
                || !sameBits(finding.margin, other->second.margin)
                || finding.message.en != other->second.message.en
                || placeOf(finding) != placeOf(other->second))
            return QStringLiteral("%1 says something else").arg(finding.ruleId);
    }
    return conflicts == screened.conflicts.size() ? QString() : QStringLiteral("other conflicts");
}

/// What Reviewer does, without reading the profile of the territory again, and without rasters,
/// which a screen does not have.
Review ReviewAgainstScreen::reviewOf(Subject subject)
{
    Review review;
    review.at = m_at;
    review.packs = m_packs;
    review.tolerance_m2 = m_tolerance_m2;
    review.grid = m_grid;
    review.subject = std::move(subject);
    const VerdictEvaluator verdicts(m_source, m_at, m_tolerance_m2, m_grid);
    for (const Theme *theme : m_source.themes()) {
        if (m_summary.themes.contains(theme->id))
            review.verdicts.push_back(verdicts.evaluate(*theme, review.subject));
    }
    Feedback feedback;
    orStop(runRules(review, m_source, feedback));
    return review;
}

QString ReviewAgainstScreen::difference(qlonglong parcel)
{
    const ScreenedRows &screened = m_screened.at(parcel);
    auto subject = SubjectReader(m_territory).parcels({ QStringLiteral("#%1").arg(parcel) });
    if (!subject)
        return screened.isBroken ? QString() : QString::fromStdString(subject.error().text());
    const Review review = reviewOf(std::move(*subject));
    if (!screened.isBroken) {
        const QString wrong = themesDifference(screened, review);
        return wrong.isEmpty() ? findingsDifference(screened, review) : wrong;
    }
    for (const Verdict &verdict : review.verdicts) {
        if (verdict.answer != Verdict::Answer::Unknown)
            return QStringLiteral("the screen cannot measure the parcel, the review does");
    }
    return {};
}

} // namespace spp::test
