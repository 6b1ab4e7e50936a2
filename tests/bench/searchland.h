// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

#include <QString>

#include <vector>

namespace spp::bench {

/// One thing that people type, and the same as a condition on the plain table of plantParcels().
struct Question {
    const char *kind;
    QString text;
    QString where; ///< empty: the plain table cannot answer it
};

/// Writes `count` made-up parcels, a tenth of them historic with lineage, past all imports; and the
/// plain table `peer`(id, sheet, number, commune_code, words) into the SQLite file `peer`, with
/// their texts in search form between spaces. Stops the program when it cannot.
void plantParcels(Territory &territory, const QString &peer, int count);

/// 200 different questions of all kinds about them, the same for the same count.
std::vector<Question> questions(int count);

} // namespace spp::bench
