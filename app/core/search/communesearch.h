// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"

#include <QHash>
#include <QString>

#include <vector>

namespace spp {

/// A present commune that a name leads to.
struct CommuneMatch {
    QString code;
    /// Search name of the former unit, when the name was one from before the merger and the present
    /// commune holds land of others too; empty when all of the commune is meant.
    QString formerUnit;
};

/// The communes of a territory by name or code, present and from before the merger.
class SPP_CORE_EXPORT CommuneSearch {
public:
    static Result<CommuneSearch> create(Database &database);

    /// `name` is a search name, with or without "xa", "phuong", "thi tran", or a commune code. A
    /// name that was used before and after the merger leads to both places; where no whole name
    /// matches, its beginning counts.
    std::vector<CommuneMatch> find(const QString &name) const;
    /// The same for whole names alone, and for names that begin so alone.
    std::vector<CommuneMatch> findWhole(const QString &name) const;
    std::vector<CommuneMatch> findBeginning(const QString &name) const;
    /// "Xã Nhơn Ái"; empty when the code is not known.
    QString name(const QString &code) const;

private:
    struct Unit {
        QString code;
        QString name; ///< search name without its kind: "nhon ai"
        bool isFormer = false;
    };
    CommuneMatch match(const Unit &unit) const;

    std::vector<Unit> m_units; ///< present ones first
    QHash<QString, std::vector<int>> m_byName; ///< places in m_units
    QHash<QString, QString> m_names;
};

/// A search name without the word for the kind of unit and without remarks in brackets.
QString SPP_CORE_EXPORT bareName(const QString &searchName);

} // namespace spp
