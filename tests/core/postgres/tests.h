// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// One object per file of this folder; main() runs them all on one server.
std::unique_ptr<QObject> makeAddressTest();
std::unique_ptr<QObject> makeBrokenTest();
std::unique_ptr<QObject> makeConnectionTest();
std::unique_ptr<QObject> makePushDownCommandTest();
std::unique_ptr<QObject> makePushDownTest();
std::unique_ptr<QObject> makeSameContentTest();
std::unique_ptr<QObject> makeSameSearchTest();
std::unique_ptr<QObject> makeSchemaTest();
std::unique_ptr<QObject> makeStatementsTest();
