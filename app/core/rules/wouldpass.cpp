// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/wouldpass.h"

namespace spp {

namespace {

/// An input without a maximum is searched so far: far beyond anything that is built.
constexpr long long mostSteps = 1LL << 24;

int decimalsOf(double step)
{
    const QString text = QString::number(step, 'f', 9);
    int decimals = 9;
    while (decimals > 0 && text.at(text.size() - 1 - (9 - decimals)) == QLatin1Char('0'))
        --decimals;
    return decimals;
}

} // namespace

WouldPassSearch::WouldPassSearch(
        const ProposalInput &input, double stated, Trial trial, int scanSteps)
    : m_input(input)
    , m_stated(stated)
    , m_trial(std::move(trial))
    , m_scanSteps(scanSteps)
{
}

/// Through its decimal text, so that 601 steps of 0.1 are 60.1 and not 60.1000000000000014.
double WouldPassSearch::valueAt(long long gridIndex) const
{
    return QString::number(double(gridIndex) * m_input.step, 'f', decimalsOf(m_input.step))
            .toDouble();
}

Result<bool> WouldPassSearch::passes(long long gridIndex) const
{
    return m_trial(valueAt(gridIndex));
}

/// How many grid values there are from `start` to the end of the input's range.
long long WouldPassSearch::stepsAvailable(long long start, int direction) const
{
    const auto &bound = direction < 0 ? m_input.minimum : m_input.maximum;
    if (!bound)
        return mostSteps;
    const double steps = *bound / m_input.step;
    constexpr double slack = 1e-6; // 20 / 0.1 may come out as 199.99999999999997
    const long long last = direction < 0 ? (long long)(std::ceil(steps - slack))
                                         : (long long)(std::floor(steps + slack));
    return std::min(mostSteps, direction * (last - start) + 1);
}

/// Doubles the stride until a value passes, then halves the gap: finds the first passing value of a
/// rule that passes from some value on.
Result<std::optional<long long>> WouldPassSearch::bracket(
        long long start, int direction, long long steps) const
{
    long long failing = -1;
    long long passing = 0;
    for (;; passing = std::min(steps - 1, 2 * passing + 1)) {
        SPP_ASSIGN(const bool passed, passes(start + direction * passing));
        if (passed)
            break;
        failing = passing;
        if (passing == steps - 1)
            return std::optional<long long>();
    }
    while (passing - failing > 1) {
        const long long middle = failing + (passing - failing) / 2;
        SPP_ASSIGN(const bool passed, passes(start + direction * middle));
        (passed ? passing : failing) = middle;
    }
    return std::optional<long long>(passing);
}

/// The number of the first passing grid value in one direction, as a grid index.
Result<std::optional<long long>> WouldPassSearch::firstPassing(int direction) const
{
    const double position = m_stated / m_input.step;
    constexpr double slack = 1e-6;
    const long long start = direction < 0 ? (long long)(std::ceil(position - slack)) - 1
                                          : (long long)(std::floor(position + slack)) + 1;
    const long long steps = stepsAvailable(start, direction);
    if (steps <= 0)
        return std::optional<long long>();
    SPP_ASSIGN(const std::optional<long long> found, bracket(start, direction, steps));
    const long long scanned = std::min<long long>(m_scanSteps, found.value_or(steps));
    for (long long i = 0; i < scanned; ++i) {
        SPP_ASSIGN(const bool passed, passes(start + direction * i));
        if (passed)
            return std::optional<long long>(start + direction * i);
    }
    return found ? std::optional<long long>(start + direction * *found) : std::nullopt;
}

Result<std::optional<WouldPass>> WouldPassSearch::run() const
{
    std::optional<WouldPass> best;
    for (const int direction : { -1, 1 }) {
        SPP_ASSIGN(const std::optional<long long> index, firstPassing(direction));
        if (!index)
            continue;
        const double value = valueAt(*index);
        if (!best || std::abs(value - m_stated) < std::abs(best->value - m_stated))
            best = WouldPass{ m_input.name, value, m_input.unit };
    }
    return best;
}

} // namespace spp
