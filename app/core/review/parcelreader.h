// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "core/domain/subject.h"

#include <memory>
#include <vector>

namespace spp {

/// Reads parcels with their land classes, by key. Keeps its statements prepared, so that a screen
/// over many parcels pays for them once.
class SPP_CORE_EXPORT ParcelReader {
public:
    static Result<ParcelReader> create(Database &database);

    /// BadInput when there is no such parcel, it has no geometry, or the geometry is not valid.
    Result<Parcel> read(qlonglong id);
    /// Only sheet, number and commune code.
    Result<Parcel> readName(qlonglong id);
    /// Only the land classes, in the order they were recorded. A parcel without rows of its own has
    /// the classes of its land-use code ("ODT+CLN"), the area of a single one being its legal area.
    Result<std::vector<LandClass>> landClasses(const Parcel &parcel, const QString &landUse);

private:
    ParcelReader() = default;
    std::unique_ptr<Statement> m_parcel;
    std::unique_ptr<Statement> m_classes;
    std::unique_ptr<Statement> m_name;
};

/// The number in a column, empty for NULL.
inline std::optional<double> optionalNumber(const QVariant &value)
{
    return value.isNull() ? std::optional<double>() : value.toDouble();
}

} // namespace spp
