// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/workbench/mademessage.h"

#include "gui/workbench/workbench.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLayout>
#include <QPushButton>
#include <QUrl>

#include <qgsmessagebar.h>
#include <qgsmessagebaritem.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::MadeMessage)
};

void open(Workbench &workbench, const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        workbench.report(Texts::tr("“%1” was not opened").arg(QDir::toNativeSeparators(path)),
                Error::environment(
                        Texts::tr("No program of this computer opens it.").toStdString()));
}

} // namespace

void tellMade(Workbench &workbench, const QString &text, const std::vector<OpenButton> &buttons)
{
    QgsMessageBarItem *item = QgsMessageBar::createMessage(text);
    for (const OpenButton &wanted : buttons) {
        auto *button = new QPushButton(wanted.text);
        button->setObjectName(wanted.name);
        QObject::connect(button, &QPushButton::clicked, &workbench,
                [&workbench, path = wanted.path] { open(workbench, path); });
        item->layout()->addWidget(button);
    }
    item->setLevel(Qgis::MessageLevel::Success);
    workbench.messages()->pushItem(item);
}

} // namespace spp
