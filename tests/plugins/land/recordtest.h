// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/changerecord.h"

#include <QTest>

/// Ends the test function with the error's text unless the result is good; asked only once.
#define MUST(expression)                                                                           \
    do {                                                                                           \
        const auto &mustResult = (expression);                                                     \
        QVERIFY2(mustResult.ok(), mustResult.ok() ? "" : mustResult.error().text().c_str());       \
    } while (false)

namespace spp::test {

inline Actor officer()
{
    return { QStringLiteral("Chi nhánh VPĐKĐĐ"), QStringLiteral("Người thử"),
        QStringLiteral("thu@example.vn") };
}

inline land::ChangeRecord record(const char *kind)
{
    land::ChangeRecord record;
    record.kind = QString::fromLatin1(kind);
    record.decisionNumber = QStringLiteral("15/QĐ-UBND");
    record.decisionDate = QDate(2026, 11, 20);
    return record;
}

} // namespace spp::test
