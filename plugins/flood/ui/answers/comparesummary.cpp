// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/comparesummary.h"

#include "flood/ui/answers/answerchip.h"
#include "flood/ui/answers/answernumbers.h"

#include <QVBoxLayout>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int gap = 6;
constexpr double centimetres = 100.0;
constexpr double leastDamage_m2 = 0.05; ///< below it "0.0" is read

/// The pair of which something is greatest.
template <typename Measure>
const PairComparison &worst(const Comparison &comparison, Measure measure)
{
    return *std::max_element(comparison.pairs.begin(), comparison.pairs.end(),
            [&](const PairComparison &a, const PairComparison &b) {
                return measure(a) < measure(b);
            });
}

QString pairName(const PairComparison &pair)
{
    return pair.base + QString::fromUtf16(u" → ") + pair.proposal;
}

} // namespace

CompareSummary::CompareSummary(QWidget *parent)
    : QWidget(parent)
    , m_neighbours(new AnswerChip("chip.neighbours"))
    , m_wet(new AnswerChip("chip.newlyWet"))
    , m_storage(new AnswerChip("chip.storage"))
    , m_damage(new AnswerChip("chip.damage"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (AnswerChip *chip : { m_neighbours, m_wet, m_storage, m_damage }) {
        column->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, &CompareSummary::chosen);
    }
    QWidget::hide();
}

void CompareSummary::showNeighbours(const Comparison &comparison)
{
    if (!comparison.parcels) {
        m_neighbours->show(
                Outcome::Unknown, tr("Neighbours: not known"), tr("The territory has no parcels."));
        return;
    }
    const PairComparison &pair = worst(
            comparison, [](const PairComparison &one) { return double(one.raised.size()); });
    const PairComparison &highest = worst(
            comparison, [](const PairComparison &one) { return one.greatestOffsiteRise_m; });
    const QString threshold
            = answernumbers::fixed(comparison.threshold_m * centimetres, 1) + QStringLiteral(" cm");
    const QString hint
            = tr("%1: %2 of %3 parcels outside of the site gain more than %4, %5 are "
                 "not known")
                      .arg(pairName(pair), answernumbers::count(qlonglong(pair.raised.size())),
                              answernumbers::count(pair.parcelsOutside), threshold,
                              answernumbers::count(pair.parcelsUnknown));
    if (!pair.raised.empty()) {
        m_neighbours->show(Outcome::Conflict,
                tr("%1 neighbours gain, at most %2 cm")
                        .arg(answernumbers::count(qlonglong(pair.raised.size())),
                                answernumbers::fixed(
                                        highest.greatestOffsiteRise_m * centimetres, 1)),
                hint);
        return;
    }
    const PairComparison &doubtful = worst(
            comparison, [](const PairComparison &one) { return double(one.parcelsUnknown); });
    if (doubtful.parcelsUnknown > 0)
        m_neighbours->show(Outcome::Unknown,
                tr("No neighbour is known to gain, %1 not known")
                        .arg(answernumbers::count(doubtful.parcelsUnknown)),
                hint);
    else
        m_neighbours->show(
                Outcome::Pass, tr("No neighbour gains more than %1").arg(threshold), hint);
}

void CompareSummary::showWet(const Comparison &comparison)
{
    const PairComparison &pair
            = worst(comparison, [](const PairComparison &one) { return one.change.newlyWet_m2; });
    const double wet = pair.change.newlyWet_m2;
    m_wet->show(wet > 0.0 ? Outcome::NotCertain : Outcome::Pass,
            tr("Newly wet: %1").arg(answernumbers::area(wet)),
            tr("%1: newly dry %2, not known %3")
                    .arg(pairName(pair), answernumbers::area(pair.change.newlyDry_m2),
                            answernumbers::area(pair.change.unknown_m2)));
}

void CompareSummary::showStorage(const Comparison &comparison)
{
    if (!comparison.site.geometry) {
        m_storage->show(Outcome::Unknown, tr("Displaced storage: no site"),
                tr("Choose the site of the project to know what storage it displaces."));
        return;
    }
    const PairComparison &pair
            = worst(comparison, [](const PairComparison &one) { return one.change.displaced_m3; });
    const double displaced = pair.change.displaced_m3;
    m_storage->show(displaced > 0.0 ? Outcome::NotCertain : Outcome::Pass,
            tr("Displaced storage: %1 m³").arg(answernumbers::fixed(displaced, 0)),
            tr("%1: water that stood in the site and no longer does").arg(pairName(pair)));
}

void CompareSummary::showDamage(const Comparison &comparison)
{
    const bool isKnown = std::all_of(comparison.pairs.begin(), comparison.pairs.end(),
            [](const PairComparison &one) { return one.damageChange_m2.has_value(); });
    if (!isKnown) {
        m_damage->show(Outcome::Unknown, tr("Damage: not known"),
                tr("The change of damage needs buildings in the territory."));
        return;
    }
    const PairComparison &pair
            = worst(comparison, [](const PairComparison &one) { return *one.damageChange_m2; });
    double change = *pair.damageChange_m2;
    QString text = tr("Damage: %1 m² of floor").arg(answernumbers::withSign(change, 1));
    QString hint
            = tr("%1: floor destroyed in the proposal less that in the base").arg(pairName(pair));
    if (comparison.expectedChange_m2) {
        change = comparison.expectedChange_m2->withTail;
        text = tr("Damage: %1 m² of floor a year").arg(answernumbers::withSign(change, 1));
        hint = tr("Expected in a year with tail; without tail %1 m²")
                       .arg(answernumbers::withSign(comparison.expectedChange_m2->withoutTail, 1));
    }
    m_damage->show(change >= leastDamage_m2 ? Outcome::NotCertain : Outcome::Pass, text, hint);
}

void CompareSummary::show(const Comparison *comparison)
{
    setVisible(comparison && !comparison->pairs.empty());
    if (!comparison || comparison->pairs.empty())
        return;
    showNeighbours(*comparison);
    showWet(*comparison);
    showStorage(*comparison);
    showDamage(*comparison);
}

QString CompareSummary::text() const { return isHidden() ? QString() : m_neighbours->text(); }

} // namespace spp::flood
