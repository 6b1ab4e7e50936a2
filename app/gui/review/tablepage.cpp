// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/tablepage.h"

#include "core/domain/searchname.h"
#include "gui/look/look.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace spp {

namespace {

constexpr int orderRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 2;
constexpr int margin = 8;
constexpr int filterWidth = 260;
constexpr int widestColumn = 420;

class Filter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWanted(const QString &text)
    {
        m_words = searchName(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidate();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        QString text;
        for (int column = 0; column < sourceModel()->columnCount(); ++column) {
            text += sourceModel()->index(row, column, parent).data().toString();
            text += QLatin1Char(' ');
        }
        text = searchName(text);
        return std::all_of(m_words.begin(), m_words.end(),
                [&](const QString &word) { return text.contains(word); });
    }
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(orderRole);
        const QVariant b = right.data(orderRole);
        bool isNumber = false;
        const double first = a.toDouble(&isNumber);
        bool isOther = false;
        const double second = b.toDouble(&isOther);
        if (isNumber && isOther)
            return first < second;
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    }

private:
    QStringList m_words;
};

QString plainCell(const QModelIndex &index)
{
    QString text = index.data().toString();
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

TablePage::TablePage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_copy(new QPushButton)
    , m_file(new QPushButton)
    , m_line(new QHBoxLayout)
    , m_model(new QStandardItemModel(this))
    , m_proxy(new Filter(this))
    , m_table(new QTableView)
    , m_empty(new QLabel)
{
    setObjectName(name);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(filterWidth);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_file->setObjectName(QStringLiteral("spreadsheet"));
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(margin, 0, margin, margin / 2);
    m_line->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_line->setSpacing(margin / 2);
    m_line->addWidget(m_filter);
    m_line->addStretch(1);
    m_line->addWidget(m_copy);
    m_line->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_line);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);

    auto *copyKey = new QAction(m_table);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyKey);
    connect(copyKey, &QAction::triggered, this, &TablePage::copy);
    connect(m_copy, &QPushButton::clicked, this, &TablePage::copy);
    connect(m_file, &QPushButton::clicked, this, &TablePage::fileAsked);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        static_cast<Filter *>(m_proxy)->setWanted(text);
        showEmpty();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(index.siblingAtColumn(0).data(keyRole));
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit opened(index.siblingAtColumn(0).data(keyRole));
    });
    m_copy->setText(tr("Copy"));
    m_file->setText(tr("XLSX…"));
    m_filter->setPlaceholderText(tr("Filter"));
    showEmpty();
}

void TablePage::setHeader(const QStringList &titles)
{
    m_model->setColumnCount(int(titles.size())); // the labels alone never take a column away
    m_model->setHorizontalHeaderLabels(titles);
}

void TablePage::setRows(const std::vector<std::vector<TableCell>> &rows, const QVariantList &keys)
{
    m_model->removeRows(0, m_model->rowCount());
    for (size_t row = 0; row < rows.size(); ++row) {
        QList<QStandardItem *> items;
        for (const TableCell &cell : rows[row]) {
            auto *item = new QStandardItem(cell.icon, cell.text);
            item->setData(cell.order.isValid() ? cell.order : QVariant(cell.text), orderRole);
            if (cell.isNumber) {
                item->setData(cell.order, numberRole);
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            item->setToolTip(cell.text);
            if (cell.isWarning) {
                item->setForeground(Look::colour(Role::Conflict));
                QFont bold = font();
                bold.setBold(true);
                item->setFont(bold);
            }
            items.append(item);
        }
        if (!items.isEmpty())
            items.first()->setData(keys.value(int(row)), keyRole);
        m_model->appendRow(items);
    }
    alignHeader();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    showEmpty();
}

/// Above numbers the title stands to the right, as they do.
void TablePage::alignHeader()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        bool isOfNumbers = false;
        for (int row = 0; row < m_model->rowCount() && !isOfNumbers; ++row)
            isOfNumbers = m_model->index(row, column).data(numberRole).isValid();
        const Qt::Alignment side = isOfNumbers ? Qt::AlignRight : Qt::AlignLeft;
        m_model->setHeaderData(
                column, Qt::Horizontal, int(side | Qt::AlignVCenter), Qt::TextAlignmentRole);
    }
}

void TablePage::setText(const QVariant &key, int column, const QString &text)
{
    const QModelIndexList found
            = m_model->match(m_model->index(0, 0), keyRole, key, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    QStandardItem *item = m_model->item(found.first().row(), column);
    item->setText(text);
    item->setToolTip(text);
    item->setData(text, orderRole);
}

void TablePage::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    showEmpty();
}

void TablePage::showEmpty()
{
    m_empty->setVisible(m_proxy->rowCount() == 0);
    m_file->setEnabled(m_proxy->rowCount() > 0);
}

const QAbstractItemModel &TablePage::shown() const { return *m_proxy; }

QVariant TablePage::currentKey() const
{
    return m_table->currentIndex().siblingAtColumn(0).data(keyRole);
}

QVariantList TablePage::shownKeys() const
{
    QVariantList keys;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        keys.append(m_proxy->index(row, 0).data(keyRole));
    return keys;
}

bool TablePage::showKey(const QVariant &key)
{
    const QModelIndexList found
            = m_proxy->match(m_proxy->index(0, 0), keyRole, key, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    const QSignalBlocker quiet(this);
    m_table->setCurrentIndex(found.first());
    return true;
}

int TablePage::shownRows() const { return m_proxy->rowCount(); }

/// Selected rows in the order they are shown; all of them when none is selected.
QString TablePage::copyText() const
{
    std::set<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.insert(index.row());
    for (int row = 0; selected.size() < 2 && row < m_proxy->rowCount(); ++row)
        rows.insert(row);
    QStringList line;
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        line.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    QStringList lines{ line.join(QLatin1Char('\t')) };
    for (const int row : rows) {
        line.clear();
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            line.append(plainCell(m_proxy->index(row, column)));
        lines.append(line.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TablePage::copy() { QGuiApplication::clipboard()->setText(copyText()); }

void TablePage::addButton(QPushButton *button)
{
    m_line->insertWidget(m_line->indexOf(m_copy), button);
}

void TablePage::addField(QWidget *field) { m_line->insertWidget(m_line->indexOf(m_filter), field); }

void TablePage::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the table with its headers for a spreadsheet"));
    m_file->setText(tr("XLSX…"));
    m_file->setToolTip(tr("Save what the table shows as a spreadsheet file"));
    m_filter->setPlaceholderText(tr("Filter"));
}

void TablePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp
