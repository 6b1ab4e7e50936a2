// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/modebar.h"
#include "gui/look/look.h"

#include "gui/workbench/workspace.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int barWidth = 64;
constexpr int iconSize = 24;
constexpr int mostShortcuts = 9;

} // namespace

ModeBar::ModeBar(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("modeBar"));
    setFixedWidth(Look::scaled(barWidth));
    m_column->setContentsMargins(0, 8, 0, 8);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_group->setExclusive(true);
}

void ModeBar::add(Workspace *workspace)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("mode.") + workspace->id());
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({ iconSize, iconSize });
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    const int number = int(m_modes.size()) + 1;
    if (number <= mostShortcuts)
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    connect(button, &QToolButton::clicked, this,
            [this, workspace] { emit chosen(workspace->id()); });
    m_group->addButton(button);
    m_column->insertWidget(m_column->count() - 1, button);
    m_modes.push_back({ workspace, button });
    retranslate();
}

void ModeBar::setCurrent(const QString &id)
{
    if (QToolButton *found = button(id))
        found->setChecked(true);
}

QToolButton *ModeBar::button(const QString &id) const
{
    for (const Mode &mode : m_modes) {
        if (mode.workspace->id() == id)
            return mode.button;
    }
    return nullptr;
}

void ModeBar::retranslate()
{
    for (const Mode &mode : m_modes) {
        const QKeySequence keys = mode.button->shortcut();
        mode.button->setText(mode.workspace->title());
        mode.button->setIcon(mode.workspace->icon());
        // Setting the text of a button resets its shortcut.
        mode.button->setShortcut(keys);
        mode.button->setToolTip(tr("%1 (%2)").arg(
                mode.workspace->title(), keys.toString(QKeySequence::NativeText)));
    }
}

void ModeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        setFixedWidth(Look::scaled(barWidth));
    QFrame::changeEvent(event);
}

} // namespace spp
