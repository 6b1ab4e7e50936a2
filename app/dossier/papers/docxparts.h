// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The parts of a Word document that do not depend on what the paper says.
namespace spp::paper::docxparts {

QByteArray contentTypes();
QByteArray packageRelations();
QByteArray documentRelations(int pictures);
QByteArray properties(const QString &title);
QByteArray styles();
QByteArray fontTable();
QByteArray settings();
/// Page number centred in the top margin; `empty` on the first page of a paper.
QByteArray header(bool empty);

} // namespace spp::paper::docxparts
