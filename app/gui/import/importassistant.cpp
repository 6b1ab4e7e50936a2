// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/importassistant.h"

#include "core/data/territory.h"
#include "core/import/fieldmapping.h"
#include "core/import/importer.h"
#include "core/import/textencoding.h"
#include "gui/import/shapepreview.h"
#include "gui/look/look.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <qgsapplication.h>

namespace spp {

namespace {

constexpr QSize dialogSize(960, 620);
constexpr int gap = 16;

QTableWidget *plainTable(const char *name)
{
    auto *table = new QTableWidget;
    table->setObjectName(QLatin1String(name));
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

template <typename T>
T *named(T *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

ImportAssistant::ImportAssistant(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_file(named(new QLineEdit, "file"))
    , m_layer(named(new QComboBox, "layer"))
    , m_theme(named(new QComboBox, "theme"))
    , m_crs(named(new QComboBox, "crs"))
    , m_encoding(named(new QComboBox, "encoding"))
    , m_existing(named(new QComboBox, "existing"))
    , m_commune(named(new QLineEdit, "commune"))
    , m_mapping(plainTable("mapping"))
    , m_rows(plainTable("rows"))
    , m_map(new ShapePreview)
    , m_problem(named(new QLabel, "problem"))
    , m_report(named(new QPlainTextEdit, "report"))
    , m_pages(new QStackedWidget)
    , m_import(named(new QPushButton(tr("Import")), "import"))
    , m_cancel(named(new QPushButton(tr("Cancel")), "cancel"))
{
    setObjectName(QStringLiteral("importAssistant"));
    setWindowTitle(tr("Import data"));
    resize(dialogSize);
    if (const Territory *territory = workbench.territory()) {
        if (Result<Profile> profile = territory->profile())
            m_profile = *profile;
    }
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_report->setReadOnly(true);
    m_import->setProperty("primary", true);
    m_import->setEnabled(false);

    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(buildChoices(), 2);
    row->addWidget(buildPreview(), 3);
    m_pages->addWidget(work);
    m_pages->addWidget(m_report);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportAssistant::run);
    // A dialog that is closed while it works stops the work.
    connect(&workbench, &Workbench::territoryClosing, this, &QDialog::reject);
    fillThemes();
    // Enter in the field of the file reads the file; it must not press a button.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

ImportAssistant::~ImportAssistant()
{
    if (m_job)
        m_job->cancel();
}

QWidget *ImportAssistant::buildChoices()
{
    auto *browse = new QPushButton(tr("Choose…"));
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    for (const QString &name : textEncodingNames())
        m_encoding->addItem(name == QLatin1String("auto") ? tr("Detect") : name, name);
    m_crs->addItem(tr("As the source says"), QString());
    for (const QString &crs : m_profile ? m_profile->sourceCrsChoices : QStringList())
        m_crs->addItem(crs, crs);
    m_existing->addItem(tr("Refuse"), int(ImportOptions::Existing::Refuse));
    m_existing->addItem(tr("Add to them"), int(ImportOptions::Existing::Append));
    m_existing->addItem(tr("Replace them"), int(ImportOptions::Existing::Replace));
    m_commune->setPlaceholderText(tr("Code or name; empty: not checked"));

    auto *choices = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(tr("File"), fileRow);
    form->addRow(tr("Layer"), m_layer);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Coordinate system"), m_crs);
    form->addRow(tr("Commune"), m_commune);
    form->addRow(tr("Encoding"), m_encoding);
    form->addRow(tr("Data already there"), m_existing);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_mapping, 1);
    m_mapping->setColumnCount(2);
    m_mapping->setHorizontalHeaderLabels({ tr("Field of the theme"), tr("Field of the source") });
    m_mapping->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    connect(browse, &QPushButton::clicked, this, &ImportAssistant::chooseFile);
    connect(m_file, &QLineEdit::editingFinished, this, &ImportAssistant::readLayers);
    for (QComboBox *choice : { m_layer, m_theme, m_encoding })
        connect(choice, QOverload<int>::of(&QComboBox::activated), this,
                &ImportAssistant::readPreview);
    return choices;
}

QWidget *ImportAssistant::buildPreview()
{
    auto *preview = new QWidget;
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_map, 1);
    column->addWidget(m_rows, 1);
    return preview;
}

void ImportAssistant::fillThemes()
{
    const Territory *territory = m_workbench.territory();
    for (const Theme &known : territory ? territory->themes() : std::vector<Theme>()) {
        if (known.geometry != ThemeGeometry::Raster)
            m_theme->addItem(known.title.text(), known.id);
    }
}

const Theme *ImportAssistant::theme() const
{
    const Territory *territory = m_workbench.territory();
    return territory ? territory->theme(m_theme->currentData().toString()) : nullptr;
}

void ImportAssistant::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Source to import"), m_file->text());
    if (!path.isEmpty())
        setSource(path);
}

void ImportAssistant::setSource(const QString &path)
{
    m_file->setText(path);
    readLayers();
}

void ImportAssistant::readLayers()
{
    m_layer->clear();
    if (m_file->text().isEmpty())
        return;
    const Result<QStringList> layers = ImportPreview::layers(m_file->text());
    if (!layers) {
        showProblem(QString::fromStdString(layers.error().text()));
        return;
    }
    m_layer->addItems(*layers);
    m_layer->setEnabled(layers->size() > 1);
    readPreview();
}

void ImportAssistant::readPreview()
{
    if (m_file->text().isEmpty() || !theme() || !m_profile)
        return;
    const Result<ImportPreview> preview
            = ImportPreview::read(m_file->text(), m_layer->currentText(), theme()->geometry,
                    m_encoding->currentData().toString(), *m_profile);
    if (!preview) {
        showProblem(QString::fromStdString(preview.error().text()));
        return;
    }
    showPreview(*preview);
}

void ImportAssistant::showPreview(const ImportPreview &preview)
{
    m_rows->clear();
    m_rows->setColumnCount(int(preview.fields.size()));
    m_rows->setRowCount(int(preview.rows.size()));
    QStringList names;
    for (const SourceField &field : preview.fields)
        names.append(field.name);
    m_rows->setHorizontalHeaderLabels(names);
    for (int row = 0; row < int(preview.rows.size()); ++row) {
        for (int column = 0; column < names.size(); ++column)
            m_rows->setItem(
                    row, column, new QTableWidgetItem(preview.rows[size_t(row)].value(column)));
    }
    m_map->setShapes(preview.shapes);
    m_crs->setItemText(0,
            preview.ownCrs.isEmpty() ? tr("The source states none: choose")
                                     : tr("As the source says: %1").arg(preview.ownCrs));
    m_encoding->setItemText(0, tr("Detected: %1").arg(preview.encoding));
    showMapping(preview);
}

void ImportAssistant::showMapping(const ImportPreview &preview)
{
    const Theme &target = *theme();
    const Result<FieldMapping> mapping = FieldMapping::resolve(target, preview.fields, {}, {});
    m_mapping->setRowCount(int(target.fields.size()));
    for (int row = 0; row < int(target.fields.size()); ++row) {
        const ThemeField &field = target.fields[size_t(row)];
        m_mapping->setItem(row, 0, new QTableWidgetItem(field.title.text()));
        auto *choice = new QComboBox;
        choice->addItem(tr("(none)"), QString());
        for (const SourceField &source : preview.fields)
            choice->addItem(source.name, source.name);
        const FieldMapping::Pair *pair = mapping ? mapping->pairFor(field.name) : nullptr;
        choice->setCurrentIndex(pair ? pair->from + 1 : 0);
        m_mapping->setCellWidget(row, 1, choice);
    }
    showProblem(mapping ? QString() : QString::fromStdString(mapping.error().reason));
    // A required field may still be joined by hand.
    m_import->setEnabled(true);
}

void ImportAssistant::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_import->setEnabled(text.isEmpty());
}

ImportOptions ImportAssistant::options() const
{
    ImportOptions options;
    options.source = m_file->text();
    options.layer = m_layer->currentText();
    options.theme = m_theme->currentData().toString();
    options.crs = m_crs->currentData().toString();
    options.encoding = m_encoding->currentData().toString();
    options.commune = m_commune->text().trimmed();
    options.existing = ImportOptions::Existing(m_existing->currentData().toInt());
    const Theme *target = theme();
    for (int row = 0; target && row < m_mapping->rowCount(); ++row) {
        const auto *choice = qobject_cast<QComboBox *>(m_mapping->cellWidget(row, 1));
        if (choice && choice->currentIndex() > 0)
            options.fields.insert(target->fields[size_t(row)].name, choice->currentText());
    }
    return options;
}

void ImportAssistant::run()
{
    const QString path = m_workbench.territory()->path();
    const ImportOptions chosen = options();
    m_import->setEnabled(false);
    m_problem->clear();
    auto *job = new Job<ImportReport>(
            tr("Importing into %1").arg(m_theme->currentText()), this,
            [path, chosen](Feedback &feedback) -> Result<ImportReport> {
                SPP_ASSIGN(const std::unique_ptr<Territory> territory,
                        Territory::open(path, Territory::Access::ReadWrite));
                return importVector(*territory, chosen, feedback);
            },
            [this](const Result<ImportReport> &report) { finish(report); });
    m_job = job;
    QgsApplication::taskManager()->addTask(job);
}

void ImportAssistant::finish(const Result<ImportReport> &report)
{
    m_job = nullptr;
    if (!report) {
        showProblem(QString::fromStdString(report.error().text()));
        m_import->setEnabled(true);
        return;
    }
    m_report->setPlainText(report->text());
    m_pages->setCurrentWidget(m_report);
    m_import->hide();
    m_cancel->setText(tr("Close"));
    emit imported();
}

} // namespace spp
