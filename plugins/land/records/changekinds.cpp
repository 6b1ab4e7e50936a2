// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/records/changekinds.h"

#include "core/profile/yamlreader.h"
#include "land/records/jsontext.h"

namespace spp::land {

Result<ChangeKinds> ChangeKinds::load(const OfficeFiles &files)
{
    ChangeKinds kinds;
    const QString path = files.find(key("change-kinds.yaml"));
    if (path.isEmpty())
        return kinds;
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ key("kinds") }));
    SPP_ASSIGN(const auto entries, file.maps("kinds"));
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly({ key("id"), key("title"), key("operations") }));
        ChangeKind kind;
        SPP_ASSIGN(kind.id, entry.text("id"));
        SPP_ASSIGN(kind.title, entry.localised("title"));
        SPP_ASSIGN(kind.operations, entry.list("operations"));
        kinds.m_all.push_back(std::move(kind));
    }
    return kinds;
}

QString ChangeKinds::title(const QString &id) const
{
    for (const ChangeKind &kind : m_all) {
        if (kind.id == id)
            return kind.title.text();
    }
    return id;
}

QString ChangeKinds::usualFor(const QString &operation) const
{
    for (const ChangeKind &kind : m_all) {
        if (kind.operations.contains(operation))
            return kind.id;
    }
    return {};
}

} // namespace spp::land
