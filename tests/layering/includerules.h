// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spp::test {

/// Which includes a folder of the sources may have. Arrows go one way:
/// base ← engine ← core ← dossier ← gui ← desktop; dossier ← cli; core ← plugin ← plugin ui.
class IncludeRules {
public:
    /// Folders with the headers of Qt Widgets and of QGIS: how widget classes are told apart.
    IncludeRules(QStringList widgetHeaderFolders, QString qgisHeaderFolder);

    /// What is wrong with the includes of `source`, one line each. `path` is relative to the
    /// project: "app/core/data/database.h".
    QStringList faults(const QString &path, const QString &source) const;

private:
    bool isAllowed(const QString &path, const QString &header) const;
    bool isWidgetHeader(const QString &header) const;

    QStringList m_widgetHeaderFolders;
    QString m_qgisHeaderFolder;
};

} // namespace spp::test
