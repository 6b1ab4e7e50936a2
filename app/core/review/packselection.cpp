// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/packselection.h"

#include "core/review/reviewwords.h"
#include "core/rules/packlibrary.h"

namespace spp {

namespace {

using reviewwords::fill;

LocalisedText both(const char16_t *vi, const char16_t *en)
{
    return { QString::fromUtf16(vi), QString::fromUtf16(en) };
}

/// "có hiệu lực từ 05/07/2021 đến 31/12/2026"
LocalisedText period(const RulePack &pack)
{
    if (!pack.validTo.isValid())
        return fill(both(u"từ %1", u"from %1"), { reviewwords::date(pack.validFrom) });
    return fill(both(u"từ %1 đến %2", u"from %1 to %2"),
            { reviewwords::date(pack.validFrom), reviewwords::date(pack.validTo) });
}

LocalisedText inForce(const RulePack &pack, QDate at)
{
    return fill(both(u"có hiệu lực vào ngày %1 (%2)", u"in force on %1 (%2)"),
            { reviewwords::date(at), period(pack) });
}

LocalisedText notInForce(const RulePack &pack, QDate at)
{
    return fill(both(u"không có hiệu lực vào ngày %1 (%2)", u"not in force on %1 (%2)"),
            { reviewwords::date(at), period(pack) });
}

/// What holds instead of `pack`: a later text replaces it, an earlier one holds until it comes.
LocalisedText insteadOf(const RulePack &pack, const RulePack &latest)
{
    return fill(latest.validFrom > pack.validFrom
                    ? both(u"được thay thế bởi %1", u"replaced by %1")
                    : both(u"cho đến ngày đó áp dụng %1", u"until then %1 holds"),
            { reviewwords::plain(latest.id) });
}

Result<std::vector<PackUse>> readAll(
        const QStringList &namesOrPaths, const Contributions &contributions)
{
    SPP_ASSIGN(std::vector<RulePack> packs, PackLibrary::read(namesOrPaths, contributions));
    std::vector<PackUse> uses;
    for (RulePack &pack : packs)
        uses.push_back({ std::make_shared<const RulePack>(std::move(pack)), false, {} });
    return uses;
}

/// The pack of the same family in force on `at` that came into force last.
const RulePack *latestOfFamily(const std::vector<PackUse> &choices, const RulePack &pack, QDate at)
{
    const RulePack *latest = nullptr;
    for (const PackUse &choice : choices) {
        if (choice.pack->family != pack.family || !choice.pack->isInForce(at))
            continue;
        if (!latest || choice.pack->validFrom > latest->validFrom)
            latest = choice.pack.get();
    }
    return latest;
}

} // namespace

Result<std::vector<PackUse>> PackSelection::ofProfile(
        const QStringList &paths, QDate at, const Contributions &contributions)
{
    SPP_ASSIGN(std::vector<PackUse> choices, readAll(paths, contributions));
    for (PackUse &choice : choices) {
        const RulePack *latest = latestOfFamily(choices, *choice.pack, at);
        choice.used = latest == choice.pack.get();
        choice.reason = choice.pack->isInForce(at) ? inForce(*choice.pack, at)
                                                   : notInForce(*choice.pack, at);
        if (latest && !choice.used)
            choice.reason = reviewwords::join(
                    choice.reason, insteadOf(*choice.pack, *latest), QStringLiteral("; "));
    }
    return choices;
}

Result<std::vector<PackUse>> PackSelection::named(
        const QStringList &paths, QDate at, const Contributions &contributions)
{
    SPP_ASSIGN(std::vector<PackUse> choices, readAll(paths, contributions));
    for (PackUse &choice : choices) {
        choice.used = true;
        choice.reason = both(u"do người dùng chỉ định", u"named by the user");
        if (!choice.pack->isInForce(at))
            choice.reason = reviewwords::join(
                    choice.reason, notInForce(*choice.pack, at), QStringLiteral("; "));
    }
    return choices;
}

} // namespace spp
