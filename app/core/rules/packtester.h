// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulepack.h"

#include <QStringList>

namespace spp {

/// One thing that is wrong with a pack's tests.
struct PackTestFailure {
    QString place; ///< "file:line:column"
    QString rule;
    QString test; ///< empty: about the rule's tests as a whole
    QString reason;
};

struct PackTestReport {
    QString pack;
    QString version;
    int rules = 0;
    int tests = 0;
    std::vector<PackTestFailure> failures;
};

/// Runs the test cases that a pack carries.
///
/// A rule must be shown both passing and in conflict, unless its `untested` says why it cannot be.
class SPP_CORE_EXPORT PackTester {
public:
    /// BadInput when the pack or a test case cannot be read.
    static Result<PackTestReport> run(
            const QString &path, const Contributions &contributions, Feedback &feedback);
};

} // namespace spp
