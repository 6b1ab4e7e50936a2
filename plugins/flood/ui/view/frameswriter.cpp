// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/frameswriter.h"

#include "core/data/pendingfolder.h"
#include "dossier/fonts.h"
#include "flood/ui/momenttext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FramesWriter)
};

constexpr int linesOfPicture = 42; ///< of text in its height
constexpr double side = 0.24; ///< of the width, for the legend
constexpr double head = 0.07; ///< of the height
constexpr double foot = 0.10;
constexpr int hatchPeriod_px = 8;
constexpr double barShare = 0.6; ///< of the legend's width, at most
constexpr double metresOfKilometre = 1000.0;
const QColor ink(20, 20, 20);

double roundLength(double wanted)
{
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double step : { 5.0, 2.0 }) {
        if (step * decade <= wanted)
            return step * decade;
    }
    return decade;
}

/// Parts of one picture, from the measures of its letters.
class Sheet {
public:
    Sheet(QPainter &painter, const FramesRequest &request)
        : m_painter(painter)
        , m_request(request)
        , m_map(framesMapSize(request.size))
        , m_gap(request.size.height() / linesOfPicture / 2)
        , m_top(qRound(request.size.height() * head))
    {
        QFont font(Fonts::plain());
        font.setPixelSize(std::max(10, request.size.height() / linesOfPicture));
        painter.setFont(font);
        painter.setPen(ink);
        m_line = QFontMetrics(font).height();
    }

    void drawHead(const QString &moment)
    {
        QFont bold = m_painter.font();
        const QFont plain = bold;
        bold.setBold(true);
        m_painter.setFont(bold);
        const int width = m_request.size.width() - 2 * m_gap;
        const QRect box(m_gap, 0, width, m_top);
        const int momentWidth = QFontMetrics(bold).horizontalAdvance(moment);
        m_painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, moment);
        m_painter.drawText(box.adjusted(0, 0, -momentWidth - 2 * m_gap, 0),
                Qt::AlignVCenter | Qt::AlignLeft,
                QFontMetrics(bold).elidedText(
                        m_request.title, Qt::ElideRight, width - momentWidth - 2 * m_gap));
        m_painter.setFont(plain);
    }

    void drawMap(const QImage &water)
    {
        m_painter.drawImage(0, m_top, m_request.below);
        m_painter.setOpacity(m_request.opacity);
        m_painter.drawImage(0, m_top, water);
        m_painter.setOpacity(1.0);
        m_painter.drawImage(0, m_top, m_request.above);
        m_painter.drawRect(QRect(QPoint(0, m_top), m_map).adjusted(0, 0, -1, -1));
    }

    void drawLegend()
    {
        const int left = m_map.width() + 2 * m_gap;
        const QSize field(2 * m_line, m_line - 2);
        const int room = m_request.size.width() - left - m_gap;
        int y = m_top;
        const auto text = [&](const QString &words, int x) {
            const QRect space(x, y, left + room - x, m_map.height());
            const QRect taken
                    = m_painter.boundingRect(space, Qt::TextWordWrap | Qt::AlignLeft, words);
            m_painter.drawText(space, Qt::TextWordWrap | Qt::AlignLeft, words);
            y += std::max(m_line, taken.height()) + m_gap / 2;
        };
        text(m_request.scale.title(), left);
        const auto row = [&](int number, const QString &words) {
            m_painter.drawImage(left, y + 1, legendField(m_request.scale, number, field));
            text(words, left + field.width() + m_gap);
        };
        for (int number = 1; number <= m_request.scale.count(); ++number)
            row(number, m_request.scale.label(number));
        row(FloodScale::unknown, Texts::tr("not known"));
        drawScaleBar(left, room);
    }

    void drawNotes()
    {
        const QRect box(m_gap, m_top + m_map.height() + m_gap / 2,
                m_request.size.width() - 2 * m_gap,
                m_request.size.height() - m_top - m_map.height() - m_gap / 2);
        m_painter.drawText(
                box, Qt::TextWordWrap | Qt::AlignLeft, m_request.notes.join(QLatin1Char('\n')));
    }

private:
    void drawScaleBar(int left, int room)
    {
        const double length_m = roundLength(barShare * room * m_request.metresPerPixel);
        const int width = qRound(length_m / m_request.metresPerPixel);
        const int y = m_top + m_map.height() - m_gap;
        const int tick = m_gap;
        m_painter.drawPolyline(QPolygon({ QPoint(left, y - tick), QPoint(left, y),
                QPoint(left + width, y), QPoint(left + width, y - tick) }));
        const QLocale locale;
        m_painter.drawText(left, y - tick - m_gap / 2,
                length_m < metresOfKilometre
                        ? locale.toString(length_m, 'g', 6) + QStringLiteral(" m")
                        : locale.toString(length_m / metresOfKilometre, 'g', 6)
                                + QStringLiteral(" km"));
    }

    QPainter &m_painter;
    const FramesRequest &m_request;
    QSize m_map;
    int m_gap;
    int m_top;
    int m_line = 0;
};

/// For people who want a video: the one line that makes it.
QByteArray videoText()
{
    return (Texts::tr("A video of these pictures, with FFmpeg (ffmpeg.org), in this folder:")
            + QStringLiteral("\n\nffmpeg -framerate 5 -i flood-%04d.png -c:v libx264 "
                             "-pix_fmt yuv420p flood.mp4\n"))
            .toUtf8();
}

Error notWritten(const QString &name)
{
    return Error::environment(Texts::tr("The file could not be written.").toStdString())
            .inFile(name.toStdString());
}

} // namespace

QSize framesMapSize(const QSize &whole)
{
    return { qRound(whole.width() * (1.0 - side)), qRound(whole.height() * (1.0 - head - foot)) };
}

Result<QImage> paintedFrame(const FramesRequest &request, int step)
{
    SPP_ASSIGN(const FloodPicturePtr picture, makePicture(*request.flood, request.scale, step));
    const QImage water = paintedFlood(*picture, request.pixels, request.toMap,
            framesMapSize(request.size), hatchPeriod_px, [] { return false; });
    QImage image(request.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    Sheet sheet(painter, request);
    sheet.drawMap(water);
    sheet.drawHead(momentText(*request.flood->depths, step));
    sheet.drawLegend();
    sheet.drawNotes();
    return image;
}

Result<int> writeFrames(const FramesRequest &request, Feedback &feedback)
{
    PendingFolder folder(request.folder);
    SPP_TRY(folder.begin());
    const int count = request.last - request.first + 1;
    for (int i = 0; i < count; ++i) {
        if (feedback.isCancelled())
            return Error::cancelled({});
        feedback.progress(i, count);
        SPP_ASSIGN(const QImage image, paintedFrame(request, request.first + i));
        const QString name = QStringLiteral("flood-%1.png").arg(i + 1, 4, 10, QLatin1Char('0'));
        if (!image.save(folder.path() + QLatin1Char('/') + name, "PNG"))
            return notWritten(name);
    }
    QFile video(folder.path() + QStringLiteral("/video.txt"));
    const QByteArray text = videoText();
    if (!video.open(QIODevice::WriteOnly) || video.write(text) != text.size() || !video.flush())
        return notWritten(QStringLiteral("video.txt"));
    video.close();
    SPP_TRY(folder.publish());
    return count;
}

} // namespace spp::flood
