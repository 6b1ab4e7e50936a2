// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// One object per file of this folder; main() runs them all.
std::unique_ptr<QObject> makeEvaluatorTest();
std::unique_ptr<QObject> makeExpressionTest();
std::unique_ptr<QObject> makeKindsTest();
std::unique_ptr<QObject> makeLookupTableTest();
std::unique_ptr<QObject> makeMessageTest();
std::unique_ptr<QObject> makePackReaderTest();
std::unique_ptr<QObject> makeProposalTest();
std::unique_ptr<QObject> makeShippedPacksTest();
std::unique_ptr<QObject> makeWouldPassTest();
