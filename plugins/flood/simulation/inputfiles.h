// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace spp::flood {

struct ScenarioContext;

/// A file with its hash, for a manifest. Names only: folders of a computer tell nothing.
struct InputFile {
    QString name;
    QString sha256;
};

/// What a scenario was read from. BadInput for a file that cannot be read.
Result<std::vector<InputFile>> hashedInputs(const ScenarioContext &context);

/// Of all inputs and of the version of the program: with another file or value it is another run.
/// `more` tells apart what is done with the same files.
QString digestOf(const std::vector<InputFile> &inputs, const QString &more = {});

/// [{"file", "sha256"}]
QJsonArray filesJson(const std::vector<InputFile> &files);

} // namespace spp::flood
