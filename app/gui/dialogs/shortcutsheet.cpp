// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/dialogs/shortcutsheet.h"

#include <QAction>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr QSize dialogSize(460, 480);

void addRow(QTableWidget *table, const QString &keys, const QString &command)
{
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(keys));
    table->setItem(row, 1, new QTableWidgetItem(command));
}

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(dialogSize);
    auto *table = new QTableWidget(0, 2);
    table->setHorizontalHeaderLabels({ tr("Keys"), tr("Command") });
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    addRow(table, QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText),
            tr("Find a parcel, commune, place, coordinate or command"));
    addRow(table, QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText),
            tr("First workspace; Ctrl+2 the second, and so on"));
    addRow(table, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
            tr("Back to where the map was"));
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            addRow(table, action->shortcut().toString(QKeySequence::NativeText),
                    action->text().remove(QLatin1Char('&')));
    }
    table->resizeColumnToContents(0);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
}

} // namespace spp
