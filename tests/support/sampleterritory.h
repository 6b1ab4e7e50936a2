// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace spp::test {

/// The territory made from data-samples/phong-dien by the commands of its import.txt. Made at most
/// once per build of spp and state of the sample; tests copy it and leave it as it is. Empty, with
/// the reason in `why`, when a command failed.
QString sampleTerritory(QString *why);

/// Runs the commands of import.txt, which make the territory at this path or address. What went
/// wrong, or an empty text.
QString importSample(const QString &territory);

} // namespace spp::test
