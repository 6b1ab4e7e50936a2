// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/frame/topbar.h"
#include "gui/look/look.h"

#include "core/domain/theme.h"
#include "gui/look/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace spp {

namespace {

constexpr int barHeight = 44;
constexpr int sideMargin = 8;
constexpr int locatorWidth = 640;
constexpr int iconSize = 18;

QToolButton *menuButton(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIconSize({ iconSize, iconSize });
    return button;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_territory(menuButton("territoryMenu"))
    , m_readOnly(new QLabel)
    , m_middle(new QHBoxLayout)
    , m_language(menuButton("languageMenu"))
    , m_look(menuButton("lookMenu"))
    , m_settings(menuButton("settingsMenu"))
{
    setObjectName(QStringLiteral("topBar"));
    fitHeight();
    m_territory->setProperty("strong", true);
    m_territory->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_readOnly->setObjectName(QStringLiteral("readOnlyBadge"));
    m_readOnly->setProperty("badge", QStringLiteral("notCertain"));
    m_readOnly->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 4, sideMargin, 4);
    row->setSpacing(sideMargin);
    row->addWidget(m_territory);
    row->addWidget(m_readOnly);
    row->addStretch(1);
    row->addLayout(m_middle, 4);
    row->addStretch(1);
    row->addWidget(m_language);
    row->addWidget(m_look);
    row->addWidget(m_settings);
    retranslate();
    tintIcons();
}

void TopBar::setTerritory(const QString &name, bool readOnly)
{
    m_name = name;
    m_readOnly->setVisible(!name.isEmpty() && readOnly);
    retranslate();
}

void TopBar::setLocator(QWidget *field)
{
    field->setMaximumWidth(locatorWidth);
    m_middle->addWidget(field);
}

void TopBar::retranslate()
{
    m_territory->setText(m_name.isEmpty() ? tr("Territory") : m_name);
    m_territory->setToolTip(tr("Open, create, import"));
    m_readOnly->setText(tr("Read only"));
    m_readOnly->setToolTip(
            tr("The file cannot be written: reviews can be run and printed, not saved in it."));
    m_language->setText(LocalisedText::language() == QLatin1String("vi")
                    ? QStringLiteral("Tiếng Việt")
                    : QStringLiteral("English"));
    m_language->setToolTip(tr("Language"));
    m_look->setToolTip(tr("Look: light, dark or sunlight"));
    m_look->setAccessibleName(tr("Look"));
    m_settings->setToolTip(tr("Settings and help"));
    m_settings->setAccessibleName(tr("Settings and help"));
}

void TopBar::tintIcons()
{
    m_look->setIcon(Icons::named(QStringLiteral("look")));
    m_settings->setIcon(Icons::named(QStringLiteral("settings")));
}

void TopBar::fitHeight()
{
    const int margins = 2 * 4 + 2 * Look::palette().outline_px;
    setMinimumHeight(std::max(barHeight, Look::palette().target_px + margins));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    if (event->type() == QEvent::PaletteChange)
        fitHeight();
    QFrame::changeEvent(event);
}

} // namespace spp
