// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// One object per file of this folder; main() runs them all.
std::unique_ptr<QObject> makeAdminTest();
std::unique_ptr<QObject> makeAuditTest();
std::unique_ptr<QObject> makeBackupTest();
std::unique_ptr<QObject> makeCommandsTest();
std::unique_ptr<QObject> makeOpenTest();
std::unique_ptr<QObject> makePlansTest();
std::unique_ptr<QObject> makeProcessesTest();
std::unique_ptr<QObject> makeRasterTest();
std::unique_ptr<QObject> makeTerritoryTest();
std::unique_ptr<QObject> makeVerifyTest();
