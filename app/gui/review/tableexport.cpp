// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/tableexport.h"

#include "gui/review/tablepage.h"
#include "gui/review/tablesheet.h"
#include "gui/workbench/mademessage.h"
#include "gui/workbench/workbench.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <qgsguiutils.h>

namespace spp {

TableExport::TableExport(Workbench &workbench)
    : m_workbench(workbench)
{
}

void TableExport::serve(TablePage &page)
{
    connect(&page, &TablePage::fileAsked, this, [this, &page] { ask(page); });
}

void TableExport::ask(TablePage &page)
{
    QFileDialog dialog(page.window(), tr("Save the table"),
            QDir::home().filePath(page.windowTitle()), tr("Spreadsheets (*.xlsx)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("xlsx"));
    if (dialog.exec() == QDialog::Accepted)
        write(page, dialog.selectedFiles().value(0));
}

void TableExport::write(const TablePage &page, const QString &path)
{
    Result<void> written;
    {
        const QgsTemporaryCursorOverride waiting(Qt::WaitCursor);
        written = writeTableSheet(page.shown(), page.windowTitle(), path);
    }
    if (!written) {
        m_workbench.report(tr("The table could not be saved"), written.error());
        return;
    }
    tellMade(m_workbench, tr("The table was saved: %1").arg(QDir::toNativeSeparators(path)),
            { { tr("Open spreadsheet"), QStringLiteral("openTable"), path },
                    { tr("Open folder"), QStringLiteral("openTableFolder"),
                            QFileInfo(path).absolutePath() } });
}

} // namespace spp
