// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screenchanges.h"

#include "core/overlay/overlayrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ScreenChanges)
};

/// What rounding to the engine's grid may move a corner.
constexpr double rounding_m = 0.01;
constexpr double farthest = 2147483646.0; ///< that the grid reaches

engine::GridBox onGrid(const engine::Box &box, const engine::GridOrigin &origin)
{
    const auto place = [](double metres) {
        return std::int32_t(
                std::clamp(std::round(metres * engine::millimetresPerMetre), -farthest, farthest));
    };
    return { place(box.xmin - origin.x_m), place(box.ymin - origin.y_m),
        place(box.xmax - origin.x_m), place(box.ymax - origin.y_m) };
}

using Features = std::vector<ScreenBasis::Feature>;
using Changed = std::vector<const ScreenBasis::Feature *>;

bool isSame(const ScreenBasis::Feature &one, const ScreenBasis::Feature &other)
{
    return one.digest == other.digest;
}

/// Those that only one side has, as often as the other lacks them. Most are the same and in the
/// same order, so both ends are passed over first.
Changed changedOf(const Features &before, const Features &now)
{
    const auto heads = std::mismatch(before.begin(), before.end(), now.begin(), now.end(), isSame);
    const auto tails = std::mismatch(before.rbegin(), Features::const_reverse_iterator(heads.first),
            now.rbegin(), Features::const_reverse_iterator(heads.second), isSame);
    std::multimap<std::string_view, const ScreenBasis::Feature *> gone;
    for (auto one = heads.first; one != tails.first.base(); ++one)
        gone.emplace(one->digest, &*one);
    Changed changed;
    for (auto one = heads.second; one != tails.second.base(); ++one) {
        const auto same = gone.find(one->digest);
        if (same == gone.end())
            changed.push_back(&*one);
        else
            gone.erase(same);
    }
    for (const auto &one : gone)
        changed.push_back(one.second);
    return changed;
}

QString termWords(const QString &term)
{
    const QString kind = term.section(QLatin1Char('.'), 0, 0);
    const QString id = term.section(QLatin1Char('.'), 1);
    if (kind == QLatin1String("pack") || kind == QLatin1String("packs"))
        return Texts::tr("other rule packs or rules");
    if (kind == QLatin1String("theme"))
        return Texts::tr("what the catalogue says of the theme %1").arg(id);
    if (kind == QLatin1String("failure"))
        return Texts::tr("the theme %1 cannot be read").arg(id);
    if (kind == QLatin1String("raster"))
        return Texts::tr("the rasters of the theme %1").arg(id);
    if (kind == QLatin1String("themes"))
        return Texts::tr("other themes are screened");
    if (kind == QLatin1String("at"))
        return Texts::tr("another date, and a rule reads it");
    if (kind == QLatin1String("program") || kind == QLatin1String("format"))
        return Texts::tr("another version of the program");
    if (kind == screenterm::compute)
        return Texts::tr("the other one was computed in another place");
    if (kind == QLatin1String("language"))
        return Texts::tr("another language");
    if (kind == QLatin1String("profile") || kind == QLatin1String("tolerance"))
        return Texts::tr("another profile of the territory");
    return Texts::tr("the basis of the coordinates"); // crs, grid, accuracy
}

} // namespace

void ScreenChanges::touchAll(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason;
}

Result<ScreenChanges> ScreenChanges::find(const EarlierScreen &earlier, const ScreenBasis &now,
        const std::map<QString, std::optional<double>> &searches, const engine::Store &parcels,
        const ParcelDigests &digests)
{
    const ScreenBasis &before = earlier.basis();
    if (before.terms.value(screenterm::territory) != now.terms.value(screenterm::territory))
        return earlier.damaged(Texts::tr("This output of a screen is of another territory."));
    ScreenChanges changes;
    changes.m_touched.assign(parcels.size(), false);
    changes.compareTerms(before, now);
    if (searches.count(QStringLiteral("parcels")) > 0)
        changes.touchAll(Texts::tr("a rule reads other parcels"));
    if (changes.m_reason.isEmpty()) {
        changes.compareThemes(before.features, now.features, searches, parcels);
        changes.compareThemes(before.rejected, now.rejected, searches, parcels);
    }
    if (!changes.m_reason.isEmpty()) {
        changes.m_touched.assign(parcels.size(), true);
        return changes;
    }
    for (std::size_t record = 0; record < parcels.size(); ++record) {
        const std::string_view digest = digests.of(parcels.id(record));
        if (digest.empty() || digest != earlier.digest(parcels.id(record)))
            changes.m_touched[record] = true;
    }
    return changes;
}

void ScreenChanges::compareTerms(const ScreenBasis &earlier, const ScreenBasis &now)
{
    // What says most comes first: another term often changes only because of one of these.
    for (const char *name : { "format", "program", "language", "themes", "packs" }) {
        const QString term = QString::fromLatin1(name);
        if (earlier.terms.value(term) != now.terms.value(term))
            touchAll(termWords(term));
    }
    const QString failure = QStringLiteral("failure.");
    for (auto term = now.terms.begin(); term != now.terms.end(); ++term) {
        // What a theme that cannot be read holds is not known, so neither is what has changed.
        if (term.key().startsWith(failure) || !earlier.terms.contains(term.key())
                || earlier.terms.value(term.key()) != *term)
            touchAll(termWords(term.key()));
    }
    for (auto term = earlier.terms.begin(); term != earlier.terms.end(); ++term) {
        if (!now.terms.contains(term.key()))
            touchAll(termWords(term.key()));
    }
}

void ScreenChanges::compareThemes(const std::map<QString, Features> &earlier,
        const std::map<QString, Features> &now,
        const std::map<QString, std::optional<double>> &searches, const engine::Store &parcels)
{
    std::set<QString> themes;
    for (const auto *side : { &earlier, &now }) {
        for (const auto &one : *side)
            themes.insert(one.first);
    }
    const Features none;
    const auto of = [&none](const auto &side, const QString &theme) -> const Features & {
        const auto found = side.find(theme);
        return found == side.end() ? none : found->second;
    };
    for (const QString &theme : themes) {
        const auto search = searches.find(theme);
        compareTheme(theme, of(earlier, theme), of(now, theme),
                search == searches.end() ? std::optional<double>(0.0) : search->second, parcels);
    }
}

void ScreenChanges::compareTheme(const QString &theme, const Features &earlier, const Features &now,
        const std::optional<double> &search_m, const engine::Store &parcels)
{
    for (const ScreenBasis::Feature *feature : changedOf(earlier, now)) {
        if (!search_m) {
            touchAll(Texts::tr("a rule reads the theme %1, which has changed, as a whole")
                             .arg(theme));
            return;
        }
        if (feature->box.isEmpty()) {
            touchAll(Texts::tr("a feature of the theme %1 without a known place").arg(theme));
            return;
        }
        const engine::GridBox window
                = onGrid(feature->box.grown(*search_m + rounding_m), parcels.origin());
        parcels.query(window, [this](std::size_t record) { m_touched[record] = true; });
    }
}

} // namespace spp
