// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dialogs/identityfile.h"

#include "core/review/writefailure.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <yaml-cpp/yaml.h>

namespace spp {

Result<void> IdentityFile::write(const Actor &actor)
{
    YAML::Emitter yaml;
    yaml << YAML::BeginMap;
    const auto put = [&yaml](const char *key, const QString &value) {
        if (!value.isEmpty())
            yaml << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << value.toStdString();
    };
    put("office", actor.office);
    put("person", actor.person);
    put("identity", actor.identity);
    yaml << YAML::EndMap;

    const QString path = Actor::identityFile();
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray text = QByteArray(yaml.c_str()) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return writeFailure(path, file);
    return {};
}

} // namespace spp
