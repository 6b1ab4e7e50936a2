// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/placechips.h"

#include "flood/ui/charts/chartinks.h"
#include "gui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace spp::flood {

namespace {

constexpr int badge_px = 16;
constexpr int sharpness = 2; ///< pixels of the picture for one of the screen
constexpr int longestName = 18; ///< letters

QIcon badge(int number, const QFont &font)
{
    QPixmap picture(badge_px * sharpness, badge_px * sharpness);
    picture.fill(Qt::transparent);
    picture.setDevicePixelRatio(sharpness);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(0.0, 0.0, badge_px, badge_px);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chartInk(ChartInks::ofPlace(number)));
    painter.drawEllipse(circle);
    painter.setPen(Look::colour(Role::Panel));
    painter.setFont(font);
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    return QIcon(picture);
}

} // namespace

PlaceChips::PlaceChips(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(2);
}

void PlaceChips::setChips(const std::vector<Chip> &chips)
{
    m_chips = chips;
    fill();
}

void PlaceChips::fill()
{
    while (QLayoutItem *item = m_line->takeAt(0)) {
        // Its own click may have led here.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (const Chip &chip : m_chips) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("chip%1").arg(chip.number));
        button->setIcon(badge(chip.number, font()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const QString name = chip.name.size() > longestName
                ? chip.name.left(longestName - 1) + QStringLiteral("…")
                : chip.name;
        button->setText(name.isEmpty() ? QStringLiteral("×") : name + QStringLiteral(" ×"));
        button->setToolTip(chip.name.isEmpty() ? tr("Remove place %1").arg(chip.number)
                                               : tr("Remove gauge %1").arg(chip.name));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this,
                [this, number = chip.number] { emit removed(number); });
        m_line->addWidget(button);
    }
}

void PlaceChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
