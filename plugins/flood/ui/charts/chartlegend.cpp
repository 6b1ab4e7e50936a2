// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/chartlegend.h"

#include "gui/look/look.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr double sample_px = 26.0;
constexpr double gap_px = 6.0;
constexpr double between_px = 16.0;
constexpr double rowGap_px = 2.0;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

void ChartLegend::set(const QString &title, std::vector<Entry> entries)
{
    m_title = title;
    m_entries = std::move(entries);
}

void ChartLegend::layOut(double width, const QFont &font)
{
    m_font = font;
    m_places.clear();
    const QFontMetricsF letters(font);
    const double row = letters.height() + rowGap_px;
    m_titlePlace = QRectF(0.0, 0.0, QFontMetricsF(bold(font)).horizontalAdvance(m_title), row);
    double x = m_title.isEmpty() ? 0.0 : m_titlePlace.right() + between_px;
    double y = 0.0;
    for (const Entry &entry : m_entries) {
        const double text
                = std::min(letters.horizontalAdvance(entry.name) + 1.0, width - sample_px - gap_px);
        if (x > 0.0 && x + sample_px + gap_px + text > width) {
            x = 0.0;
            y += row;
        }
        m_places.push_back(
                { QRectF(x, y, sample_px, row), QRectF(x + sample_px + gap_px, y, text, row) });
        x += sample_px + gap_px + text + between_px;
    }
    m_height = m_title.isEmpty() && m_entries.empty() ? 0.0 : y + row;
}

void ChartLegend::paint(QPainter &painter, const QPointF &corner) const
{
    painter.setPen(Look::colour(Role::Text));
    painter.setFont(bold(m_font));
    painter.drawText(m_titlePlace.translated(corner), Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter.setFont(m_font);
    const QFontMetricsF letters(m_font);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QRectF sample = m_places[i].sample.translated(corner);
        const QRectF text = m_places[i].text.translated(corner);
        painter.setPen(m_entries[i].pen);
        painter.drawLine(QPointF(sample.left(), sample.center().y()),
                QPointF(sample.right(), sample.center().y()));
        painter.setPen(Look::colour(Role::Text));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                letters.elidedText(m_entries[i].name, Qt::ElideRight, text.width()));
    }
}

} // namespace spp::flood
