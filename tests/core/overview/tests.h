// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// One object per file of this folder; main() runs them all.
std::unique_ptr<QObject> makeOverviewCellsTest();
std::unique_ptr<QObject> makeOverviewBuilderTest();
std::unique_ptr<QObject> makeOverviewDrawingTest();
