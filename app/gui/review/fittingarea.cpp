// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/fittingarea.h"

#include <QEvent>
#include <QLayout>

namespace spp {

namespace {

constexpr int leastHeight = 96;

} // namespace

FittingArea::FittingArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(!content->isHidden());
    setWidget(content);
    content->installEventFilter(this);
}

int FittingArea::wantedHeight() const
{
    const QWidget *content = widget();
    if (!content)
        return 0;
    return content->hasHeightForWidth() ? content->heightForWidth(width())
                                        : content->sizeHint().height();
}

QSize FittingArea::sizeHint() const
{
    return { widget() ? widget()->sizeHint().width() : 0, wantedHeight() };
}

QSize FittingArea::minimumSizeHint() const
{
    return { widget() ? widget()->minimumSizeHint().width() : 0,
        std::min(leastHeight, wantedHeight()) };
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget()) {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(event->type() == QEvent::ShowToParent);
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FittingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace spp
