// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/printmapdialog.h"

#include "core/data/territory.h"
#include "gui/look/look.h"
#include "gui/workbench/workbench.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgsmapcanvas.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

namespace spp {

namespace {

constexpr int spacing = 16;
constexpr QSize previewSize(480, 400);
constexpr int fieldsWidth = 300;
constexpr int rest_ms = 250;
constexpr int scales[] = { 200, 500, 1000, 2000, 5000, 10000, 25000, 50000 };

/// What the office states of the data, without their name.
QString sourceOf(const Theme &theme)
{
    QStringList facts;
    for (const QString &fact : { theme.owner, theme.source, theme.version }) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    if (theme.updatedOn.isValid())
        facts.append(QLocale().toString(theme.updatedOn, QLocale::ShortFormat));
    return facts.join(QStringLiteral(", "));
}

/// "owner, source, date: roads, canals; …": themes of one source stand together.
QString sourceLine(const QList<QgsMapLayer *> &layers, const Territory &territory)
{
    QStringList sources;
    QHash<QString, QStringList> themes;
    for (const QgsMapLayer *layer : layers) {
        const Theme *theme
                = territory.theme(layer->customProperty(QStringLiteral("spp/theme")).toString());
        if (!theme)
            continue;
        const QString source = sourceOf(*theme);
        if (!sources.contains(source))
            sources.append(source);
        themes[source].append(theme->title.text());
    }
    QStringList lines;
    for (const QString &source : std::as_const(sources)) {
        const QString names = themes.value(source).join(QStringLiteral(", "));
        lines.append(source.isEmpty() ? names : source + QStringLiteral(": ") + names);
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

PrintMapDialog::PrintMapDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_title(new QLineEdit)
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_scale(new QComboBox)
    , m_preview(new QLabel)
    , m_notice(new QLabel)
    , m_pdf(new QPushButton)
    , m_print(new QPushButton)
{
    setObjectName(QStringLiteral("printMapDialog"));
    m_title->setObjectName(QStringLiteral("title"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    m_pdf->setProperty("primary", true);
    m_print->setObjectName(QStringLiteral("print"));
    m_scale->setObjectName(QStringLiteral("scale"));
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_notice->setWordWrap(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest_ms);
    fill();
    connect(&m_soon, &QTimer::timeout, this, &PrintMapDialog::refresh);
    for (QComboBox *box : { m_paper, m_orientation, m_scale })
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), &m_soon,
                QOverload<>::of(&QTimer::start));
    connect(m_title, &QLineEdit::textChanged, &m_soon, QOverload<>::of(&QTimer::start));
    connect(m_workbench.canvas(), &QgsMapCanvas::extentsChanged, &m_soon,
            QOverload<>::of(&QTimer::start));
    connect(m_pdf, &QPushButton::clicked, this, &PrintMapDialog::askForPdf);
    connect(m_print, &QPushButton::clicked, this, &PrintMapDialog::print);
    connect(&workbench, &Workbench::territoryClosing, this, &QDialog::close);
    m_title->setText(Territory::shortName(workbench.territory()->path()));
    lookForPrinters();
    m_soon.start();
}

void PrintMapDialog::fill()
{
    for (int i = 0; i < 2; ++i) {
        m_paper->addItem(i == 0 ? QStringLiteral("A4") : QStringLiteral("A3"));
        m_orientation->addItem(QString());
    }
    m_scale->addItem(QString(), 0);
    for (const int scale : scales)
        m_scale->addItem(QString(), scale);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(new QLabel, m_title);
    form->addRow(new QLabel, m_paper);
    form->addRow(new QLabel, m_orientation);
    form->addRow(new QLabel, m_scale);
    form->setObjectName(QStringLiteral("fields"));
    const auto *fields = form;
    auto *left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch();
    left->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_print);
    buttons->addWidget(m_pdf);
    left->addLayout(buttons);
    auto *fieldsBox = new QWidget;
    fieldsBox->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    fieldsBox->setFixedWidth(fieldsWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing, spacing, spacing, spacing);
    row->setSpacing(spacing);
    row->addWidget(fieldsBox);
    row->addWidget(m_preview);
    for (int i = 0; i < fields->rowCount(); ++i)
        fields->itemAt(i, QFormLayout::LabelRole)
                ->widget()
                ->setObjectName(QStringLiteral("label%1").arg(i));
    retranslate();
}

void PrintMapDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_soon.start();
    }
    QDialog::changeEvent(event);
}

void PrintMapDialog::retranslate()
{
    setWindowTitle(tr("Print the map"));
    const QStringList names{ tr("Title"), tr("Paper"), tr("Orientation"), tr("Scale") };
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        if (auto *label = findChild<QLabel *>(QStringLiteral("label%1").arg(i)))
            label->setText(names.at(i));
    }
    m_orientation->setItemText(0, tr("Landscape"));
    m_orientation->setItemText(1, tr("Portrait"));
    m_scale->setItemText(0, tr("All that the map shows"));
    for (int i = 1; i < m_scale->count(); ++i)
        m_scale->setItemText(
                i, QStringLiteral("1:") + QLocale().toString(m_scale->itemData(i).toInt()));
    m_pdf->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
}

