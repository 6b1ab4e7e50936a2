// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/survey/coordinatelist.h"

#include "base/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace spp::engine {

namespace {

std::vector<std::string> columnsOf(std::string_view line)
{
    // The comma parts columns only where nothing else does.
    const bool byCommas = line.find_first_of(";\t") == std::string_view::npos
            && line.find_first_of(' ') == std::string_view::npos;
    const bool bySpacedCommas = line.find(", ") != std::string_view::npos;
    std::vector<std::string> columns;
    std::string column;
    const auto take = [&] {
        if (!column.empty())
            columns.push_back(std::move(column));
        column.clear();
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool comma = c == ','
                && (byCommas || (bySpacedCommas && (i + 1 == line.size() || line[i + 1] == ' ')));
        if (comma || c == ' ' || c == '\t' || c == ';' || c == '\r')
            take();
        else
            column += c == ',' && !byCommas ? '.' : c;
    }
    take();
    return columns;
}

std::optional<double> numberOf(const std::string &column)
{
    double value = 0.0;
    const char *begin = column.data() + (column[0] == '+' ? 1 : 0);
    const char *end = column.data() + column.size();
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<NamedPoint> pointOf(
        const std::vector<std::string> &columns, std::size_t number, CoordinateOrder order)
{
    // Two numbers alone have no name; of more columns the first is one.
    const std::size_t first = columns.size() == 2 ? 0 : 1;
    if (columns.size() < first + 2)
        return std::nullopt;
    const auto a = numberOf(columns[first]);
    const auto b = numberOf(columns[first + 1]);
    if (!a || !b)
        return std::nullopt;
    NamedPoint point;
    point.name = first == 0 ? std::to_string(number) : columns[0];
    point.place
            = order == CoordinateOrder::NorthEast ? SurveyPoint{ *a, *b } : SurveyPoint{ *b, *a };
    return point;
}

} // namespace

Result<std::vector<NamedPoint>> readCoordinateList(std::string_view text, CoordinateOrder order)
{
    if (text.substr(0, 3) == "\xef\xbb\xbf")
        text.remove_prefix(3);
    std::vector<NamedPoint> points;
    std::size_t lineNumber = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++lineNumber;
        const std::vector<std::string> columns = columnsOf(line);
        if (columns.empty() || columns[0][0] == '#')
            continue;
        auto point = pointOf(columns, points.size() + 1, order);
        if (!point)
            return Error::badInput(
                    translate("spp::engine", "A line of the list has no two coordinates."))
                    .atFeature(filled(
                            translate("spp::engine", "line %1"), { std::to_string(lineNumber) }))
                    .advise(translate(
                            "spp::engine", "Write a name and two numbers on every line."));
        points.push_back(std::move(*point));
    }
    if (points.empty())
        return Error::badInput(translate("spp::engine", "The list of coordinates is empty."));
    return points;
}

} // namespace spp::engine
