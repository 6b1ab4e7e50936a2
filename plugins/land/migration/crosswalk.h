// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/profile.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace spp::land {

/// What a parcel is called after a merger.
struct PresentIdentity {
    QString communeCode;
    QString sheet;
    QString number;
};

/// The table of an office that says what communes, sheets and parcels of old are called now.
///
/// A CSV file with the columns
/// - old_commune: name of that time, as the source writes it (with or without marks); old_code:
///   its code of that time (may be empty; the source may name the commune by either);
/// - old_sheet; old_number: empty for all parcels of the sheet;
/// - new_commune: code or name of the present commune; new_sheet: empty where it stays the same;
/// - number_offset: added to the number of every parcel of the sheet (the letters of "12a" stay),
///   0 where it is empty; new_number: of a row that names one parcel, which goes before the row of
///   its sheet.
class Crosswalk {
public:
    struct Commune {
        QString name;
        QString code; ///< of that time; may be empty
    };
    struct Answer {
        std::optional<PresentIdentity> identity;
        QString problem; ///< why there is none
    };

    /// BadInput names the line for missing columns, unknown present communes, two rows about one
    /// thing and numbers that are none. A profile without communes takes every new_commune as a
    /// code.
    static Result<Crosswalk> read(const QString &path, const Profile &profile);

    const QString &sha256() const { return m_sha256; }
    std::size_t rows() const { return m_rows; }
    const Commune &commune(std::size_t index) const { return m_communes[index]; }
    const std::vector<Commune> &communes() const { return m_communes; }
    /// The commune of old that a source calls so, by name or code. None where two communes of old
    /// share the name without its kind ("xã", "thị trấn") and the text leaves the kind out.
    std::optional<std::size_t> find(const QString &nameOrCode) const;
    Answer present(std::size_t commune, const QString &sheet, const QString &number) const;

private:
    struct Row {
        QString communeCode;
        QString sheet;
        QString number; ///< of a row about one parcel
        qlonglong offset = 0;
    };
    struct Line;
    Result<void> take(const Line &line, const Profile &profile);
    std::size_t communeOf(const QString &name, const QString &code);

    std::vector<Commune> m_communes;
    QHash<QString, std::size_t> m_byName; ///< by code and by full search name
    QHash<QString, int> m_byBareName; ///< -1: several communes
    QHash<QString, Row> m_row; ///< by commune, sheet and number
    std::size_t m_rows = 0;
    QString m_sha256;
};

} // namespace spp::land
