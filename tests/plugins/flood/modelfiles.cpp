// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "modelfiles.h"

#include <gdal_priv.h>

namespace spp::test {

namespace {

constexpr int columns = 6;
constexpr int rows = 4;
constexpr int steps = 3;
constexpr double west = 700000.0;
constexpr double south = 9300000.0;
constexpr double size_m = 10.0;

using Dimensions = std::vector<std::shared_ptr<GDALDimension>>;

/// A NetCDF that is written by dimensions and variables.
class NetCdf {
public:
    explicit NetCdf(const QString &path)
    {
        GDALAllRegister();
        m_dataset.reset(GetGDALDriverManager()->GetDriverByName("netCDF")->CreateMultiDimensional(
                path.toUtf8().constData(), nullptr, nullptr));
        if (!m_dataset)
            qFatal("no NetCDF can be written");
        m_root = m_dataset->GetRootGroup();
    }

    std::shared_ptr<GDALDimension> dimension(const char *name, int size)
    {
        return m_root->CreateDimension(name, {}, {}, GUInt64(size));
    }

    struct Attribute {
        const char *name;
        const char *text;
    };
    std::shared_ptr<GDALMDArray> variable(const char *name, const Dimensions &dimensions,
            const std::vector<double> &values, const std::vector<Attribute> &attributes,
            GDALDataType type = GDT_Float64)
    {
        const auto array
                = m_root->CreateMDArray(name, dimensions, GDALExtendedDataType::Create(type));
        for (const Attribute &one : attributes)
            array->CreateAttribute(one.name, {}, GDALExtendedDataType::CreateString())
                    ->Write(one.text);
        const std::vector<GUInt64> start(dimensions.size(), 0);
        std::vector<size_t> count;
        for (const auto &dimension : dimensions)
            count.push_back(size_t(dimension->GetSize()));
        if (!values.empty()
                && !array->Write(start.data(), count.data(), nullptr, nullptr,
                        GDALExtendedDataType::Create(GDT_Float64), values.data()))
            qFatal("%s cannot be written", name);
        return array;
    }

private:
    struct Close {
        void operator()(GDALDataset *dataset) const { GDALClose(dataset); }
    };
    std::unique_ptr<GDALDataset, Close> m_dataset;
    std::shared_ptr<GDALGroup> m_root;
};

constexpr const char *hours = "hours since 2026-10-18 00:00:00";

/// `first` + step x `rise` in each of `count` places.
std::vector<double> rising(double first, double rise, int count)
{
    std::vector<double> values;
    for (int step = 0; step < steps; ++step)
        values.insert(values.end(), size_t(count), first + step * rise);
    return values;
}

std::vector<double> middles(double from, double by, int count)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(from + (i + 0.5) * by);
    return values;
}

} // namespace

QString gridNetCdf(const FloodTown &town, const char *name)
{
    NetCdf file(town.file(name));
    const auto time = file.dimension("time", steps);
    const auto y = file.dimension("y", rows);
    const auto x = file.dimension("x", columns);
    file.variable("time", { time }, { 0.0, 1.0, 2.0 }, { { "units", hours } });
    file.variable("y", { y }, middles(south + rows * size_m, -size_m, rows),
            { { "units", "m" }, { "standard_name", "projection_y_coordinate" } });
    file.variable("x", { x }, middles(west, size_m, columns),
            { { "units", "m" }, { "standard_name", "projection_x_coordinate" } });
    file.variable("bed", { y, x }, std::vector<double>(columns * rows, 10.0),
            { { "units", "m" }, { "long_name", "bed level" } });
    file.variable("h", { time, y, x }, rising(5.0, 5.0, columns * rows),
            { { "units", "dm" }, { "long_name", "water depth" } });
    file.variable("wl", { time, y, x }, rising(10.2, 0.2, columns * rows),
            { { "units", "m" }, { "long_name", "water level" } });
    return town.file(name);
}

