// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/look/steadyfields.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace spp {

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

bool changesByWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || (qobject_cast<const QAbstractSlider *>(widget)
                    && !qobject_cast<const QScrollBar *>(widget));
}

} // namespace

void keepFromWheel(QWidget *form)
{
    auto *guard = new WheelGuard(form);
    QList<QWidget *> fields = form->findChildren<QWidget *>();
    fields.append(form);
    for (QWidget *field : fields) {
        if (!changesByWheel(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(guard);
    }
}

} // namespace spp
