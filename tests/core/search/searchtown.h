// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "core/search/parcelsearch.h"

#include <QList>
#include <QString>

namespace spp::test {

/// Plants ten parcels in four communes, with addresses, land users, former communes, one sheet that
/// was renumbered (2/9 became 102/9) and one parcel that was split twice (3/3 became 3/20 and 3/21,
/// and 3/20 became 3/22). Keys are 1 to 10.
void plantSearchTown(Territory &territory);

/// A territory of the profile of Cần Thơ with that town; stops the test when it cannot be made.
std::unique_ptr<Territory> searchTown(const QString &path);

/// Questions with the keys of their answers in order, for QFETCH: "text", "keys".
void addQuestions();

/// Keys of what findParcels() finds; stops the test when it fails.
QList<qlonglong> found(Territory &territory, const QString &text,
        const ParcelSearchOptions &options = { {}, 20, false });
ParcelHits hitsOf(Territory &territory, const QString &text,
        const ParcelSearchOptions &options = { {}, 20, false });

} // namespace spp::test
