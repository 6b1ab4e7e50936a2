// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spp::test {

/// Files of the project, relative to it, sorted; without builds, output and version control.
QStringList sourceTree();

/// Whether the file is a program text of ours that must name its licence.
bool isProgramText(const QString &path);

/// Text of one file of the project, UTF-8.
QString sourceText(const QString &path);

} // namespace spp::test