QString meshWithResults(const FloodTown &town, const QByteArray &name)
{
    QByteArray mesh = "MESH2D\n";
    QByteArray nodes;
    QByteArray depths[steps];
    const auto corner = [](int row, int column) { return row * (columns + 1) + column + 1; };
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column <= columns; ++column) {
            nodes += "ND " + QByteArray::number(corner(row, column)) + ' '
                    + QByteArray::number(west + column * size_m, 'f', 1) + ' '
                    + QByteArray::number(south + row * size_m, 'f', 1) + " 0.0\n";
            for (int step = 0; step < steps; ++step)
                depths[step] += QByteArray::number((step + 1) * 0.1 * column) + '\n';
        }
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            mesh += "E4Q " + QByteArray::number(row * columns + column + 1);
            for (const int of : { corner(row, column), corner(row, column + 1),
                         corner(row + 1, column + 1), corner(row + 1, column) })
                mesh += ' ' + QByteArray::number(of);
            mesh += " 1\n";
        }
    }
    town.text((name + ".2dm").constData(), mesh + nodes);
    QByteArray results = "DATASET\nOBJTYPE \"mesh2d\"\nBEGSCL\nND 35\nNC 24\nNAME \"depth\"\n"
                         "TIMEUNITS Hours\n";
    for (int step = 0; step < steps; ++step)
        results += "TS 0 " + QByteArray::number(step) + ".0\n" + depths[step];
    return town.text((name + ".dat").constData(), results + "ENDDS\n");
}

void writeUgrid(const QString &path, int across, int along)
{
    NetCdf file(path);
    const auto node = file.dimension("nmesh2d_node", (across + 1) * (along + 1));
    const auto face = file.dimension("nmesh2d_face", across * along);
    const auto four = file.dimension("max_nmesh2d_face_nodes", 4);
    const auto time = file.dimension("time", steps);
    file.variable("mesh2d", {}, {},
                { { "cf_role", "mesh_topology" },
                        { "node_coordinates", "mesh2d_node_x mesh2d_node_y" },
                        { "face_node_connectivity", "mesh2d_face_nodes" } },
                GDT_Int32)
            ->CreateAttribute("topology_dimension", {}, GDALExtendedDataType::Create(GDT_Int32))
            ->Write(2);
    std::vector<double> x, y, corners;
    for (int row = 0; row <= along; ++row) {
        for (int column = 0; column <= across; ++column) {
            x.push_back(west + column * size_m);
            y.push_back(south + row * size_m);
        }
    }
    for (int row = 0; row < along; ++row) {
        for (int column = 0; column < across; ++column) {
            const int first = row * (across + 1) + column;
            for (const int of : { first, first + 1, first + across + 2, first + across + 1 })
                corners.push_back(of);
        }
    }
    file.variable("mesh2d_node_x", { node }, x,
            { { "units", "m" }, { "standard_name", "projection_x_coordinate" } });
    file.variable("mesh2d_node_y", { node }, y,
            { { "units", "m" }, { "standard_name", "projection_y_coordinate" } });
    file.variable("mesh2d_face_nodes", { face, four }, corners,
                { { "cf_role", "face_node_connectivity" } }, GDT_Int32)
            ->CreateAttribute("start_index", {}, GDALExtendedDataType::Create(GDT_Int32))
            ->Write(0.0);
    file.variable("time", { time }, { 0.0, 1.0, 2.0 }, { { "units", hours } });
    std::vector<double> depths = rising(0.25, 0.25, across * along);
    for (std::size_t i = 0; i < depths.size(); ++i)
        depths[i] += 0.001 * double(i % std::size_t(across));
    file.variable("mesh2d_depth", { time, face }, depths,
            { { "units", "m" }, { "mesh", "mesh2d" }, { "location", "face" },
                    { "long_name", "water depth" } });
    file.variable("mesh2d_speed", { time, face }, rising(0.5, 0.0, across * along),
            { { "units", "m s-1" }, { "mesh", "mesh2d" }, { "location", "face" },
                    { "long_name", "speed" } });
    const std::size_t faces = std::size_t(across) * std::size_t(along);
    file.variable("mesh2d_dv", { face }, std::vector<double>(faces, 0.125),
            { { "units", "m2 s-1" }, { "mesh", "mesh2d" }, { "location", "face" } });
    file.variable("mesh2d_duration", { face }, std::vector<double>(faces, 5400.0),
            { { "units", "s" }, { "mesh", "mesh2d" }, { "location", "face" },
                    { "long_name", "time under water" } });
}

QString ugrid(const FloodTown &town, const char *name)
{
    writeUgrid(town.file(name), columns, rows);
    return town.file(name);
}

} // namespace spp::test
