// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace spp::test {

/// The visible labels, buttons, check boxes and tabs of a window whose text does not fit: class,
/// object name, text, what it needs and what it has. Texts that are meant to be cut (labels with a
/// horizontal size policy of Ignored, and a tool tip that says all) are left out.
QStringList truncatedTexts(const QWidget &window);

/// The same, when the widgets have had the time to take their places.
QStringList truncatedWhenSettled(const QWidget &window);

} // namespace spp::test
