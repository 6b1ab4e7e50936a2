// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QObject>
#include <QString>

namespace spp {

class TablePage;
class Workbench;

/// Saves tables of the drawer as spreadsheet files where they ask for it, and says so in the
/// message bar.
class SPP_GUI_EXPORT TableExport final : public QObject {
    Q_OBJECT

public:
    explicit TableExport(Workbench &workbench);

    void serve(TablePage &page); ///< asks for a file when the page wants one
    void write(const TablePage &page, const QString &path);

private:
    void ask(TablePage &page);

    Workbench &m_workbench;
};

} // namespace spp
