// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/subject.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace spp {

class Territory;

/// Reads what a review is about.
class SPP_CORE_EXPORT SubjectReader {
public:
    explicit SubjectReader(Territory &territory)
        : m_territory(territory)
    {
    }

    /// One subject of one or several parcels, named as ParcelReference describes; a parcel named
    /// twice counts once. The geometry is the union, the accuracy that of the parcels theme.
    Result<Subject> parcels(const QStringList &references);

private:
    Territory &m_territory;
};

/// Sum over the parcels; empty when there is no parcel or one does not state the value.
std::optional<double> SPP_CORE_EXPORT sumOverParcels(
        const Subject &subject, std::optional<double> Parcel::*value);

/// "Thửa đất số 12, tờ bản đồ số 34, Xã …", in the running language.
QString SPP_CORE_EXPORT parcelLabel(const Parcel &parcel);

} // namespace spp
