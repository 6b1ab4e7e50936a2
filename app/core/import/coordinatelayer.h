// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/import/coordinatecolumns.h"
#include "core/import/csvtable.h"
#include "core/import/numbertext.h"
#include "core/import/sourcelayer.h"

namespace spp {

/// A table whose rows are points, WKT figures, or the corners of lines and polygons.
///
/// For a theme of polygons or lines, rows that share a figure (parcel, sheet, id …) are its
/// corners in the order of the point numbers; a list without such a column is one figure. The
/// record number is the row in the file, the header being row 1.
class CoordinateLayer final : public SourceLayer {
public:
    CoordinateLayer(QString name, CsvTable table, TextForm form, ThemeGeometry target);

    QString name() const override { return m_name; }
    const std::vector<SourceField> &fields() const override { return m_fields; }
    TextForm textForm() const override { return m_form; }
    bool hasGeometry() const override;
    QString crsDefinition() const override { return {}; }
    qlonglong count() const override { return qlonglong(m_figures.size()); }
    Result<void> rewind(const std::vector<int> &wanted, bool withGeometry) override;
    Result<bool> next() override;
    QString completeness() const override;
    qlonglong recordNumber() const override;
    QVariant value(int field) const override;
    OgrGeometryPtr takeGeometry() override;

private:
    using Rows = std::vector<size_t>;
    void learnNumbers();
    void groupRows();
    void sortCorners(Rows &rows) const;
    bool readPoint(size_t row, double &x, double &y) const;
    OgrGeometryPtr wktFigure(size_t row) const;
    OgrGeometryPtr figure(const Rows &rows) const;
    OgrGeometryPtr polygon(const Rows &rows) const;
    OgrGeometryPtr line(const Rows &rows) const;

    QString m_name;
    CsvTable m_table;
    TextForm m_form;
    ThemeGeometry m_target;
    CoordinateColumns m_columns;
    NumberStyle m_numbers;
    std::vector<SourceField> m_fields;
    std::vector<Rows> m_figures;
    size_t m_next = 0;
};

} // namespace spp
