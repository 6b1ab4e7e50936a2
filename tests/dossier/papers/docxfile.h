// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace spp::test {

/// One part of a Word document; empty when it is not there or the file is no ZIP.
QByteArray docxPart(const QString &path, const QString &name);
/// The text of its paragraphs, one a line, without empty ones; empty when it is not well-formed.
QString docxText(const QString &path);

} // namespace spp::test
