// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace spp {

/// The line above the map: the territory with its menu, the locator in the middle, and at the right
/// language, look and settings.
class SPP_GUI_EXPORT TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTerritory(const QString &name, bool readOnly); ///< empty name: none is open
    void setLocator(QWidget *field); ///< takes it
    QToolButton *territoryButton() const { return m_territory; } ///< carries the file menu
    QToolButton *languageButton() const { return m_language; }
    QToolButton *lookButton() const { return m_look; }
    QToolButton *settingsButton() const { return m_settings; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tintIcons();
    void fitHeight();

    QToolButton *m_territory;
    QLabel *m_readOnly;
    QHBoxLayout *m_middle;
    QToolButton *m_language;
    QToolButton *m_look;
    QToolButton *m_settings;
    QString m_name;
};

} // namespace spp
