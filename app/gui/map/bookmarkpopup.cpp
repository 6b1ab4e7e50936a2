// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/bookmarkpopup.h"

#include "gui/map/bookmarks.h"
#include "gui/workbench/workbench.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <qgsmapcanvas.h>

namespace spp {

namespace {

constexpr int spacing = 8;
constexpr int width_px = 320;
constexpr int listHeight_px = 180;

} // namespace

BookmarkPopup::BookmarkPopup(Workbench &workbench, Bookmarks &bookmarks, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_workbench(workbench)
    , m_bookmarks(bookmarks)
    , m_name(new QLineEdit)
    , m_keep(new QPushButton)
    , m_list(new QListWidget)
    , m_empty(new QLabel)
{
    setObjectName(QStringLiteral("bookmarkPopup"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(width_px);
    m_list->setFixedHeight(listHeight_px);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing, spacing, spacing);
    column->setSpacing(spacing);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    connect(m_name, &QLineEdit::returnPressed, this, &BookmarkPopup::keepPlace);
    connect(m_keep, &QPushButton::clicked, this, &BookmarkPopup::keepPlace);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { goTo(m_list->row(item)); });
    connect(m_list, &QListWidget::itemChanged, this, &BookmarkPopup::renamed);
    connect(&bookmarks, &Bookmarks::changed, this, &BookmarkPopup::refill);
    retranslate();
}

void BookmarkPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void BookmarkPopup::retranslate()
{
    m_name->setPlaceholderText(tr("Name of what the map shows"));
    m_keep->setText(tr("Add"));
    m_list->setToolTip(tr("Enter goes there, F2 renames, Delete removes"));
    refill();
}

void BookmarkPopup::openOver(QWidget *canvas)
{
    m_name->clear();
    m_name->setEnabled(m_bookmarks.isOpen());
    m_keep->setEnabled(m_bookmarks.isOpen());
    refill();
    adjustSize();
    move(canvas->mapToGlobal(QPoint(spacing, spacing)));
    show();
    m_name->setFocus();
}

void BookmarkPopup::refill()
{
    m_filling = true;
    m_list->clear();
    for (const Bookmark &bookmark : m_bookmarks.all()) {
        auto *item = new QListWidgetItem(bookmark.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_filling = false;
    m_empty->setText(m_bookmarks.isOpen() ? tr("No bookmarks in this territory yet.")
                                          : tr("Open a territory to keep bookmarks in it."));
    m_empty->setVisible(m_bookmarks.all().empty());
    m_list->setVisible(!m_bookmarks.all().empty());
    adjustSize();
}

void BookmarkPopup::say(const QString &what, const Result<void> &result)
{
    if (!result)
        m_workbench.report(what, result.error());
}

void BookmarkPopup::keepPlace()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_bookmarks.isOpen())
        return;
    const Result<void> kept = m_bookmarks.add({ name, m_workbench.canvas()->extent() });
    say(tr("Keep a bookmark"), kept);
    hide();
    if (kept)
        m_workbench.tell(tr("Bookmark “%1” kept.").arg(name));
}

void BookmarkPopup::goTo(int index)
{
    if (index < 0 || index >= static_cast<int>(m_bookmarks.all().size()))
        return;
    hide();
    m_workbench.canvas()->setExtent(m_bookmarks.all()[static_cast<size_t>(index)].extent);
    m_workbench.canvas()->refresh();
}

void BookmarkPopup::renamed(QListWidgetItem *item)
{
    const int index = m_list->row(item);
    const QString name = item->text().trimmed();
    if (m_filling || index < 0 || name.isEmpty())
        return;
    // Later: the list is refilled, and this item is still being edited.
    QMetaObject::invokeMethod(
            this, [=] { say(tr("Rename a bookmark"), m_bookmarks.rename(index, name)); },
            Qt::QueuedConnection);
}

void BookmarkPopup::removeSelected()
{
    if (const int index = m_list->currentRow(); index >= 0)
        say(tr("Remove a bookmark"), m_bookmarks.remove(index));
}

bool BookmarkPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace spp
