// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/surveytable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>

namespace spp::land {

namespace {

constexpr int mostRows = 2000; ///< pasted; a survey is never longer

bool isPlainLetter(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    return isPlain && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

SurveyTable::SurveyTable(QWidget *parent)
    : QTableWidget(0, columns, parent)
{
    setObjectName(QStringLiteral("surveyTable"));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
            | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        keepEmptyRow();
        emit edited();
    });
    keepEmptyRow();
}

void SurveyTable::setTitles(const std::array<QString, columns> &titles)
{
    setHorizontalHeaderLabels({ titles[0], titles[1], titles[2] });
}

std::vector<SurveyTable::FilledRow> SurveyTable::filled() const
{
    std::vector<FilledRow> rows;
    for (int row = 0; row < rowCount(); ++row) {
        FilledRow filled;
        filled.number = row + 1;
        bool anyText = false;
        for (int column = 0; column < columns; ++column) {
            const QTableWidgetItem *cell = item(row, column);
            filled.cells[std::size_t(column)] = cell ? cell->text().trimmed() : QString();
            anyText = anyText || !filled.cells[std::size_t(column)].isEmpty();
        }
        if (anyText)
            rows.push_back(std::move(filled));
    }
    return rows;
}

void SurveyTable::put(int row, int column, const QString &text)
{
    if (column >= columns)
        return;
    if (row >= rowCount())
        setRowCount(row + 1);
    auto *cell = new QTableWidgetItem(text);
    if (column > 0)
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, column, cell);
}

void SurveyTable::setRows(const std::vector<Row> &rows)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    setRowCount(0);
    for (const Row &cells : rows) {
        const int row = rowCount();
        for (int column = 0; column < columns; ++column)
            put(row, column, cells[std::size_t(column)]);
    }
    keepEmptyRow();
    setCurrentCell(0, 0);
}

/// The last row is empty, so that there is always one to go on in.
void SurveyTable::keepEmptyRow()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const std::vector<FilledRow> rows = filled();
    const int last = rows.empty() ? 0 : rows.back().number;
    if (rowCount() <= last) {
        for (int column = 0; column < columns; ++column)
            put(last, column, {});
    }
}

/// Cells of a spreadsheet, or of lines with semicolons, from the current cell on.
void SurveyTable::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return;
    static const QRegularExpression parts(QStringLiteral("[\\t;]"));
    const int top = std::max(0, currentRow());
    const int left = std::max(0, currentColumn());
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        int row = top;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (line.trimmed().isEmpty() || row - top >= mostRows)
                continue;
            const QStringList cells = line.split(parts);
            for (int i = 0; i < cells.size(); ++i)
                put(row, left + i, cells.at(i).trimmed());
            ++row;
        }
    }
    keepEmptyRow();
    emit edited();
}

void SurveyTable::copy()
{
    QString text;
    int line = -1;
    for (const QModelIndex &index : selectedIndexes()) {
        if (line >= 0)
            text += QLatin1Char(index.row() == line ? '\t' : '\n');
        line = index.row();
        text += index.data().toString();
    }
    QApplication::clipboard()->setText(text);
}

void SurveyTable::clearChosen()
{
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        for (QTableWidgetItem *cell : selectedItems())
            cell->setText({});
    }
    emit edited();
}

/// Letters that are shortcuts of the workspace are names of stations here.
bool SurveyTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isPlainLetter(*key) || key->matches(QKeySequence::Paste)
                || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    return QTableWidget::event(event);
}

void SurveyTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() == QAbstractItemView::EditingState) {
        event->accept(); // ends the cell; the next one takes the preview
        return;
    }
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Delete))
        clearChosen();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace spp::land
