// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/filenumber.h"

#include <cmath>
#include <limits>
#include <locale>
#include <sstream>

namespace spp {

namespace {

constexpr int fewest = 6;

std::string withDigits(double value, int count)
{
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    stream.precision(count);
    stream << value;
    return stream.str();
}

double readBack(const std::string &digits)
{
    std::istringstream stream(digits);
    stream.imbue(std::locale::classic());
    double value = 0.0;
    stream >> value;
    return value;
}

} // namespace

std::string fileNumber(double value)
{
    int count = fewest;
    std::string digits = withDigits(value, count);
    while (std::isfinite(value) && count < std::numeric_limits<double>::max_digits10
            && readBack(digits) != value)
        digits = withDigits(value, ++count);
    return digits;
}

} // namespace spp
