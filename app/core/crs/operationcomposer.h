// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/crsparts.h"
#include "core/crs/datumchange.h"

#include <QString>

#include <map>
#include <memory>

namespace spp {

/// What a coordinate operation is, in words and as a PROJ pipeline, before anything runs it.
struct ComposedOperation {
    QString from;
    QString to;
    QString pipeline; ///< "+proj=noop" when nothing moves
    QString description;
    bool pinned = false; ///< the profile's datum operation takes part
};

/// Puts operations together for one datum operation; reads each CRS from the database once, so
/// that all pairs among many cost little more than one.
class OperationComposer {
public:
    static Result<OperationComposer> create(const DatumOperation &datum);
    Result<ComposedOperation> compose(const QString &from, const QString &to);

private:
    OperationComposer(std::unique_ptr<ProjContext> context, const DatumOperation &datum);
    Result<const CrsParts *> parts(const QString &code);

    std::unique_ptr<ProjContext> m_context; // before the objects that need it
    DatumOperation m_datum;
    std::map<QString, CrsParts> m_parts;
};

} // namespace spp
