// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/inputfiles.h"

#include "core/plugin/application.h"
#include "flood/jsontext.h"
#include "flood/options.h"
#include "flood/simulation/scenariocontext.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>

namespace spp::flood {

Result<std::vector<InputFile>> hashedInputs(const ScenarioContext &context)
{
    std::vector<InputFile> files = context.contents;
    for (const QString &path : context.inputs) {
        SPP_ASSIGN(const QString sha256, sha256OfFile(path));
        files.push_back({ QFileInfo(path).fileName(), sha256 });
    }
    return files;
}

QString digestOf(const std::vector<InputFile> &inputs, const QString &more)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const InputFile &input : inputs)
        hash.addData(input.sha256.toLatin1());
    hash.addData(Application::version().toUtf8());
    hash.addData(more.toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QJsonArray filesJson(const std::vector<InputFile> &files)
{
    QJsonArray list;
    for (const InputFile &file : files)
        list.append(QJsonObject{ { key("file"), file.name }, { key("sha256"), file.sha256 } });
    return list;
}

} // namespace spp::flood
