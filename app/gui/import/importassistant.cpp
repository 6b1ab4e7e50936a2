// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/importassistant.h"

#include "core/data/territory.h"
#include "core/import/importer.h"
#include "core/import/textencoding.h"
#include "gui/import/mappingtable.h"
#include "gui/import/shapepreview.h"
#include "gui/look/look.h"
#include "gui/workbench/job.h"
#include "gui/workbench/workbench.h"

#include <QCheckBox>
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
constexpr int widestColumn = 240;

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
    , m_swap(named(new QCheckBox(tr("The source gives north before east")), "swapAxes"))
    , m_place(named(new QLabel, "place"))
    , m_better(named(new QPushButton, "betterPlace"))
    , m_mapping(new MappingTable)
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
    m_file->setPlaceholderText(tr("Shapefile, GeoPackage, GeoJSON, DXF, DGN, MapInfo, CSV, GML…"));
    m_commune->setPlaceholderText(tr("Code or name; empty: not checked"));

    auto *choices = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(tr("File"), fileRow);
    form->addRow(tr("Layer"), m_layer);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Coordinate system"), m_crs);
    form->addRow(tr("Commune"), m_commune);
    form->addRow(QString(), m_swap);
    form->addRow(m_place);
    form->addRow(m_better);
    m_place->setWordWrap(true);
    m_better->setProperty("link", true);
    m_place->hide();
    m_better->hide();
    form->addRow(tr("Encoding"), m_encoding);
    form->addRow(tr("Data already there"), m_existing);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_mapping, 1);
    connect(browse, &QPushButton::clicked, this, &ImportAssistant::chooseFile);
    connect(m_file, &QLineEdit::editingFinished, this, &ImportAssistant::readLayers);
    connect(m_crs, QOverload<int>::of(&QComboBox::activated), this, &ImportAssistant::showPlace);
    connect(m_mapping, &MappingTable::changed, this, &ImportAssistant::showMissing);
    connect(m_commune, &QLineEdit::editingFinished, this, &ImportAssistant::showPlace);
    connect(m_swap, &QCheckBox::toggled, this, &ImportAssistant::showPlace);
    connect(m_better, &QPushButton::clicked, this, &ImportAssistant::useBetterPlace);
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
    m_theme->addItem(tr("Choose what the data are"), QString());
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
    // What was guessed for another file says nothing of this one.
    if (m_theme->currentData().toString() == m_guess)
        m_theme->setCurrentIndex(0);
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
    if (m_file->text().isEmpty() || !m_profile)
        return;
    const auto read = [this] {
        return ImportPreview::read(m_file->text(), m_layer->currentText(), theme(),
                m_encoding->currentData().toString(), *m_profile);
    };
    Result<ImportPreview> preview = read();
    if (preview && !theme()) {
        if (const Theme *likely = likelyTheme(m_workbench.territory()->themes(), preview->fields)) {
            m_guess = likely->id;
            m_theme->setCurrentIndex(m_theme->findData(m_guess));
            preview = read();
        }
    }
    if (!preview) {
        showProblem(QString::fromStdString(preview.error().text()));
        return;
    }
    m_preview = *preview;
    showPreview(m_preview);
}

void ImportAssistant::showPlace()
{
    const QString chosen = m_crs->currentData().toString();
    m_found = m_profile ? SourcePlace::of(*m_profile, chosen.isEmpty() ? m_preview.ownCrs : chosen,
                      m_commune->text().trimmed(), m_preview.shapes, m_swap->isChecked())
                        : SourcePlace();
    m_place->setText(m_found.text);
    m_place->setVisible(!m_found.text.isEmpty());
    showMissing();
    Look::mark(m_place, "problem", m_found.isWrong);
    m_better->setText(m_found.swapAxes ? tr("Exchange X and Y and take %1").arg(m_found.betterCrs)
                                       : tr("Take %1").arg(m_found.betterCrs));
    m_better->setVisible(m_found.isWrong && !m_found.betterCrs.isEmpty());
}

void ImportAssistant::useBetterPlace()
{
    const bool swap = m_found.swapAxes;
    m_crs->setCurrentIndex(std::max(0, m_crs->findData(m_found.betterCrs)));
    if (swap)
        m_swap->toggle(); // shows the place too
    else
        showPlace();
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
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < names.size(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), widestColumn));
    m_map->setShapes(preview.shapes);
    m_crs->setItemText(0,
            preview.ownCrs.isEmpty() ? tr("The source states none: choose")
                                     : tr("As the source says: %1").arg(preview.ownCrs));
    m_encoding->setItemText(0, tr("Detected: %1").arg(preview.encoding));
    showPlace();
    if (theme())
        m_mapping->show(*theme(), preview.fields);
    else
        m_mapping->clearRows();
    showMissing();
}

/// A required field may still be joined by hand.
void ImportAssistant::showMissing()
{
    if (!theme() || m_preview.fields.empty()) {
        showProblem({});
        m_import->setEnabled(false);
        return;
    }
    QStringList stated;
    if (!m_commune->text().trimmed().isEmpty())
        stated.append(QStringLiteral("commune_code"));
    const QStringList missing = m_mapping->missing(stated);
    QString problem;
    if (!missing.isEmpty())
        problem = tr("Choose the field of the source for: %1")
                          .arg(missing.join(QStringLiteral(", ")));
    else if (!m_preview.shapes.empty() && m_preview.ownCrs.isEmpty()
            && m_crs->currentData().toString().isEmpty())
        problem = tr("The source states no coordinate system: choose one.");
    showProblem(problem);
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
    options.swapAxes = m_swap->isChecked();
    options.commune = m_commune->text().trimmed();
    options.existing = ImportOptions::Existing(m_existing->currentData().toInt());
    options.fields = m_mapping->chosen();
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
