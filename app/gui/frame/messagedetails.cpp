// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/messagedetails.h"

#include "core/plugin/application.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>

namespace spp {

namespace {

constexpr QSize dialogSize(560, 260);

QString line(const QString &name, const std::string &value)
{
    return value.empty()
            ? QString()
            : name + QStringLiteral(": ") + QString::fromStdString(value) + QLatin1Char('\n');
}

} // namespace

QString MessageDetails::text(const QString &what, const Error &error)
{
    return what + QLatin1Char('\n') + line(tr("Why"), error.reason)
            + line(tr("What to do"), error.advice) + line(tr("File"), error.file)
            + line(tr("Layer"), error.layer) + line(tr("Feature"), error.feature)
            + QStringLiteral("SPP %1\n").arg(Application::version());
}

void MessageDetails::show(QgsMessageBar *bar, const QString &what, const Error &error)
{
    QString said = QString::fromStdString(error.reason);
    if (!error.advice.empty())
        said += QLatin1Char(' ') + QString::fromStdString(error.advice);
    QgsMessageBarItem *item = QgsMessageBar::createMessage(what, said);
    item->setLevel(Qgis::MessageLevel::Critical);
    auto *details = new QToolButton;
    details->setObjectName(QStringLiteral("errorDetails"));
    details->setText(tr("Details"));
    const QString full = text(what, error);
    QObject::connect(details, &QToolButton::clicked, bar, [bar, full] {
        auto *dialog = new QDialog(bar->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Details"));
        dialog->resize(dialogSize);
        auto *shown = new QPlainTextEdit(full);
        shown->setReadOnly(true);
        auto *buttons = new QDialogButtonBox;
        buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
        QObject::connect(copy, &QPushButton::clicked, dialog,
                [full] { QGuiApplication::clipboard()->setText(full); });
        QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
        auto *column = new QVBoxLayout(dialog);
        column->addWidget(shown);
        column->addWidget(buttons);
        dialog->show();
    });
    item->layout()->addWidget(details);
    bar->pushItem(item);
}

} // namespace spp
