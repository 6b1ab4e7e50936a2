// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/chartpage.h"

#include "core/review/writefailure.h"
#include "flood/ui/charts/floodchart.h"
#include "gui/review/tablepage.h"
#include "gui/workbench/mademessage.h"
#include "gui/workbench/workbench.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int margin = 8;
constexpr int gap = 4;

} // namespace

ChartPage::ChartPage(const QString &name, QAction *tool, Workbench &workbench)
    : m_name(name)
    , m_workbench(workbench)
    , m_tool(new QToolButton)
    , m_asTable(new QPushButton)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
    , m_picture(new QAction(this))
    , m_file(new QAction(this))
    , m_note(new QLabel)
    , m_hint(new QLabel)
    , m_line(new QHBoxLayout)
    , m_fields(new QHBoxLayout)
    , m_views(new QStackedWidget)
    , m_chart(new FloodChart(name + QStringLiteral("Chart")))
    , m_table(new TablePage(name + QStringLiteral("Table")))
{
    const auto called = [&](QWidget *widget, const char *part) {
        widget->setObjectName(name + QLatin1String(part));
        return widget;
    };
    called(this, "Page");
    m_tool->setDefaultAction(tool);
    m_tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable->setCheckable(true);
    m_note->setProperty("muted", true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *save = new QMenu(m_save);
    save->addAction(m_picture);
    save->addAction(m_file);
    m_save->setMenu(save);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_hint->setMargin(2 * margin);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_fields->setSpacing(gap);
    m_fields->addWidget(called(m_tool, "Tool"));
    m_line->setContentsMargins(margin, gap, margin, gap);
    m_line->setSpacing(gap);
    m_line->addLayout(m_fields);
    m_line->addWidget(called(m_note, "Note"), 1);
    m_line->addWidget(called(m_asTable, "AsTable"));
    m_line->addWidget(called(m_copy, "Copy"));
    m_line->addWidget(called(m_save, "Save"));
    m_views->addWidget(called(m_hint, "Hint"));
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_line);
    column->addWidget(m_views, 1);
    connect(m_asTable, &QPushButton::toggled, this, &ChartPage::showView);
    connect(m_copy, &QPushButton::clicked, this, &ChartPage::copy);
    connect(m_file, &QAction::triggered, m_table, &TablePage::fileAsked);
    connect(m_picture, &QAction::triggered, this, &ChartPage::askForPicture);
    retranslate();
    showView();
}

void ChartPage::addField(QWidget *field) { m_fields->addWidget(field); }

void ChartPage::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_table->setWindowTitle(title);
    m_chart->setAccessibleName(title);
}

void ChartPage::hint(const QString &text)
{
    m_hint->setText(text);
    showView();
}

void ChartPage::note(const QString &text)
{
    m_note->setText(text);
    m_note->setToolTip(text);
}

void ChartPage::showView()
{
    const bool hasRows = m_table->shown().rowCount() > 0;
    const bool isTable = m_asTable->isChecked() && hasRows;
    const bool hasChart = m_hint->text().isEmpty();
    m_views->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table)
                    : hasChart        ? static_cast<QWidget *>(m_chart)
                                      : m_hint);
    m_asTable->setEnabled(hasRows);
    m_picture->setEnabled(hasChart);
    // The table has its own of these.
    m_copy->setVisible(!isTable);
    m_save->setVisible(!isTable);
    m_copy->setEnabled(hasRows);
    m_save->setEnabled(hasRows);
    fit();
}

/// The tool keeps its word as long as there is room for it.
void ChartPage::fit()
{
    m_tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->invalidate();
    if (m_line->sizeHint().width() > width())
        m_tool->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void ChartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartPage::copy() const { QGuiApplication::clipboard()->setText(m_table->copyText()); }

void ChartPage::askForPicture()
{
    QFileDialog dialog(window(), tr("Save the chart"), QDir::home().filePath(windowTitle()),
            tr("Pictures (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("png"));
    if (dialog.exec() == QDialog::Accepted)
        savePicture(dialog.selectedFiles().value(0));
}

void ChartPage::savePicture(const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && m_chart->picture().save(&file, "PNG")
            && file.commit();
    if (!isWritten) {
        m_workbench.report(tr("The chart could not be saved"), writeFailure(path, file));
        return;
    }
    tellMade(m_workbench, tr("The chart was saved: %1").arg(QDir::toNativeSeparators(path)),
            { { tr("Open picture"), QStringLiteral("openChart"), path },
                    { tr("Open folder"), QStringLiteral("openChartFolder"),
                            QFileInfo(path).absolutePath() } });
}

void ChartPage::retranslate()
{
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the numbers instead of the chart"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save the chart or its numbers as a file"));
    m_picture->setText(tr("Picture (PNG)…"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the numbers with their headers for a spreadsheet"));
    m_file->setText(tr("Numbers (XLSX)…"));
}

void ChartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
