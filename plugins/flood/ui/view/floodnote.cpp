// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/floodnote.h"

#include "gui/look/look.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int edge = 12;
constexpr int narrow = 4;
constexpr int wide = 8;
constexpr int width_px = 280;

QLabel *addLine(QVBoxLayout *column, const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void fill(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FloodNote::FloodNote(QWidget *canvas)
    : QFrame(canvas)
    , m_more(new QPushButton)
{
    setObjectName(QStringLiteral("floodNote"));
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wide, narrow, wide, narrow);
    column->setSpacing(narrow);
    m_title = addLine(column, "floodNoteTitle");
    m_title->setProperty("strong", true);
    m_moment = addLine(column, "floodNoteMoment");
    m_cursor = addLine(column, "floodNoteCursor");
    m_cursor->hide();
    m_warnings = addLine(column, "floodNoteWarnings");
    m_warnings->setProperty("problem", true);
    m_more->setObjectName(QStringLiteral("floodNoteLimits"));
    m_more->setProperty("link", true);
    m_more->setCheckable(true);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_limits = addLine(column, "floodNoteLimitTexts");
    m_limits->hide();
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        m_limits->setVisible(open);
        retranslate();
        settle();
    });
    move(edge, edge);
    hide();
}

void FloodNote::setFlood(
        const QString &title, const QStringList &warnings, const QStringList &limits)
{
    if (m_title->text() != title)
        m_cursor->setText(QStringLiteral(" "));
    m_title->setText(title);
    QStringList marked;
    for (const QString &warning : warnings)
        marked.append(QString::fromUtf8("▲ ") + warning);
    fill(m_warnings, marked.join(QLatin1Char('\n')));
    QStringList points;
    for (const QString &limit : limits)
        points.append(QString::fromUtf8("• ") + limit);
    m_limits->setText(points.join(QLatin1Char('\n')));
    m_more->setVisible(!limits.isEmpty());
    m_limits->setVisible(!limits.isEmpty() && m_more->isChecked());
    retranslate();
    settle();
}

void FloodNote::setMoment(const QString &text)
{
    fill(m_moment, text);
    settle();
}

void FloodNote::setUnderCursor(const QString &text)
{
    if (text.isEmpty() && m_cursor->isHidden())
        return;
    // Its room stays when the cursor leaves, or the note would jump at every movement.
    const auto lines = m_cursor->text().count(QLatin1Char('\n'));
    m_cursor->setText(
            text.isEmpty() ? QStringLiteral(" ") + QString(lines, QLatin1Char('\n')) : text);
    if (m_cursor->isHidden() || m_cursor->text().count(QLatin1Char('\n')) != lines
            || m_cursor->heightForWidth(m_cursor->width()) > m_cursor->height()) {
        m_cursor->show();
        settle();
    }
}

QString FloodNote::text() const
{
    QStringList lines;
    for (const QLabel *label : { m_title, m_moment, m_cursor, m_warnings, m_limits }) {
        if (!label->isHidden())
            lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

void FloodNote::settle()
{
    const int width = Look::scaled(width_px);
    setFixedWidth(width);
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                 : layout()->totalSizeHint().height());
}

void FloodNote::retranslate()
{
    m_more->setText(
            m_more->isChecked() ? tr("Hide how it was computed") : tr("How it was computed"));
}

void FloodNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        settle();
    QFrame::changeEvent(event);
}

} // namespace spp::flood
