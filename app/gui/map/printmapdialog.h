// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/mapsheet.h"
#include "gui/gui_export.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spp {

class Workbench;

/// Prints what the map shows: title, paper, scale, with a preview; to PDF or a printer. Modeless.
/// Needs an open territory.
class SPP_GUI_EXPORT PrintMapDialog final : public QDialog {
    Q_OBJECT

public:
    PrintMapDialog(Workbench &workbench, QWidget *parent = nullptr);

    MapSheet sheet() const; ///< as the fields say now
    /// Writes the PDF; what went wrong is said in the dialog and returned.
    Result<void> savePdf(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void refresh();
    void lookForPrinters();
    void askForPdf();
    void print();
    void say(const QString &text, bool isProblem);

    Workbench &m_workbench;
    QLineEdit *m_title;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_scale;
    QLabel *m_preview;
    QLabel *m_notice;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QTimer m_soon; ///< the preview follows a change after a rest
};

} // namespace spp
