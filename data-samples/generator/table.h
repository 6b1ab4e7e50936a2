// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "shapes.h"

#include <string>
#include <utility>
#include <vector>

namespace spp::samples {

enum class Shape { None, Point, Line, Polygon };

struct Field {
    enum class Type { Text, Integer, Real, Date };
    std::string name;
    Type type = Type::Text;
    int decimals = 2; ///< of reals, where the format has them
};

/// A cell. Made of nothing it is NULL.
struct Value {
    enum class Kind { Null, Text, Real, Integer };

    Value() = default;
    Value(std::string content)
        : kind(Kind::Text)
        , text(std::move(content))
    {
    }
    Value(const char *content)
        : Value(std::string(content))
    {
    }
    Value(double content)
        : kind(Kind::Real)
        , number(content)
    {
    }
    Value(int content)
        : kind(Kind::Integer)
        , number(content)
    {
    }

    Kind kind = Kind::Null;
    std::string text;
    double number = 0.0;
};

struct Row {
    std::vector<Ring>
            rings; ///< Polygon: outer ring first, then holes; Line, Point: the first holds all
    std::vector<Value> values;
};

/// One source file of the sample: a layer with its fields.
struct Table {
    std::string name;
    Shape shape = Shape::None;
    std::vector<Field> fields;
    std::vector<Row> rows;
};

} // namespace spp::samples
