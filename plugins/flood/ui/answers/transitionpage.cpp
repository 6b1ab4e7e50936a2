// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/transitionpage.h"

#include "flood/ui/answers/answernumbers.h"
#include "gui/look/look.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr float strongest = 0.5F; ///< so that the number stays readable

class Heat final : public QStyledItemDelegate {
public:
    explicit Heat(const TransitionPage &page, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_page(page)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
            const QModelIndex &index) const override
    {
        if (const double heat = m_page.heat(index); heat > 0.0) {
            QColor colour = Look::colour(Role::Accent);
            colour.setAlphaF(strongest * float(heat));
            painter->fillRect(option.rect, colour);
        }
        QStyledItemDelegate::paint(painter, option, index);
    }

private:
    const TransitionPage &m_page;
};

TableCell number(double m2) { return { answernumbers::fixed(m2, 0), m2, {}, false, true }; }

TableCell words(const QString &text) { return { text, {}, {}, false }; }

} // namespace

TransitionPage::TransitionPage(QWidget *parent)
    : TablePage(QStringLiteral("floodTransitions"), parent)
{
    table()->setItemDelegate(new Heat(*this, this));
    translate();
}

QString TransitionPage::classTitle(std::size_t place) const
{
    if (place == 0)
        return tr("not known");
    return place == 1 ? tr("dry") : m_comparison->scheme.classes[place - 2].title.text();
}

std::vector<std::size_t> TransitionPage::heldClasses() const
{
    const auto &all = m_comparison->pairs[m_pair].transitions_m2;
    std::vector<std::size_t> held;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool holds
                = std::any_of(all[i].begin(), all[i].end(), [](double m2) { return m2 > 0; })
                || std::any_of(all.begin(), all.end(),
                        [i](const std::vector<double> &row) { return row[i] > 0.0; });
        if (holds)
            held.push_back(i);
    }
    return held;
}

void TransitionPage::show(const std::shared_ptr<const Comparison> &comparison, std::size_t pair)
{
    m_comparison = comparison && pair < comparison->pairs.size() ? comparison : nullptr;
    m_pair = pair;
    translate();
}

double TransitionPage::heat(const QModelIndex &index) const
{
    // The row of the sums has no key.
    const bool isClass = index.column() >= 1 && index.column() <= m_classes
            && shownKeys().value(index.row()).toInt() >= 0;
    const double m2 = index.data(numberRole).toDouble();
    return isClass && m_most_m2 > 0.0 ? std::max(0.0, m2 / m_most_m2) : 0.0;
}

void TransitionPage::fill()
{
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    QStringList header{ tr("Before ↓  After →") };
    m_classes = 0;
    m_most_m2 = 0.0;
    if (m_comparison) {
        const std::vector<std::size_t> held = heldClasses();
        const auto &all = m_comparison->pairs[m_pair].transitions_m2;
        m_classes = int(held.size());
        std::vector<double> sums(held.size() + 1, 0.0);
        for (const std::size_t to : held)
            header.append(classTitle(to));
        for (const std::size_t from : held) {
            std::vector<TableCell> row{ words(classTitle(from)) };
            double ground = 0.0;
            for (std::size_t k = 0; k < held.size(); ++k) {
                const double m2 = all[from][held[k]];
                m_most_m2 = std::max(m_most_m2, m2);
                row.push_back(number(m2));
                ground += m2;
                sums[k] += m2;
            }
            sums.back() += ground;
            row.push_back(number(ground));
            rows.push_back(std::move(row));
            keys.append(int(from));
        }
        std::vector<TableCell> last{ words(tr("Sum")) };
        for (const double sum : sums)
            last.push_back(number(sum));
        rows.push_back(std::move(last));
        keys.append(-1);
    }
    header.append(tr("Sum (m²)"));
    setHeader(header);
    setRows(rows, keys);
}

void TransitionPage::translate()
{
    setWindowTitle(tr("Classes before and after"));
    setEmptyText(tr("Compare two floods to see which class became which, in m²."));
    fill();
}

} // namespace spp::flood
