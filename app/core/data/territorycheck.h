// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

namespace spp {

class Territory;

/// Whether the file of an open territory is still there, still the same and still readable.
///
/// Reads through SQLite alone: closing a plain file of the same name would drop the locks of all
/// connections of this process. Does not wait for writers. Of the territory's thread.
class SPP_CORE_EXPORT TerritoryCheck {
public:
    TerritoryCheck() = default;
    explicit TerritoryCheck(Territory &territory);

    /// BadInput when the file is gone, is another one or no database any more; Environment when it
    /// cannot be opened.
    Result<void> stillThere() const;
    /// Environment when another program holds the file for writing at this moment.
    Result<void> canBeWritten() const;

private:
    QString m_path;
    QString m_id;
    quint64 m_device = 0;
    quint64 m_node = 0;
};

} // namespace spp
