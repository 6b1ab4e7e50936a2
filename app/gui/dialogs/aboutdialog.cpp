// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dialogs/aboutdialog.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <gdal_version.h>
#include <proj.h>
#include <qgis.h>

namespace spp {

namespace {

constexpr QSize dialogSize(520, 420);

QString line(const QString &name, const QString &value)
{
    return QStringLiteral("%1: %2\n").arg(name, value);
}

} // namespace

QString AboutDialog::text(const Territory *territory)
{
    QString text = line(QStringLiteral("SPP"), Application::version())
            + tr("Desktop GIS for spatial planning.") + QLatin1Char('\n')
            + tr("Free software under the GNU General Public License, version 2 or later. It comes "
                 "without any warranty.")
            + QStringLiteral("\n\n") + tr("Built with") + QLatin1Char('\n')
            + line(QStringLiteral("Qt"),
                    QStringLiteral("%1 (LGPL-3.0)").arg(QString::fromLatin1(qVersion())))
            + line(QStringLiteral("QGIS"),
                    QStringLiteral("%1 (GPL-2.0-or-later)").arg(Qgis::version()))
            + line(QStringLiteral("GDAL"),
                    QStringLiteral("%1 (MIT)").arg(QLatin1String(GDAL_RELEASE_NAME)))
            + line(QStringLiteral("PROJ"),
                    QStringLiteral("%1 (MIT)").arg(QString::fromLatin1(proj_info().version)))
            + line(QStringLiteral("Open Sans"), QStringLiteral("Apache-2.0"))
            + line(QStringLiteral("Liberation Serif"), QStringLiteral("OFL-1.1"));
    if (!territory)
        return text;
    const DatumOperation &datum = territory->datum();
    return text + QLatin1Char('\n') + line(tr("Territory"), territory->path())
            + line(tr("Profile"),
                    territory->profileId() + QLatin1Char(' ') + territory->profileVersion())
            + line(tr("Coordinate system"), territory->crs())
            + line(tr("Coordinate operation"), datum.name + QLatin1Char(' ') + datum.description)
            + line(tr("Source of the operation"), datum.source);
}

AboutDialog::AboutDialog(const Territory *territory, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About SPP"));
    resize(dialogSize);
    const QString said = text(territory);
    auto *shown = new QTextBrowser;
    shown->setPlainText(said);
    auto *buttons = new QDialogButtonBox;
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [said] { QGuiApplication::clipboard()->setText(said); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(shown);
    column->addWidget(buttons);
}

} // namespace spp
