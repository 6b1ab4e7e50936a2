// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace spp::test {

/// One row of permits.md §11 made concrete, on 22 November 2026.
///
/// The site is the square from (0, 0) to (20, 20).
struct PermitCase {
    QString rule;
    QString name;
    QVariantMap proposal;
    QString outcome; ///< "none": the rule does not concern the case
    QString decision = {}; ///< in Vietnamese, as papers print it; empty: not compared
    QStringList landClasses = {};
    QString theme = {}; ///< empty: no map at all
    const char *wkt = nullptr;
    QVariantMap attributes = {};
};

const std::vector<PermitCase> &permitCases();

} // namespace spp::test
