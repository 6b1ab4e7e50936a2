// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/levelbar.h"

#include "core/domain/searchname.h"
#include "gui/look/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <qgsmapcanvas.h>

#include <algorithm>

namespace spp::land {

namespace {

constexpr int margin = 12;
constexpr int gap = 6;
constexpr int barWidth = 400;
constexpr int barHeight = 300;
enum Column { Number, Title, Shown };

} // namespace

LevelBar::LevelBar(QgsMapCanvas *canvas)
    : QFrame(canvas)
    , m_canvas(canvas)
    , m_levels(*canvas)
    , m_entry(new QLineEdit)
    , m_hint(new QLabel)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("levelBar"));
    setProperty("card", true);
    setAutoFillBackground(true);
    m_entry->setObjectName(QStringLiteral("levelEntry"));
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("levelList"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(Shown + 1);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addWidget(m_entry);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    connect(m_entry, &QLineEdit::textChanged, this, &LevelBar::fill);
    connect(m_entry, &QLineEdit::returnPressed, this, &LevelBar::enter);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        m_levels.toggle({ item->text(Number).toInt() });
        fill();
        m_entry->setFocus();
    });
    m_entry->installEventFilter(this);
    canvas->installEventFilter(this);
    hide();
    retranslate();
}

void LevelBar::open()
{
    fit();
    m_entry->clear();
    fill();
    show();
    raise();
    m_entry->setFocus();
}

void LevelBar::leave()
{
    hide();
    m_canvas->setFocus();
}

/// In the upper left corner of the map, as large as it has room for.
void LevelBar::fit()
{
    const QSize room = m_canvas->size() - QSize(2 * margin, 2 * margin);
    resize(std::min(Look::scaled(barWidth), room.width()),
            std::min(Look::scaled(barHeight), room.height()));
    move(margin, margin);
}

QString LevelBar::word(DrawingLevels::State state) const
{
    switch (state) {
    case DrawingLevels::State::Shown:
        return tr("shown");
    case DrawingLevels::State::Hidden:
        return tr("hidden");
    case DrawingLevels::State::NoData:
        return tr("no data");
    }
    return {};
}

/// The levels that were typed; those that begin with the digits; those with the words.
void LevelBar::fill()
{
    const QString text = m_entry->text().trimmed();
    const std::optional<LevelEntry> typed = typedLevels(text);
    const QStringList words = searchName(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool isOne = typed && typed->levels.size() == 1;
    m_list->clear();
    m_hasMoved = false;
    for (const DrawingLevel &level : m_levels.table().all()) {
        const QString number = QString::number(level.number);
        const QString name = searchName(level.title.text());
        bool fits = true;
        if (typed)
            fits = std::find(typed->levels.begin(), typed->levels.end(), level.number)
                            != typed->levels.end()
                    || (isOne && number.startsWith(QString::number(typed->levels.front())));
        else
            fits = std::all_of(words.begin(), words.end(),
                    [&name](const QString &each) { return name.contains(each); });
        if (!fits)
            continue;
        const DrawingLevels::State state = m_levels.state(level);
        auto *item = new QTreeWidgetItem({ number, level.title.text(), word(state) });
        item->setTextAlignment(Number, Qt::AlignRight | Qt::AlignVCenter);
        if (state == DrawingLevels::State::NoData) {
            for (int column = Number; column <= Shown; ++column)
                item->setForeground(column, Look::colour(Role::MutedText));
        }
        m_list->addTopLevelItem(item);
        // "1" alone is level 1, whatever else begins so.
        if (!m_list->currentItem() || (typed && level.number == typed->levels.front()))
            m_list->setCurrentItem(item);
    }
}

void LevelBar::enter()
{
    const std::optional<LevelEntry> typed = typedLevels(m_entry->text());
    const QTreeWidgetItem *current = m_list->currentItem();
    const bool isOfList = m_hasMoved || (!typed && !m_entry->text().trimmed().isEmpty());
    if (isOfList && current) {
        m_levels.toggle({ current->text(Number).toInt() });
    } else if (typed) {
        switch (typed->wish) {
        case LevelEntry::Wish::Toggle:
            m_levels.toggle(typed->levels);
            break;
        case LevelEntry::Wish::Show:
        case LevelEntry::Wish::Hide:
            m_levels.show(typed->levels, typed->wish == LevelEntry::Wish::Show);
            break;
        case LevelEntry::Wish::Only:
            m_levels.showOnly(typed->levels);
            break;
        }
    }
    fill();
    m_entry->selectAll(); // the next number replaces it
}

bool LevelBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize && isVisible())
        fit();
    if (watched != m_entry || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int next = std::clamp(
            row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->topLevelItemCount() - 1));
    if (QTreeWidgetItem *item = m_list->topLevelItem(next)) {
        m_list->setCurrentItem(item);
        m_hasMoved = true;
    }
    return true;
}

void LevelBar::retranslate()
{
    m_entry->setPlaceholderText(tr("Level by number or word"));
    m_entry->setAccessibleName(m_entry->placeholderText());
    m_hint->setText(tr("13 switches, +13 shows, -13 hides, =10,13 shows these alone, 1-9 a range. "
                       "Esc leaves."));
    m_list->setHeaderLabels({ tr("Level"), tr("Meaning"), tr("State") });
    fill();
}

void LevelBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace spp::land
