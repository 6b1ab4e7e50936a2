// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/overlay/contentdigest.h"
#include "engine/store/rawshape.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace spp {

class Statement;
class Territory;

/// The rows of a polygon theme that its layer shows, each with its class: the texts of the fields
/// that the style tells features apart by. Belongs to the territory's thread.
class OverviewRows {
public:
    OverviewRows(Territory &territory, const Theme &theme, const QStringList &fields);
    ~OverviewRows();

    /// Finds the classes; call it first. BadInput when there are more than an overview can hold.
    Result<void> readClasses();
    /// Values of the fields, a list for each class; class n is at n - 1.
    const std::vector<QStringList> &classes() const { return m_classes; }

    /// Shape and class, from 1. Rows without a shape that can be read are left out, as they are
    /// left out of the map.
    using Visit = std::function<Result<void>(const engine::RawShape &, int)>;
    /// All rows by id; the digest is of all that they show.
    Result<std::string> readAll(const Visit &visit);
    Result<void> readBox(const engine::Box &box, const Visit &visit);

private:
    QString select(const QString &condition) const;
    Result<void> shapeOf(const Statement &row);
    int classOf(const Statement &row);

    Territory &m_territory;
    Theme m_theme;
    QStringList m_fields;
    std::vector<QStringList> m_classes;
    std::unordered_map<std::string, int> m_classOfKey;
    std::unique_ptr<Statement> m_inBox;
    std::unique_ptr<Statement> m_asWkb;
    engine::RawShape m_shape;
    bool m_hasShape = false;
    std::string m_wkb;
    std::string m_key;
};

} // namespace spp
