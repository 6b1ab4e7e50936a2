// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// One object per file of this folder; main() runs them all.
std::unique_ptr<QObject> makeThemeStoreTest();
std::unique_ptr<QObject> makeThemeCacheFolderTest();
std::unique_ptr<QObject> makeThemeOverlayTest();
std::unique_ptr<QObject> makeOverlayCommandTest();
