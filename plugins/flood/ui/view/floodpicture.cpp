// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodpicture.h"

#include <QCoreApplication>

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmaptopixel.h>

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::FloodPicture)
};

/// Between nodes so far apart a transformation is as good as straight.
constexpr int nodeStep_px = 16;
constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
constexpr QRgb hatchInk = qRgba(70, 70, 70, 190);
constexpr int legendHatch_px = 6;

std::vector<std::uint8_t> drawnClasses(const std::vector<float> &cells)
{
    std::vector<std::uint8_t> classes(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        classes[i] = std::isnan(cells[i]) ? FloodScale::unknown : std::uint8_t(cells[i]);
    return classes;
}

/// Speeds and products count where they are known, which is for the whole time alone.
Result<void> classDepths(const OpenedFlood &flood, const FloodScale &scale, FloodPicture &picture)
{
    const engine::HazardScheme &scheme = scale.scheme()->scheme;
    std::vector<float> speed;
    std::vector<float> product;
    const auto read = [&](Measure measure, std::vector<float> &cells) -> Result<void> {
        const auto found = flood.greatest.find(measure);
        if (picture.step != DepthSeries::greatest || found == flood.greatest.end())
            return {};
        SPP_ASSIGN(cells, found->second());
        return {};
    };
    if (scheme.needsSpeed() || scheme.needsDepthSpeed() || scheme.hasRating()) {
        SPP_TRY(read(Measure::Speed, speed));
        SPP_TRY(read(Measure::DepthSpeed, product));
    }
    const engine::FloodCells cells{ picture.depth_m.size(), picture.depth_m.data(),
        speed.empty() ? nullptr : speed.data(), product.empty() ? nullptr : product.data(),
        nullptr };
    const std::vector<std::int32_t> classes = engine::hazardClasses(scheme, cells, picture.assumed);
    picture.classes.resize(classes.size());
    for (std::size_t i = 0; i < classes.size(); ++i)
        picture.classes[i] = classes[i] < 0 ? FloodScale::unknown : std::uint8_t(classes[i]);
    return {};
}

/// Where it stays dry there is neither speed nor arrival; a film of water too thin to count as wet
/// never arrives.
void classValues(const FloodScale &scale, FloodPicture &picture)
{
    const std::uint8_t without
            = scale.measure() == Measure::Arrival ? FloodScale::dry : FloodScale::unknown;
    picture.classes.resize(picture.depth_m.size());
    for (std::size_t i = 0; i < picture.classes.size(); ++i) {
        const float depth = picture.depth_m[i];
        const float value = picture.value[i];
        picture.classes[i] = std::isnan(depth) ? FloodScale::unknown
                : depth <= 0.0F                ? FloodScale::dry
                : std::isnan(value)            ? without
                                               : scale.classOf(double(value));
    }
}

/// Where the pixels of a map lie on the grid: exact at nodes, straight between them.
class PixelPlaces {
public:
    PixelPlaces(const QgsMapToPixel &pixels, const QgsCoordinateTransform &toMap, const QSize &size)
        : m_columns(size.width() / nodeStep_px + 2)
    {
        const int rows = size.height() / nodeStep_px + 2;
        m_nodes.reserve(std::size_t(m_columns) * std::size_t(rows));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < m_columns; ++column)
                m_nodes.push_back(place(pixels.toMapCoordinates(column * nodeStep_px + 0.5,
                                                row * nodeStep_px + 0.5),
                        toMap));
        }
    }

    /// Of `count` pixels of a row from a node on: where the first lies, and how far the next.
    struct Run {
        QPointF first;
        QPointF step;
    };
    Run run(int node, int y) const
    {
        const int above = y / nodeStep_px;
        const double share = double(y % nodeStep_px) / nodeStep_px;
        const auto between = [&](int column) {
            const QPointF &a = at(above, column);
            return a + (at(above + 1, column) - a) * share;
        };
        const QPointF first = between(node);
        return { first, (between(node + 1) - first) / nodeStep_px };
    }

