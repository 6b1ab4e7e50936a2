// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/entrytable.h"

#include "flood/ui/proposal/proposalwords.h"
#include "gui/look/look.h"
#include "gui/map/typedcorner.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int gap = 4;
constexpr int mostRowsShown = 4;
constexpr int rowHeight = 30;
constexpr int leastColumn = 40;
constexpr int numberWidth = 50;
constexpr int sensorWidth = 84;
constexpr int sensors = 3;
const char *const sensorKeys[sensors] = { "first", "second", "gauge" };
const char *const sensorTexts[sensors] = { QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Start"),
    QT_TRANSLATE_NOOP("spp::flood::EntryTable", "End"),
    QT_TRANSLATE_NOOP("spp::flood::EntryTable", "Gauge") };

} // namespace

EntryTable::EntryTable(
        const char *name, const char *title, std::vector<Column> columns, QWidget *parent)
    : QWidget(parent)
    , m_titleText(title)
    , m_columns(std::move(columns))
    , m_title(new QLabel)
    , m_table(new QTableWidget(0, int(m_columns.size())))
    , m_add(new QToolButton)
    , m_remove(new QToolButton)
{
    m_table->setObjectName(QLatin1String(name));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(Look::scaled(leastColumn));
    for (int column = 0; column < int(m_columns.size()) && m_columns.front().isSensor; ++column) {
        if (m_columns[std::size_t(column)].isSensor)
            continue;
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->setColumnWidth(column, Look::scaled(numberWidth));
    }
    int least = 0;
    for (const Column &facts : m_columns)
        least += facts.isSensor ? sensorWidth : numberWidth;
    m_table->setMinimumWidth(Look::scaled(least));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->installEventFilter(this);
    m_add->setObjectName(QLatin1String(name) + QStringLiteral("Add"));
    m_remove->setObjectName(QLatin1String(name) + QStringLiteral("Remove"));
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(m_table);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow({});
        m_table->setFocus();
        m_table->setCurrentCell(m_table->rowCount() - 1, m_columns.front().isSensor ? 1 : 0);
    });
    connect(m_remove, &QToolButton::clicked, this, &EntryTable::removeRow);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            emit changed();
    });
    retranslate();
    fit();
}

void EntryTable::addRow(const QJsonObject &entry)
{
    m_isFilling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const Column &facts = m_columns[std::size_t(column)];
        const QJsonValue value = entry.value(QLatin1String(facts.key));
        if (!facts.isSensor) {
            auto *item = new QTableWidgetItem(
                    value.isDouble() ? proposalwords::plain(value.toDouble()) : QString());
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
            continue;
        }
        auto *box = new QComboBox;
        for (int i = 0; i < sensors; ++i)
            box->addItem(tr(sensorTexts[i]), QLatin1String(sensorKeys[i]));
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
        connect(box, QOverload<int>::of(&QComboBox::activated), this, &EntryTable::changed);
        m_table->setCellWidget(row, column, box);
    }
    m_isFilling = false;
    fit();
}

void EntryTable::removeRow()
{
    const int row = m_table->currentRow() >= 0 ? m_table->currentRow() : m_table->rowCount() - 1;
    if (row < 0)
        return;
    m_table->removeRow(row);
    fit();
    emit changed();
}

void EntryTable::fit()
{
    const int rows = std::min(m_table->rowCount(), mostRowsShown);
    const int row = Look::clickable(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + 2);
    m_remove->setEnabled(rows > 0);
}

void EntryTable::setEntries(const QJsonArray &entries)
{
    m_isFilling = true;
    m_table->setRowCount(0);
    for (const QJsonValue &entry : entries)
        addRow(entry.toObject());
    m_isFilling = false;
    fit();
}

QString EntryTable::text(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

bool EntryTable::isEmpty(int row) const
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (!text(row, column).isEmpty())
            return false;
    }
    return true;
}

QJsonArray EntryTable::entries() const
{
    QJsonArray entries;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isEmpty(row))
            continue;
        QJsonObject entry;
        for (int column = 0; column < int(m_columns.size()); ++column) {
            const QString key = QLatin1String(m_columns[std::size_t(column)].key);
            if (const auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, column)))
                entry.insert(key, box->currentData().toString());
            else if (const std::optional<double> number = typedNumber(text(row, column)))
                entry.insert(key, *number);
        }
        entries.append(entry);
    }
    return entries;
}

QString EntryTable::problem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isEmpty(row))
            continue;
        for (int column = 0; column < int(m_columns.size()); ++column) {
            const Column &facts = m_columns[std::size_t(column)];
            const QString typed = text(row, column);
            if (facts.isSensor || (typed.isEmpty() && !facts.isRequired) || typedNumber(typed))
                continue;
            return tr("%1, row %2: \"%3\" needs a number.")
                    .arg(tr(m_titleText))
                    .arg(row + 1)
                    .arg(tr(facts.label));
        }
    }
    return {};
}

bool EntryTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeRow();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EntryTable::retranslate()
{
    m_title->setText(tr(m_titleText));
    QStringList labels;
    for (const Column &column : m_columns)
        labels.append(tr(column.label));
    m_table->setHorizontalHeaderLabels(labels);
    m_table->setAccessibleName(m_title->text());
    m_add->setText(QStringLiteral("+"));
    m_add->setToolTip(tr("Add a row"));
    m_remove->setText(QStringLiteral("−"));
    m_remove->setToolTip(tr("Remove the row (Delete)"));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            if (auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, column))) {
                for (int i = 0; i < sensors; ++i)
                    box->setItemText(i, tr(sensorTexts[i]));
            }
        }
    }
}

void EntryTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fit(); // another look may have taller rows
}

} // namespace spp::flood
