// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/chipbar.h"

#include "gui/look/look.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace spp {

namespace {

constexpr int chipHeight = 26;
constexpr int markSize = 12;
constexpr int padding = 10;
constexpr int gap = 8;

} // namespace

VerdictChip::VerdictChip(Outcome outcome, QWidget *parent)
    : QAbstractButton(parent)
    , m_outcome(outcome)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("chip.") + toString(outcome));
    retranslate();
}

QString VerdictChip::label() const
{
    return QLocale().toString(m_count) + QLatin1Char(' ') + VerdictLook::word(m_outcome).toLower();
}

void VerdictChip::retranslate()
{
    setText(label());
    setAccessibleName(label());
    setToolTip(tr("Show only these findings; Ctrl adds or takes away"));
    updateGeometry();
    update();
}

void VerdictChip::setCount(int count)
{
    m_count = count;
    retranslate();
}

QSize VerdictChip::sizeHint() const
{
    ensurePolished();
    return { 2 * padding + markSize + gap / 2 + fontMetrics().horizontalAdvance(label()),
        Look::clickable(chipHeight) };
}

void VerdictChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong
            = isChecked() ? VerdictLook::colour(m_outcome) : Look::colour(Role::MutedText);
    QColor edge = strong;
    edge.setAlphaF(hasFocus() || underMouse() ? 1.0F : 0.35F);
    painter.setPen(QPen(edge, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(isChecked() ? VerdictLook::tint(m_outcome) : Look::colour(Role::Panel));
    const QRectF ground = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
    painter.drawRoundedRect(ground, ground.height() / 2.0, ground.height() / 2.0);
    const QRectF mark(padding, (QWidget::height() - markSize) / 2.0, markSize, markSize);
    VerdictLook::paintMark(painter, mark, m_outcome, strong);
    painter.setPen(strong);
    painter.drawText(rect().adjusted(padding + markSize + gap / 2, 0, -gap / 2, 0),
            Qt::AlignVCenter | Qt::AlignLeft, label());
}

void VerdictChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap - 2);
    for (const Outcome outcome : VerdictLook::all()) {
        auto *chip = new VerdictChip(outcome);
        const int place = int(m_chips.size());
        grid->addWidget(chip, place / 2, place % 2);
        m_chips.append(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { choose(chip); });
    }
}

VerdictChip *ChipBar::chip(Outcome outcome) const
{
    for (VerdictChip *chip : m_chips) {
        if (chip->outcome() == outcome)
            return chip;
    }
    return nullptr;
}

void ChipBar::setCounts(const OutcomeCounts &counts)
{
    for (VerdictChip *chip : m_chips)
        chip->setCount(counts.of(chip->outcome()));
}

QSet<int> ChipBar::shown() const
{
    QSet<int> outcomes;
    for (const VerdictChip *chip : m_chips) {
        if (chip->isChecked())
            outcomes.insert(int(chip->outcome()));
    }
    return outcomes;
}

void ChipBar::showAll()
{
    for (VerdictChip *chip : m_chips)
        chip->setChecked(true);
    emit filterChanged();
}

/// The click has already toggled the chip.
void ChipBar::choose(VerdictChip *chip)
{
    if (!(QGuiApplication::keyboardModifiers() & Qt::ControlModifier)) {
        int others = 0;
        for (const VerdictChip *other : m_chips)
            others += other != chip && other->isChecked();
        const bool wasAlone = !chip->isChecked() && others == 0;
        for (VerdictChip *other : m_chips)
            other->setChecked(wasAlone || other == chip);
    } else if (shown().isEmpty()) {
        chip->setChecked(true);
    }
    emit filterChanged();
}

} // namespace spp
