// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/mapsheettext.h"

#include "core/compat/mapcompat.h"

#include <qgslayoutitem.h>
#include <qgsrendercontext.h>
#include <qgstextrenderer.h>

namespace spp {

MapSheetText::MapSheetText(QgsLayout *layout, QString text, QgsTextFormat letters)
    : QgsLayoutItem(layout)
    , m_text(std::move(text))
    , m_letters(std::move(letters))
{
    setBackgroundEnabled(false);
}

QStringList MapSheetText::wrapped(const QgsRenderContext &context) const
{
    const double room = rect().width() * context.scaleFactor();
    QStringList lines;
    for (const QString &paragraph : m_text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString &word : paragraph.split(QLatin1Char(' '))) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (!line.isEmpty()
                    && QgsTextRenderer::textWidth(context, m_letters, { longer }) > room) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(line);
    }
    return lines;
}

void MapSheetText::draw(QgsLayoutItemRenderContext &context)
{
    QgsRenderContext &render = context.renderContext();
    const QRectF box(0.0, 0.0, rect().width() * render.scaleFactor(),
            rect().height() * render.scaleFactor());
    QgsTextRenderer::drawText(box, 0.0, compat::map::AlignLeft, wrapped(render), render, m_letters);
}

} // namespace spp