void PrintMapDialog::lookForPrinters()
{
    const bool none = QPrinterInfo::availablePrinterNames().isEmpty();
    m_print->setEnabled(!none);
    say(none ? tr("No printer is set up on this computer. Save a PDF and print it elsewhere.")
             : QString(),
            false);
}

void PrintMapDialog::say(const QString &text, bool isProblem)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    Look::mark(m_notice, "problem", isProblem);
    Look::mark(m_notice, "muted", !isProblem);
}

MapSheet PrintMapDialog::sheet() const
{
    MapSheet sheet;
    sheet.title = m_title->text().trimmed();
    sheet.paper = m_paper->currentIndex() == 0 ? MapSheet::Paper::A4 : MapSheet::Paper::A3;
    sheet.isLandscape = m_orientation->currentIndex() == 0;
    sheet.extent = m_workbench.canvas()->extent();
    if (const int scale = m_scale->currentData().toInt())
        sheet.scale = scale;
    sheet.layers = m_workbench.canvas()->layers();
    sheet.date = QDate::currentDate();
    const Territory *territory = m_workbench.territory();
    if (!territory)
        return sheet;
    sheet.crs = territory->crs();
    sheet.operation = territory->datum().name;
    const QString sources = sourceLine(sheet.layers, *territory);
    if (!sources.isEmpty())
        sheet.sources.append(tr("Sources: %1").arg(sources));
    return sheet;
}

void PrintMapDialog::refresh()
{
    if (!m_workbench.territory())
        return;
    const auto page = MapSheetPage::make(*QgsProject::instance(), sheet());
    if (!page) {
        say(QString::fromStdString(page.error().text()), true);
        return;
    }
    const QImage picture = (*page)->preview(2 * previewSize.width());
    QPixmap pixmap = QPixmap::fromImage(picture.scaled(
            2 * (previewSize - QSize(8, 8)), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(2.0);
    m_preview->setPixmap(pixmap);
}

Result<void> PrintMapDialog::savePdf(const QString &path)
{
    const auto page = MapSheetPage::make(*QgsProject::instance(), sheet());
    const Result<void> written = page ? (*page)->writePdf(path) : Result<void>(page.error());
    if (written)
        say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), false);
    else
        say(QString::fromStdString(written.error().text()), true);
    return written;
}

void PrintMapDialog::askForPdf()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the map"),
            QDir::home().filePath(sheet().title + QStringLiteral(".pdf")), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool named = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    (void)savePdf(named ? path : path + QStringLiteral(".pdf")); // said in the dialog
}

void PrintMapDialog::print()
{
    const auto page = MapSheetPage::make(*QgsProject::instance(), sheet());
    if (!page) {
        say(QString::fromStdString(page.error().text()), true);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QgsLayoutExporter exporter(&(*page)->layout());
    const bool printed = exporter.print(printer, QgsLayoutExporter::PrintExportSettings())
            == QgsLayoutExporter::Success;
    say(printed ? tr("Sent to %1.").arg(printer.printerName())
                : tr("%1 did not take the page. Look whether it is switched on, or save a PDF.")
                            .arg(printer.printerName()),
            !printed);
}

} // namespace spp
