// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QScrollArea>

namespace spp {

/// Shows a widget in the height it wants where there is room, and scrolls it where there is not:
/// nothing in it is ever cut. There and gone with its widget.
class SPP_GUI_EXPORT FittingArea final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the widget.
    explicit FittingArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedHeight() const;
};

} // namespace spp
