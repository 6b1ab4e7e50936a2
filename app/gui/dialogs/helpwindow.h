// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QDialog>

class QTextBrowser;

namespace spp {

/// A help page beside the window; links lead from page to page. Follows the language.
class SPP_GUI_EXPORT HelpWindow final : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(const QString &page, QWidget *parent = nullptr);

    void showPage(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTextBrowser *m_text;
    QString m_page;
};

} // namespace spp
