// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheetelements.h"

#include <QCoreApplication>

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SheetElements)
};

bool contains(const std::vector<int> &levels, int level)
{
    return std::find(levels.begin(), levels.end(), level) != levels.end();
}

/// A line without length is how DGN V7 has points.
bool isPoint(const OGRGeometry &geometry)
{
    if (wkbFlatten(geometry.getGeometryType()) != wkbLineString)
        return false;
    const OGRLineString &line = *geometry.toLineString();
    return line.getNumPoints() == 2 && line.getX(0) == line.getX(1) && line.getY(0) == line.getY(1);
}

OGRPoint firstOf(const OGRGeometry &line)
{
    OGRPoint point;
    line.toLineString()->getPoint(0, &point);
    return point;
}

class Reader {
public:
    Reader(SourceLayer &layer, const SheetStyle &style)
        : m_layer(layer)
        , m_boundaries(style.boundaryLevels())
        , m_labels({ style.parcelPoint.level, style.parcelNumber.level, style.parcelArea.level,
                  style.landClass.level, style.frame.level })
        , m_frame(style.frame.level)
    {
    }

    Result<SheetElements> read()
    {
        SPP_TRY(findFields());
        SPP_TRY(m_layer.rewind({ m_levelField, m_groupField, m_textField }, true));
        while (true) {
            SPP_ASSIGN(const bool more, m_layer.next());
            if (!more)
                return std::move(m_elements);
            m_level = m_layer.value(m_levelField).toInt();
            const bool isBoundary = contains(m_boundaries, m_level);
            if (!isBoundary && !contains(m_labels, m_level))
                continue;
            if (OgrGeometryPtr geometry = m_layer.takeGeometry())
                add(std::move(geometry), isBoundary);
        }
    }

private:
    Result<void> findFields()
    {
        const std::vector<std::pair<const char *, int *>> wanted{ { "Level", &m_levelField },
            { "GraphicGroup", &m_groupField }, { "Text", &m_textField } };
        for (const auto &one : wanted) {
            for (size_t i = 0; i < m_layer.fields().size(); ++i) {
                if (m_layer.fields()[i].name == QLatin1String(one.first))
                    *one.second = int(i);
            }
            if (*one.second < 0) {
                return Error::badInput(Texts::tr("The drawing has no field \"%1\".")
                                               .arg(QLatin1String(one.first))
                                               .toStdString());
            }
        }
        return {};
    }

    void add(OgrGeometryPtr geometry, bool isBoundary)
    {
        if (geometry->hasCurveGeometry())
            geometry.reset(geometry->getLinearGeometry());
        if (geometry && !geometry->IsEmpty())
            addPart(*geometry, isBoundary);
    }

    void addPart(const OGRGeometry &geometry, bool isBoundary)
    {
        const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
        if (type == wkbPoint) {
            addMark(*geometry.toPoint());
        } else if (isPoint(geometry)) {
            addMark(firstOf(geometry));
        } else if (type == wkbLineString || type == wkbLinearRing) {
            if (isBoundary)
                addLine(*geometry.toLineString());
        } else if (type == wkbPolygon) {
            for (const OGRLinearRing *ring : *geometry.toPolygon())
                addPart(*ring, isBoundary);
        } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
            for (const OGRGeometry *part : *geometry.toGeometryCollection())
                addPart(*part, isBoundary);
        }
    }

    MillimetrePoint rounded(double x, double y)
    {
        const MillimetrePoint point{ std::llround(x * 1000.0), std::llround(y * 1000.0) };
        m_elements.largestMove_m = std::max({ m_elements.largestMove_m,
                std::abs(double(point.x) / 1000.0 - x), std::abs(double(point.y) / 1000.0 - y) });
        return point;
    }

    void addLine(const OGRSimpleCurve &curve)
    {
        SheetElements::Line line;
        line.isFrame = m_level == m_frame;
        for (int i = 0; i < curve.getNumPoints(); ++i) {
            const MillimetrePoint corner = rounded(curve.getX(i), curve.getY(i));
            if (line.corners.empty() || line.corners.back() != corner)
                line.corners.push_back(corner);
        }
        if (line.corners.size() > 1)
            m_elements.lines.push_back(std::move(line));
    }

    void addMark(const OGRPoint &point)
    {
        SheetElements::Mark mark;
        mark.element = m_layer.recordNumber();
        mark.level = m_level;
        mark.group = m_layer.value(m_groupField).toInt();
        mark.place = { std::llround(point.getX() * 1000.0), std::llround(point.getY() * 1000.0) };
        mark.text = m_layer.value(m_textField).toByteArray().trimmed();
        m_elements.marks.push_back(std::move(mark));
    }

    SourceLayer &m_layer;
    std::vector<int> m_boundaries;
    std::vector<int> m_labels;
    int m_frame;
    int m_levelField = -1;
    int m_groupField = -1;
    int m_textField = -1;
    int m_level = 0;
    SheetElements m_elements;
};

} // namespace

Result<SheetElements> SheetElements::read(SourceLayer &layer, const SheetStyle &style)
{
    return Reader(layer, style).read();
}

} // namespace spp
