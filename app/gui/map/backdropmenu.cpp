// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/backdropmenu.h"

#include "gui/map/backdropdialog.h"
#include "gui/map/backdroplist.h"

#include <QFileDialog>
#include <QFileInfo>

namespace spp {

BackdropMenu::BackdropMenu(BackdropList &backdrops, QWidget *window)
    : QMenu(window)
    , m_backdrops(backdrops)
    , m_window(window)
{
    setObjectName(QStringLiteral("backdropMenu"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &BackdropMenu::refill);
}

void BackdropMenu::refill()
{
    clear();
    for (const Backdrop &backdrop : m_backdrops.all()) {
        QAction *entry = addAction(backdrop.title.text());
        entry->setCheckable(true);
        entry->setChecked(backdrop.isShown);
        entry->setToolTip(backdrop.licence);
        connect(entry, &QAction::toggled, &m_backdrops,
                [this, id = backdrop.id](bool shown) { m_backdrops.setShown(id, shown); });
    }
    addSeparator();
    connect(addAction(tr("Add a file (MBTiles, GeoTIFF)…")), &QAction::triggered, this,
            &BackdropMenu::addFile);
    connect(addAction(tr("Add a map server (XYZ, WMS, WMTS)…")), &QAction::triggered, this,
            &BackdropMenu::addServer);
    QMenu *removal = addMenu(tr("Remove"));
    removal->setEnabled(!m_backdrops.all().empty());
    for (const Backdrop &backdrop : m_backdrops.all())
        connect(removal->addAction(backdrop.title.text()), &QAction::triggered, &m_backdrops,
                [this, id = backdrop.id] { m_backdrops.remove(id); });
}

void BackdropMenu::addFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Add a backdrop"), {},
            tr("Tiles and orthophotos (*.mbtiles *.tif *.tiff *.vrt);;All files (*)"));
    if (path.isEmpty())
        return;
    Backdrop backdrop;
    const QString name = QFileInfo(path).completeBaseName();
    backdrop.title = { name, name };
    backdrop.kind = path.endsWith(QLatin1String(".mbtiles"), Qt::CaseInsensitive)
            ? Backdrop::Kind::MbTiles
            : Backdrop::Kind::GeoTiff;
    backdrop.source = path;
    m_backdrops.add(std::move(backdrop));
}

void BackdropMenu::addServer()
{
    auto *dialog = new BackdropDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_backdrops,
            [this, dialog] { m_backdrops.add(dialog->backdrop()); });
    dialog->open();
}

} // namespace spp