private:
    static QPointF place(const QgsPointXY &map, const QgsCoordinateTransform &toMap)
    {
        if (toMap.isShortCircuited() || !toMap.isValid())
            return { map.x(), map.y() };
        double x = map.x();
        double y = map.y();
        double z = 0.0;
        try {
            toMap.transformInPlace(x, y, z, Qgis::TransformDirection::Reverse);
        } catch (const QgsCsException &) {
            return { nowhere, nowhere };
        }
        return { x, y };
    }
    const QPointF &at(int row, int column) const
    {
        return m_nodes[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)];
    }

    int m_columns;
    std::vector<QPointF> m_nodes;
};

void paintRow(const FloodPicture &picture, const PixelPlaces &places, int y, int width,
        int period_px, QRgb *line)
{
    for (int node = 0; node * nodeStep_px < width; ++node) {
        const PixelPlaces::Run run = places.run(node, y);
        const int from = node * nodeStep_px;
        const int to = std::min(width, from + nodeStep_px);
        double x = run.first.x();
        double north = run.first.y();
        for (int i = from; i < to; ++i, x += run.step.x(), north += run.step.y()) {
            const long long cell = picture.cellAt(x, north);
            if (cell < 0)
                continue;
            const std::uint8_t number = picture.classes[std::size_t(cell)];
            if (number == FloodScale::unknown)
                line[i] = (i + y) % period_px < std::max(1, period_px / 6) ? hatchInk : 0;
            else if (number != FloodScale::dry)
                line[i] = picture.colours[std::size_t(number - 1)];
        }
    }
}

} // namespace

std::size_t FloodPicture::bytes() const
{
    return depth_m.size() * sizeof(float) + value.size() * sizeof(float) + classes.size();
}

long long FloodPicture::cellAt(double x, double y) const
{
    const double column = std::floor((x - grid.xmin) / grid.cellWidth);
    const double row = std::floor((grid.ymax - y) / grid.cellHeight);
    if (!(column >= 0.0 && row >= 0.0 && column < grid.columns && row < grid.rows))
        return -1;
    return static_cast<long long>(row) * grid.columns + static_cast<long long>(column);
}

Result<FloodPicturePtr> makePicture(const OpenedFlood &flood, const FloodScale &scale, int step)
{
    const auto picture = std::make_shared<FloodPicture>();
    picture->step = step;
    picture->grid = flood.depths->grid();
    for (int number = 1; number <= scale.count(); ++number)
        picture->colours.push_back(scale.colour(number).rgb());
    SPP_ASSIGN(picture->depth_m, flood.depths->depth_m(step));
    if (flood.classes) {
        SPP_ASSIGN(const std::vector<float> cells, flood.classes());
        picture->classes = drawnClasses(cells);
        for (std::uint8_t &number : picture->classes) {
            if (number != FloodScale::unknown && number > scale.count())
                return Error::badInput(
                        Texts::tr("The scenario has a class that the scheme no longer has.")
                                .toStdString());
        }
    } else if (scale.isOfMoments()) {
        SPP_TRY(classDepths(flood, scale, *picture));
    } else {
        SPP_ASSIGN(picture->value, flood.greatest.at(scale.measure())());
        classValues(scale, *picture);
    }
    return FloodPicturePtr(picture);
}

QImage paintedFlood(const FloodPicture &picture, const QgsMapToPixel &pixels,
        const QgsCoordinateTransform &toMap, const QSize &size, int period_px,
        const std::function<bool()> &isStopped)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const PixelPlaces places(pixels, toMap, size);
    for (int y = 0; y < size.height(); ++y) {
        if (isStopped())
            return {};
        paintRow(picture, places, y, size.width(), period_px,
                reinterpret_cast<QRgb *>(image.scanLine(y)));
    }
    return image;
}

QImage legendField(const FloodScale &scale, int number, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    const bool isBare = number == FloodScale::dry || number == FloodScale::unknown;
    image.fill(isBare ? QColor(Qt::white) : scale.colour(number)); // white as paper is;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool isRim = x == 0 || y == 0 || x == size.width() - 1 || y == size.height() - 1;
            if (isRim || (number == FloodScale::unknown && (x + y) % legendHatch_px == 0))
                image.setPixel(x, y, hatchInk);
        }
    }
    return image;
}

} // namespace spp::flood
