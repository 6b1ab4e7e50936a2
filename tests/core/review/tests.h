// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// One object per file of this folder; main() runs them all.
std::unique_ptr<QObject> makeTextLayoutTest();
std::unique_ptr<QObject> makeSubjectTest();
std::unique_ptr<QObject> makeVerdictTest();
std::unique_ptr<QObject> makeReviewerTest();
std::unique_ptr<QObject> makeDocumentTest();
std::unique_ptr<QObject> makeScreenTest();
std::unique_ptr<QObject> makeScreenSinceTest();
std::unique_ptr<QObject> makeReviewCommandTest();
