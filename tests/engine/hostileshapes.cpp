// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/hostileshapes.h"

#include <cmath>

namespace spp::test {

using namespace spp::engine;

namespace {

constexpr double pi = 3.141592653589793;

using Ring = std::vector<double>;

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    double between(double low, double high)
    {
        return std::uniform_real_distribution<double>(low, high)(m_random);
    }
    int among(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }

    static void add(Ring &ring, double x, double y)
    {
        ring.push_back(std::round(x * 1000.0) / 1000.0);
        ring.push_back(std::round(y * 1000.0) / 1000.0);
    }
    static Ring closed(Ring ring)
    {
        ring.push_back(ring[0]);
        ring.push_back(ring[1]);
        return ring;
    }

    Ring star(double x, double y, double least, double most, int corners)
    {
        Ring ring;
        const double turn = between(0.0, 1.0);
        for (int i = 0; i < corners; ++i) {
            const double angle = 2.0 * pi * (i + turn) / corners;
            const double radius = between(least, most);
            add(ring, x + radius * std::cos(angle), y + radius * std::sin(angle));
        }
        return closed(ring);
    }

    Ring comb()
    {
        const int teeth = among(3, 40);
        const double angle = between(0.0, 2.0 * pi);
        Ring ring;
        const auto place = [&](double x, double y) {
            add(ring, 50.0 + x * std::cos(angle) - y * std::sin(angle),
                    50.0 + x * std::sin(angle) + y * std::cos(angle));
        };
        place(-45.0, -45.0);
        place(45.0, -45.0);
        for (int i = teeth - 1; i >= 0; --i) {
            const double left = -45.0 + 90.0 * i / teeth;
            const double width = 90.0 / teeth;
            place(left + 0.8 * width, between(20.0, 45.0));
            place(left + 0.3 * width, between(20.0, 45.0));
            place(left + 0.2 * width, between(-44.0, 0.0));
        }
        return closed(ring);
    }

    Ring spiral()
    {
        const int steps = among(20, 120);
        const double turns = between(1.0, 4.0);
        const double band = 0.4 * 45.0 / turns;
        Ring ring;
        const auto place = [&](int i, double out) {
            const double t = double(i) / steps;
            const double radius = 45.0 * (1.0 - 0.9 * t) - out;
            add(ring, 50.0 + radius * std::cos(2.0 * pi * turns * t),
                    50.0 + radius * std::sin(2.0 * pi * turns * t));
        };
        for (int i = 0; i <= steps; ++i)
            place(i, 0.0);
        for (int i = steps; i >= 0; --i)
            place(i, std::min(band, 3.0));
        return closed(ring);
    }

    RawShape holes()
    {
        std::vector<Ring> rings{ star(50.0, 50.0, 40.0, 50.0, among(8, 30)) };
        const double size = between(1.0, 6.0);
        const bool touching = among(0, 1) == 1;
        const double step = touching ? 2.0 * size : 2.5 * size;
        for (int i = 0; i < among(1, 4); ++i) {
            const double x = 32.0 + step * i;
            // Diamonds in a row: neighbours touch in a corner.
            rings.push_back(
                    closed({ x - size, 50.0, x, 50.0 + size, x + size, 50.0, x, 50.0 - size }));
            for (double &number : rings.back())
                number = std::round(number * 1000.0) / 1000.0;
        }
        return polygon(rings);
    }

    RawShape parts()
    {
        RawShape shape;
        const int count = among(2, 5);
        for (int i = 0; i < count; ++i) {
            Ring ring;
            if (among(0, 2) == 0) {
                ring = star(10.0 + 20.0 * i, between(20.0, 80.0), 3.0, 9.0, among(3, 12));
            } else {
                // Squares that touch the next in a corner.
                const double low = 10.0 + 20.0 * i;
                ring = closed({ low - 10.0, low - 10.0, low + 10.0, low - 10.0, low + 10.0,
                        low + 10.0, low - 10.0, low + 10.0 });
            }
            shape.xy.insert(shape.xy.end(), ring.begin(), ring.end());
            shape.closePath(true);
        }
        return shape;
    }

    Ring sliver()
    {
        const double angle = between(0.0, pi);
        const double width = between(0.002, 0.05);
        Ring ring;
        const double x = 50.0 * std::cos(angle);
        const double y = 50.0 * std::sin(angle);
        add(ring, 50.0 - x, 50.0 - y);
        add(ring, 50.0 + x, 50.0 + y);
        add(ring, 50.0 + x - width * std::sin(angle), 50.0 + y + width * std::cos(angle));
        add(ring, 50.0 - width * std::sin(angle), 50.0 + width * std::cos(angle));
        return closed(ring);
    }

    Ring nearlyStraight()
    {
        Ring ring;
        const int steps = among(2, 12);
        const double corner[] = { 10.0, 10.0, 90.0, 12.0, 85.0, 90.0, 12.0, 88.0, 10.0, 10.0 };
        for (int side = 0; side < 4; ++side) {
            const double *a = corner + 2 * side;
            for (int i = 0; i < steps; ++i) {
                const double t = double(i) / steps;
                const double off = i == 0 ? 0.0 : 0.001 * among(-1, 1);
                add(ring, a[0] + t * (a[2] - a[0]) + off, a[1] + t * (a[3] - a[1]) - off);
            }
        }
        return closed(ring);
    }

    /// A skyline of columns on a lattice of 10 m.
    Ring lattice()
    {
        Ring ring{ 0.0, 0.0, 100.0, 0.0 };
        for (int column = 9; column >= 0; --column) {
            const double height = 10.0 * among(1, 10);
            Maker::add(ring, 10.0 * column + 10.0, height);
            Maker::add(ring, 10.0 * column, height);
        }
        return closed(ring);
    }

    /// A lattice shape whose corners are moved along the sides, so that sides overlie in parts.
    Ring zigzag()
    {
        Ring ring;
        add(ring, 0.0, 0.0);
        add(ring, between(60.0, 100.0), 0.0);
        const int steps = among(2, 10);
        for (int i = 0; i < steps; ++i) {
            const double y = 100.0 * (i + 1) / (steps + 1);
            add(ring, 50.0 + (i % 2 ? 30.0 : 0.0), y);
            add(ring, 50.0 + (i % 2 ? 0.0 : 30.0), y);
        }
        add(ring, 50.0, 100.0);
        add(ring, 0.0, 100.0);
        return closed(ring);
    }

private:
    std::mt19937 m_random;
};

} // namespace

const char *nameOf(Hostile kind)
{
    static const char *const names[] = { "star", "comb", "spiral", "holes", "parts", "sliver",
        "nearly straight", "lattice", "zigzag" };
    return names[int(kind)];
}

RawShape hostile(Hostile kind, unsigned seed)
{
    Maker maker(seed);
    switch (kind) {
    case Hostile::Star:
        return polygon({ maker.star(50.0, 50.0, 5.0, 48.0, maker.among(3, 60)) });
    case Hostile::Comb:
        return polygon({ maker.comb() });
    case Hostile::Spiral:
        return polygon({ maker.spiral() });
    case Hostile::Holes:
        return maker.holes();
    case Hostile::Parts:
        return maker.parts();
    case Hostile::Sliver:
        return polygon({ maker.sliver() });
    case Hostile::NearlyStraight:
        return polygon({ maker.nearlyStraight() });
    case Hostile::Lattice:
        return polygon({ maker.lattice() });
    case Hostile::Zigzag:
    case Hostile::Count:
        break;
    }
    return polygon({ maker.zigzag() });
}

} // namespace spp::test
