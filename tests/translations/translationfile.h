// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace spp::test {

/// One text of a .ts file.
struct Translation {
    QString context;
    QString source;
    QStringList forms; ///< the translation; several where it counts
    QString state; ///< empty, "unfinished", "vanished" or "obsolete"
};

/// All texts of a .ts file; empty with `why` filled when it cannot be read.
std::vector<Translation> readTranslations(const QString &path, QString *why);

/// The place markers of a text ("%1", "%n"), sorted, each once.
QStringList markers(const QString &text);

} // namespace spp::test
