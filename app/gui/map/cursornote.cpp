// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/cursornote.h"

#include <QLabel>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int narrow = 4;
constexpr int wide = 8;
constexpr QPoint besideCursor(16, 16);

QLabel *addLine(QVBoxLayout *column, const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    label->hide();
    return label;
}

void fill(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CursorNote::CursorNote(QWidget *canvas)
    : QFrame(canvas)
{
    setObjectName(QStringLiteral("cursorNote"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wide, narrow, wide, narrow);
    column->setSpacing(narrow);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_typed = addLine(column, "typed");
    m_numbers = addLine(column, "numbers");
    m_warning = addLine(column, "warning");
    for (QLabel *label : { m_typed, m_numbers, m_warning })
        label->setForegroundRole(QPalette::ToolTipText);
    QFont bold = font();
    bold.setBold(true);
    m_typed->setFont(bold);
    m_warning->setFont(bold);
    hide();
}

void CursorNote::say(const QString &numbers, const QString &typed, const QString &warning)
{
    fill(m_numbers, numbers);
    fill(m_typed, typed);
    fill(m_warning, warning);
    setVisible(!text().isEmpty());
    adjustSize();
    follow(m_cursor);
}

void CursorNote::follow(const QPoint &cursor)
{
    m_cursor = cursor;
    const QSize room = parentWidget()->size();
    QPoint place = cursor + besideCursor;
    if (place.x() + width() > room.width())
        place.setX(cursor.x() - besideCursor.x() - width());
    if (place.y() + height() > room.height())
        place.setY(cursor.y() - besideCursor.y() - height());
    move(qMax(0, place.x()), qMax(0, place.y()));
    raise();
}

QString CursorNote::text() const
{
    QStringList lines;
    for (const QLabel *label : { m_typed, m_numbers, m_warning }) {
        if (!label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace spp
