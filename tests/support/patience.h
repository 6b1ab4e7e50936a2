// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTest>

namespace spp::test {

/// How long tests wait for what must come. A wait ends as soon as it is there, so patience costs
/// nothing: it only has to outlast the busiest machine that tests run on. What must not come is no
/// matter of time, it is seen from a state after which it could not come any more.
inline constexpr int patience_ms = 300000;

} // namespace spp::test

// QTRY_... of Qt, which gives up after five seconds, with the patience of this project.
#define SPP_TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, spp::test::patience_ms)
#define SPP_TRY_VERIFY2(condition, words)                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, words, spp::test::patience_ms)
#define SPP_TRY_COMPARE(actual, expected)                                                          \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, spp::test::patience_ms)
