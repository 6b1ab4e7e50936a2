// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "plane.h"

#include <array>
#include <cmath>
#include <complex>

namespace spp::samples {

namespace {

using Complex = std::complex<double>;

/// One wave of the river's course. It fades with the distance from v = origin; `side` +1 fades
/// upwards, -1 downwards.
struct Wave {
    double amplitude_m;
    double length_m;
    double phase;
    double origin_v;
    double side;
};

constexpr double pi = 3.14159265358979323846;
constexpr std::array<Wave, 4> waves = { {
        { 74.0, 2250.0, 0.9, 0.0, 1.0 },
        { 9.0, 830.0, 2.1, 0.0, 1.0 },
        { 62.0, 2600.0, 4.0, 1700.0, -1.0 },
        { 7.0, 1050.0, 0.4, 1700.0, -1.0 },
} };

constexpr double turn = -0.27; // radians: the river runs to the south-east of east
constexpr double originE = 571400.0;
constexpr double originN = 1108000.0;

Complex bend(const Wave &wave, Complex w)
{
    const Complex i(0.0, 1.0);
    const double b = 2.0 * pi / wave.length_m;
    const Complex local = w - Complex(0.0, wave.origin_v);
    return wave.amplitude_m * std::exp(wave.side * i * (b * local) + i * wave.phase);
}

Complex slope(const Wave &wave, Complex w)
{
    const Complex i(0.0, 1.0);
    return wave.side * i * (2.0 * pi / wave.length_m) * bend(wave, w);
}

} // namespace

MapPoint rounded(double e, double n)
{
    return { std::round(e * 1000.0) / 1000.0, std::round(n * 1000.0) / 1000.0 };
}

MapPoint toMap(BoardPoint point)
{
    const Complex w(point.u, point.v);
    Complex z = w;
    for (const Wave &wave : waves)
        z += bend(wave, w);
    z *= std::polar(1.0, turn);
    return rounded(originE + z.real(), originN + z.imag());
}

BoardPoint toBoard(double e, double n, BoardPoint guess)
{
    for (int k = 0; k < 12; ++k) {
        const MapPoint here = toMap(guess);
        const MapPoint right = toMap({ guess.u + 1.0, guess.v });
        const double ue = right.e - here.e;
        const double un = right.n - here.n;
        const double length2 = ue * ue + un * un;
        const double de = e - here.e;
        const double dn = n - here.n;
        // The map is conformal: one step of u gives the matrix of both.
        guess.u += (de * ue + dn * un) / length2;
        guess.v += (dn * ue - de * un) / length2;
    }
    return guess;
}

double scale(BoardPoint point)
{
    const Complex w(point.u, point.v);
    Complex derivative(1.0, 0.0);
    for (const Wave &wave : waves)
        derivative += slope(wave, w);
    return std::abs(derivative);
}

} // namespace spp::samples
