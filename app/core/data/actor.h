// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace spp {

/// Who does something to a territory. The identity is a name that the person carries from computer
/// to computer (a staff number, an e-mail address), never a machine or login name.
struct SPP_CORE_EXPORT Actor {
    QString office;
    QString person;
    QString identity;

    bool isStated() const { return !identity.isEmpty() || !person.isEmpty(); }
    /// From SPP_OFFICE, SPP_PERSON and SPP_IDENTITY, or the user's identity.yaml (keys office,
    /// person, identity); whatever is stated nowhere stays empty and is recorded as not stated. A
    /// file that cannot be read is warned of and states nothing.
    static Actor current();
    static QString identityFile(); ///< spp/identity.yaml in the user's configuration folder
};

} // namespace spp
