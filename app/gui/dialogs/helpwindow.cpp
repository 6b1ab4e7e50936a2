// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dialogs/helpwindow.h"

#include "gui/welcome/helppages.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr QSize windowSize(620, 560);

} // namespace

HelpWindow::HelpWindow(const QString &page, QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpWindow"));
    resize(windowSize);
    m_text->setOpenLinks(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            showPage(QFileInfo(link.path()).completeBaseName());
        else
            QDesktopServices::openUrl(link);
    });
    showPage(page);
}

void HelpWindow::showPage(const QString &page)
{
    m_page = page;
    const QString text = HelpPages::text(page);
    if (text.isEmpty())
        m_text->setPlainText(tr("There is no help page “%1”.").arg(page));
    else
        m_text->setMarkdown(text);
    setWindowTitle(tr("Help"));
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showPage(m_page);
    QDialog::changeEvent(event);
}

} // namespace spp
