// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/chartpage.h"

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
    , m_picture(new QPushButton)
    , m_copy(new QPushButton)
    , m_file(new QPushButton)
    , m_note(new QLabel)
    , m_hint(new QLabel)
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
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_hint->setMargin(2 * margin);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_fields->setSpacing(gap);
    m_fields->addWidget(called(m_tool, "Tool"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, gap, margin, gap);
    line->setSpacing(gap);
    line->addLayout(m_fields);
    line->addWidget(called(m_note, "Note"), 1);
    line->addWidget(called(m_asTable, "AsTable"));
    line->addWidget(called(m_picture, "Picture"));
    line->addWidget(called(m_copy, "Copy"));
    line->addWidget(called(m_file, "File"));
    m_views->addWidget(called(m_hint, "Hint"));
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_views, 1);
    connect(m_asTable, &QPushButton::toggled, this, &ChartPage::showView);
    connect(m_copy, &QPushButton::clicked, this, &ChartPage::copy);
    connect(m_file, &QPushButton::clicked, m_table, &TablePage::fileAsked);
    connect(m_picture, &QPushButton::clicked, this, &ChartPage::askForPicture);
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
    m_file->setVisible(!isTable);
    m_copy->setEnabled(hasRows);
    m_file->setEnabled(hasRows);
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
        m_workbench.report(tr("The chart could not be saved"),
                Error::environment(file.errorString().toStdString()).inFile(path.toStdString()));
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
    m_picture->setText(tr("PNG…"));
    m_picture->setToolTip(tr("Save the chart as a picture"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the numbers with their headers for a spreadsheet"));
    m_file->setText(tr("XLSX…"));
    m_file->setToolTip(tr("Save the numbers as a spreadsheet file"));
}

void ChartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
