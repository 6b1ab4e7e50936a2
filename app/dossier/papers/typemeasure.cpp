// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/typemeasure.h"

#include "dossier/fonts.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

namespace spp::paper {

QFont officialFont(double size_pt, bool bold, bool italic, double pixelsPerPoint)
{
    QFont font(Fonts::official());
    font.setPixelSize(qRound(size_pt * pixelsPerPoint));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

double naturalWidth_mm(const Paragraph &paragraph)
{
    constexpr double fine = 20.0;
    double longest = 0.0;
    double line = 0.0;
    for (const Run &run : paragraph.runs) {
        const QFontMetricsF metrics(officialFont(paragraph.size_pt, run.bold, run.italic, fine));
        const QStringList parts = run.text.split(QLatin1Char('\n'));
        for (int i = 0; i < parts.size(); ++i) {
            if (i > 0)
                line = 0.0;
            line += metrics.horizontalAdvance(parts.at(i));
            longest = std::max(longest, line);
        }
    }
    return longest / fine * mmPerPoint;
}

} // namespace spp::paper
