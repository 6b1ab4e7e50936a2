// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

class OGRGeometry;

namespace spp {

struct SourceField {
    enum class Type { Text, Integer, Real, Date, Boolean, Other };

    QString name;
    Type type = Type::Text;
};

struct SPP_CORE_EXPORT OgrGeometryDeleter {
    void operator()(OGRGeometry *geometry) const;
};
using OgrGeometryPtr = std::unique_ptr<OGRGeometry, OgrGeometryDeleter>;

/// One table of a source, read from its start to its end, as often as needed.
///
/// Texts are handed out as the bytes that the file holds, because only the whole layer tells what
/// they mean; see TextDecoder.
class SourceLayer {
public:
    /// What the bytes of a text value are.
    enum class TextForm {
        Unicode, ///< UTF-8, as the format guarantees
        Bytes, ///< the file's own
        BytesAsLatin1, ///< the file's own, each widened to the letter of the same number, in UTF-8
    };

    virtual ~SourceLayer() = default;

    virtual QString name() const = 0;
    virtual const std::vector<SourceField> &fields() const = 0;
    virtual TextForm textForm() const = 0;
    virtual bool hasGeometry() const = 0;
    virtual bool isDrawing() const { return false; } ///< DXF, DGN: lines that may mean areas
    virtual QString crsDefinition() const = 0; ///< WKT; empty when the source states none
    /// The coordinates come in the order of their authority, which may be north before east.
    virtual bool northFirst() const { return false; }
    /// The format hides that a file breaks off; such a file is refused.
    virtual bool mustBeComplete() const { return false; }
    virtual qlonglong count() const = 0; ///< -1 when only reading tells

    /// Goes back to the start. `wanted` are the fields that will be asked for.
    virtual Result<void> rewind(const std::vector<int> &wanted, bool withGeometry) = 0;
    /// Moves to the next record; false at the end. An unreadable rest is not an error but
    /// incompleteReason().
    virtual Result<bool> next() = 0;
    /// Why the layer ended before its end; empty when it did not.
    virtual QString incompleteReason() const { return {}; }
    /// How much of the file was read, in plain words, where the format lets one tell.
    virtual QString completeness() const { return {}; }
    /// What the reader of the import should know of the layer as a whole.
    virtual QStringList notes() const { return {}; }

    virtual qlonglong recordNumber() const = 0; ///< as the source numbers it
    /// Why the present record cannot be taken, whatever its values; empty when it can.
    virtual QString fault() const { return {}; }
    /// Of the present record. Texts come as QByteArray (see TextForm); invalid for NULL.
    virtual QVariant value(int field) const = 0;
    /// Of the present record, given away; null when it has none.
    virtual OgrGeometryPtr takeGeometry() = 0;
};

} // namespace spp
