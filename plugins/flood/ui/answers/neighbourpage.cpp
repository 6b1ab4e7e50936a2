// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/neighbourpage.h"

#include "flood/ui/answers/answernumbers.h"

#include <QPushButton>

namespace spp::flood {

namespace {

constexpr double centimetres = 100.0;
constexpr std::size_t mostRows = 5000; ///< more than a person goes through; the export has all

TableCell number(double value, int decimals)
{
    return { answernumbers::fixed(value, decimals), value, {}, false, true };
}

TableCell words(const QString &text) { return { text, {}, {}, false }; }

} // namespace

NeighbourPage::NeighbourPage(QWidget *parent)
    : TablePage(QStringLiteral("floodNeighbours"), parent)
    , m_select(new QPushButton)
{
    m_select->setObjectName(QStringLiteral("selectNeighbours"));
    addButton(m_select);
    connect(m_select, &QPushButton::clicked, this, [this] { emit selectAsked(shownKeys()); });
    translate();
}

void NeighbourPage::setCommunes(const QMap<QString, QString> &names)
{
    m_communes = names;
    fill();
}

void NeighbourPage::show(const std::shared_ptr<const Comparison> &comparison, std::size_t pair)
{
    m_comparison = comparison && pair < comparison->pairs.size() ? comparison : nullptr;
    m_pair = pair;
    translate();
}

/// A parcel's label is its sheet and its number, parted by a stroke.
QString NeighbourPage::nameOf(const SubjectFacts &facts) const
{
    if (facts.label.isEmpty())
        return QLatin1Char('#') + QString::number(facts.id);
    const auto stroke = facts.label.indexOf(QLatin1Char('/'));
    if (stroke < 0)
        return facts.label;
    return tr("Parcel %1, map sheet %2").arg(facts.label.mid(stroke + 1), facts.label.left(stroke));
}

void NeighbourPage::fill()
{
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    if (m_comparison && m_comparison->parcels) {
        for (const RaisedParcel &raised : m_comparison->pairs[m_pair].raised) {
            if (rows.size() == mostRows)
                break;
            const SubjectFacts &facts = m_comparison->parcels->facts()[raised.record];
            rows.push_back({ words(nameOf(facts)),
                    words(m_communes.value(facts.commune, facts.commune)),
                    number(raised.greatestRise_m * centimetres, 1),
                    number(raised.meanChange_m * centimetres, 1), number(raised.outside_m2, 0) });
            keys.append(facts.id);
        }
    }
    setRows(rows, keys);
    m_select->setEnabled(!rows.empty());
}

void NeighbourPage::translate()
{
    setWindowTitle(tr("Neighbours that gain"));
    m_select->setText(tr("Select on map"));
    m_select->setToolTip(tr("Selects the rows that are shown on the map"));
    setHeader({ tr("Parcel"), tr("Commune"), tr("Greatest rise (cm)"), tr("Mean change (cm)"),
            tr("Ground outside of the site (m²)") });
    QString empty = tr("Compare two floods to see which neighbours gain.");
    if (m_comparison && !m_comparison->parcels)
        empty = tr("The territory has no parcels: neighbours are not known.");
    else if (m_comparison)
        empty = tr("No neighbour gains more than %1 cm; %2 of %3 are not known.")
                        .arg(answernumbers::fixed(m_comparison->threshold_m * centimetres, 1),
                                answernumbers::count(m_comparison->pairs[m_pair].parcelsUnknown),
                                answernumbers::count(m_comparison->pairs[m_pair].parcelsOutside));
    setEmptyText(empty);
    fill();
}

} // namespace spp::flood
