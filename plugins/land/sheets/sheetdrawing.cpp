// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Sides and labels; the frame is in sheetframe.cpp.
#include "land/sheets/sheetdrawing.h"

#include "land/sheets/sheetshape.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SheetDrawing)
};

constexpr size_t cancelEvery = 100;
constexpr double gap = 0.3; // between the lines of a label and the bar, in heights
constexpr double labelHeights = 3.0 + 3.0 * gap; // of a whole label

constexpr size_t mostGroups = std::numeric_limits<quint16>::max();

Error tooMany(size_t parcels)
{
    return Error::badInput(
            Texts::tr("The sheet has %1 parcels; a DGN file keeps the labels of %2 apart.")
                    .arg(parcels)
                    .arg(mostGroups)
                    .toStdString());
}

Error stopped() { return Error::cancelled(Texts::tr("The sheet was not written.").toStdString()); }

} // namespace

qint64 SheetDrawing::onGround(double paper_mm) const
{
    return std::max<qint64>(1, std::llround(paper_mm * double(m_scale)));
}

QByteArray SheetDrawing::encoded(const QString &text)
{
    const LegacyText::Encoded encoded = m_tables.encode(text, m_encoding);
    for (const QChar letter : encoded.lost)
        m_lost.insert(QString(letter));
    return encoded.bytes;
}

QStringList SheetDrawing::lostLetters() const
{
    QStringList letters(m_lost.begin(), m_lost.end());
    letters.sort();
    return letters;
}

QString SheetDrawing::areaText(const SheetParcel &parcel)
{
    return QString::number(parcel.legalArea_m2.value_or(parcel.mapArea_m2), 'f', 1);
}

Result<void> SheetDrawing::drawSides(const SheetSides &sides)
{
    for (const SheetSides::Line &line : sides.lines)
        SPP_TRY(m_writer.addLine(line.corners, line.look, 0));
    return {};
}

Result<void> SheetDrawing::drawText(const QString &text, const MillimetrePoint &middle,
        qint64 height, const DgnLook &look, quint16 group)
{
    DgnWriter::Text element;
    element.bytes = encoded(text);
    if (element.bytes.isEmpty())
        return {};
    element.height_mm = height;
    element.width_mm = std::max<qint64>(1, std::llround(double(height) * m_style.letterWidth));
    element.origin = { middle.x - element.width_mm * element.bytes.size() / 2, middle.y };
    element.font = m_style.font;
    ++m_texts;
    return m_writer.addText(element, look, group);
}

Result<void> SheetDrawing::drawLabel(
        const SheetParcel &parcel, const MillimetrePoint &centre, qint64 radius, quint16 group)
{
    const QString area = areaText(parcel);
    const auto letters = std::max({ parcel.number.size(), area.size(), parcel.landUse.size() });
    // The label fits into the circle when half its diagonal does.
    const double widthInHeights = double(letters) * m_style.letterWidth;
    const double diagonal = std::hypot(widthInHeights, labelHeights);
    const double fitting = 2.0 * double(radius) / diagonal;
    const double height = std::clamp(fitting, double(onGround(m_style.smallestLabelHeight_mm)),
            double(onGround(m_style.labelHeight_mm)));
    const auto at = [&](double heightsBelowTop) {
        return MillimetrePoint{ centre.x,
            centre.y + std::llround(height * (labelHeights / 2.0 - heightsBelowTop)) };
    };
    const qint64 letterHeight = std::max<qint64>(1, std::llround(height));
    SPP_TRY(drawText(parcel.number, at(1.0), letterHeight, m_style.parcelNumber, group));
    const MillimetrePoint bar = at(1.0 + gap);
    const qint64 halfBar = std::max<qint64>(1, std::llround(height * widthInHeights / 2.0));
    SPP_TRY(m_writer.addLine({ { bar.x - halfBar, bar.y }, { bar.x + halfBar, bar.y } },
            m_style.parcelNumber, group));
    SPP_TRY(drawText(area, at(2.0 + 2.0 * gap), letterHeight, m_style.parcelArea, group));
    return drawText(parcel.landUse, at(labelHeights), letterHeight, m_style.landClass, group);
}

Result<void> SheetDrawing::drawLabels(const SheetContent &content, Feedback &feedback)
{
    if (content.parcels.size() > mostGroups)
        return tooMany(content.parcels.size());
    for (size_t i = 0; i < content.parcels.size(); ++i) {
        if (i % cancelEvery == 0) {
            feedback.progress(qlonglong(i), qlonglong(content.parcels.size()));
            if (feedback.isCancelled())
                return stopped();
        }
        const auto group = quint16(i + 1);
        InnerCircle largest;
        for (const SheetPolygon &polygon : content.parcels[i].polygons) {
            const InnerCircle circle = innerCircle(polygon);
            if (circle.radius_mm == 0)
                continue; // the reading back finds that this parcel is missing
            SPP_TRY(m_writer.addPoint(circle.centre, m_style.parcelPoint, group));
            if (circle.radius_mm > largest.radius_mm)
                largest = circle;
        }
        if (largest.radius_mm > 0)
            SPP_TRY(drawLabel(content.parcels[i], largest.centre, largest.radius_mm, group));
    }
    return {};
}

} // namespace spp::land
