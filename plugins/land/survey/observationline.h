// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp::land {

/// One record of an observation file: its cells, and the line to name in errors.
class ObservationLine {
public:
    /// All records of a text; empty lines and remarks are left out.
    static std::vector<ObservationLine> of(const QByteArray &text);

    int number() const { return m_number; } ///< of the line, from 1 on
    QString record() const { return cell(0).toLower(); }
    int cells() const; ///< without empty ones at the end
    bool has(int cell) const { return !this->cell(cell).isEmpty(); }
    QString cell(int cell) const { return m_cells.value(cell); } ///< empty when it is not there

    // Cells that must be filled in. Errors name the line.
    Result<QString> text(int cell) const;
    Result<double> number(int cell) const;
    Result<double> positive(int cell) const; ///< above 0

    Error wrong(const QString &reason) const;

private:
    QStringList m_cells;
    int m_number = 0;
};

/// "12.5" or "12,5"; none when it is no finite number.
std::optional<double> observationNumber(const QString &text);
/// Degrees of "45°30'15.5\"", "45 30 15,5" or "45-30-15"; minutes and seconds may be left out, but
/// must be below 60.
std::optional<double> sexagesimalFrom(const QString &text);

} // namespace spp::land
