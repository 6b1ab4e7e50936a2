// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/truncation.h"

#include "support/patience.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

namespace spp::test {

namespace {

constexpr int rounding = 1; ///< pixels
constexpr int pause_ms = 20;
constexpr int leastWait_ms = 50;

QString words(const QWidget &widget, const QString &text, QSize needed, QSize there)
{
    return QStringLiteral("%1 %2 \"%3\" needs %4x%5, has %6x%7")
            .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text)
            .arg(needed.width())
            .arg(needed.height())
            .arg(there.width())
            .arg(there.height());
}

bool isCutOnPurpose(const QWidget &widget)
{
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
            && !widget.toolTip().isEmpty();
}

void checkLabel(const QLabel &label, QStringList &faults)
{
    if (label.text().isEmpty())
        return;
    QSize needed = label.sizeHint();
    if (label.wordWrap())
        needed = QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width()));
    if (needed.width() > label.width() + rounding || needed.height() > label.height() + rounding)
        faults.append(words(label, label.text(), needed, label.size()));
}

void checkButton(const QAbstractButton &button, QStringList &faults)
{
    // The icon and the border may shrink; the text may not.
    const QSize needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool showsText
            = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull();
    if (button.text().isEmpty() || !showsText)
        return;
    if (needed.width() > button.width() + rounding || needed.height() > button.height() + rounding)
        faults.append(words(button, button.text(), needed, button.size()));
}

void checkTabs(const QTabBar &bar, QStringList &faults)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QSize needed = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab));
        if (needed.width() > bar.tabRect(tab).width())
            faults.append(words(bar, bar.tabText(tab), needed, bar.tabRect(tab).size()));
    }
}

} // namespace

QStringList truncatedTexts(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isCutOnPurpose(*widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, faults);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(*button, faults);
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            checkTabs(*bar, faults);
    }
    return faults;
}

QStringList truncatedWhenSettled(const QWidget &window)
{
    QStringList faults;
    QElapsedTimer since;
    since.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, pause_ms);
        faults = truncatedTexts(window);
    } while (
            since.elapsed() < leastWait_ms || (!faults.isEmpty() && since.elapsed() < patience_ms));
    return faults;
}

} // namespace spp::test
