// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/drawer.h"

#include "gui/look/look.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spp {

namespace {

constexpr int firstHeight = 224;
constexpr int leastHeight = 96;
constexpr int sideMargin = 8;
constexpr int toolIconSize = 20;

} // namespace

Drawer::Drawer(QWidget *parent)
    : QFrame(parent)
    , m_more(new QToolButton)
    , m_tools(new QToolBar)
    , m_line(new QFrame)
    , m_pages(new QStackedWidget)
    , m_height(firstHeight)
{
    setObjectName(QStringLiteral("drawer"));
    m_line->setObjectName(QStringLiteral("drawerTabs"));
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(sideMargin, 0, sideMargin, 0);
    line->setSpacing(0);
    m_tabs = new QHBoxLayout;
    m_tools->setIconSize({ toolIconSize, toolIconSize });
    m_tools->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_more->setObjectName(QStringLiteral("moreTabs"));
    m_more->setProperty("drawerTab", true);
    m_more->setText(QString::fromUtf16(u"»"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setToolTip(tr("More pages"));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &Drawer::offerFolded);
    line->addLayout(m_tabs);
    line->addWidget(m_more);
    line->addStretch(1);
    line->addWidget(m_tools);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_pages, 1);
    // Tabs fold rather than widen the window.
    m_line->setMinimumWidth(1);
    m_line->installEventFilter(this);
    m_pages->setMinimumHeight(leastHeight);
    apply();
}

void Drawer::setSplitter(QSplitter *splitter)
{
    m_splitter = splitter;
    connect(splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_open.isEmpty())
            return;
        m_height = m_pages->height() * FramePalette().text_px / Look::palette().text_px;
        emit changed();
    });
    apply();
}

void Drawer::addCommonPage(const DrawerPage &page) { add(page, true); }

void Drawer::setWorkspacePages(const std::vector<DrawerPage> &pages)
{
    for (const DrawerPage &page : pages) {
        if (!find(page.id))
            add(page, false);
    }
    for (Page &known : m_known) {
        known.belongs = known.isCommon
                || std::any_of(pages.begin(), pages.end(),
                        [&known](const DrawerPage &page) { return page.id == known.id; });
        if (!known.belongs && known.id == m_open)
            m_open.clear();
    }
    apply();
}

void Drawer::add(const DrawerPage &page, bool isCommon)
{
    auto *tab = new QToolButton(m_line);
    tab->setObjectName(QStringLiteral("tab.") + page.id);
    tab->setProperty("drawerTab", true);
    tab->setCheckable(true);
    tab->setText(page.widget->windowTitle());
    tab->setArrowType(Qt::NoArrow);
    // Where the line is short the tools fold, not the words.
    tab->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    const QString id = page.id;
    connect(tab, &QToolButton::clicked, this, [this, id] { toggle(id); });
    m_tabs->addWidget(tab);
    m_pages->addWidget(page.widget);
    page.widget->installEventFilter(this);
    m_known.push_back({ page.id, page.widget, tab, isCommon });
    apply();
}

void Drawer::addMapTool(QAction *action)
{
    m_tools->addAction(action);
    m_tools->widgetForAction(action)->setObjectName(QStringLiteral("tool.") + action->objectName());
}

const Drawer::Page *Drawer::find(const QString &id) const
{
    for (const Page &page : m_known) {
        if (page.id == id)
            return &page;
    }
    return nullptr;
}

QToolButton *Drawer::tab(const QString &pageId) const
{
    const Page *page = find(pageId);
    return page ? page->tab : nullptr;
}

void Drawer::toggle(const QString &id)
{
    if (m_open == id)
        close();
    else
        open(id);
}

void Drawer::open(const QString &pageId)
{
    if (!find(pageId))
        return;
    m_open = pageId;
    apply();
    emit changed();
}

void Drawer::close()
{
    m_open.clear();
    apply();
    emit changed();
}

void Drawer::setHeight(int pixels)
{
    m_height = std::max(pixels, leastHeight);
    apply();
}

void Drawer::apply()
{
    const Page *page = find(m_open);
    for (const Page &known : m_known) {
        known.tab->setChecked(&known == page);
        // A page that is not shown asks for no width.
        known.widget->setSizePolicy(&known == page ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                known.widget->sizePolicy().verticalPolicy());
    }
    fitTabs();
    m_pages->setVisible(page != nullptr);
    if (page)
        m_pages->setCurrentWidget(page->widget);
    const int lineHeight = m_line->sizeHint().height();
    setMinimumHeight(page ? lineHeight + leastHeight : lineHeight);
    setMaximumHeight(page ? QWIDGETSIZE_MAX : lineHeight);
    if (!m_splitter)
        return;
    const int whole = m_splitter->height();
    const int open = std::min(lineHeight + Look::scaled(m_height), std::max(whole / 2, lineHeight));
    const int wanted = page ? open : lineHeight;
    m_splitter->setSizes({ std::max(whole - wanted, 1), wanted });
}

void Drawer::fitTabs()
{
    const auto widthOf
            = [this](const Page &page) { return page.tab->sizeHint().width() + m_tabs->spacing(); };
    int wanted = 0;
    int open = 0;
    for (const Page &page : m_known) {
        const int width = page.belongs ? widthOf(page) : 0;
        wanted += width;
        if (page.id == m_open)
            open = width;
    }
    const int leastTools = m_tools->minimumSizeHint().width();
    int left = m_line->width() - 2 * sideMargin - leastTools;
    const bool fold = wanted > left;
    if (fold)
        left -= m_more->sizeHint().width();
    left -= open;
    bool hasFolded = false;
    for (const Page &page : m_known) {
        bool shown = page.belongs;
        if (shown && page.id != m_open) {
            shown = !hasFolded && (!fold || widthOf(page) <= left);
            left -= shown ? widthOf(page) : 0;
        }
        page.tab->setVisible(shown);
        hasFolded = hasFolded || (page.belongs && !shown);
    }
    m_more->setVisible(hasFolded);
    // Of a line that is too short the tools give way, not the words on the tabs.
    m_tools->setMaximumWidth(leastTools + std::max(left, 0));
}

void Drawer::offerFolded()
{
    m_more->menu()->clear();
    for (const Page &page : m_known) {
        if (!page.belongs || !page.tab->isHidden())
            continue;
        const QString id = page.id;
        m_more->menu()->addAction(page.tab->text(), this, [this, id] { open(id); });
    }
}

void Drawer::retranslate()
{
    for (const Page &page : m_known)
        page.tab->setText(page.widget->windowTitle());
    m_more->setToolTip(tr("More pages"));
    fitTabs();
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowTitleChange)
        retranslate();
    if (watched == m_line && event->type() == QEvent::Resize)
        fitTabs();
    return QFrame::eventFilter(watched, event);
}

void Drawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        apply();
    QFrame::changeEvent(event);
}

} // namespace spp
