// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/migrationwindow.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "gui/look/look.h"
#include "gui/review/datefield.h"
#include "gui/review/tablepage.h"
#include "land/ui/formrows.h"
#include "land/ui/pathfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace spp::land {

namespace {

constexpr QSize windowSize(980, 640);
constexpr double millimetre_m = 0.001;
constexpr double leastBend_mm = 0.1;
constexpr double mostBend_mm = 100.0;

QString named(const char *name) { return QString::fromLatin1(name); }

qlonglong sum(const QJsonObject &counts)
{
    qlonglong all = 0;
    for (const QJsonValue &count : counts)
        all += qlonglong(count.toDouble());
    return all;
}

} // namespace

MigrationWindow::MigrationWindow(Workbench &workbench, QWidget *parent)
    : ToolWindow(workbench, "migrationWindow", parent)
    , m_source(new PathField("migrationSource", PathField::What::File))
    , m_crosswalk(new PathField("migrationCrosswalk", PathField::What::File))
    , m_crs(formrows::combo("migrationCrs"))
    , m_layer(formrows::line("migrationLayer"))
    , m_commune(formrows::line("migrationCommune"))
    , m_fields(formrows::line("migrationFields"))
    , m_encoding(formrows::combo("migrationEncoding"))
    , m_swap(new QCheckBox)
    , m_bend(new QDoubleSpinBox)
    , m_decision(formrows::line("migrationDecision"))
    , m_date(dateField(QDate::currentDate()))
    , m_note(formrows::line("migrationNote"))
    , m_facts(new QLabel)
    , m_sheets(new TablePage(QStringLiteral("migrationSheets")))
    , m_save(new QPushButton)
    , m_again(new QPushButton)
    , m_export(workbench)
{
    resize(windowSize);
    buildFields();
    m_facts->setObjectName(QStringLiteral("migrationFacts"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setObjectName(QStringLiteral("migrationSave"));
    m_again->setObjectName(QStringLiteral("migrationPreview"));
    body()->addWidget(m_facts);
    body()->addWidget(m_sheets, 1);
    addFootButton(m_save);
    addFootButton(m_again);
    m_export.serve(*m_sheets);
    connect(m_save, &QPushButton::clicked, this, &MigrationWindow::askForReport);
    connect(m_again, &QPushButton::clicked, this, [this] { run(true); });
    retranslate();
}

void MigrationWindow::buildFields()
{
    m_crs->setEditable(true);
    m_encoding->addItems({ named("auto"), named("utf-8"), named("tcvn3"), named("vni"),
            named("viscii"), named("cp1258") });
    m_bend->setObjectName(QStringLiteral("migrationBend"));
    m_bend->setRange(leastBend_mm, mostBend_mm);
    m_bend->setSingleStep(leastBend_mm);
    m_bend->setValue(MigrationOptions().largestBend_m / millimetre_m);
    m_bend->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_bend->setSuffix(QStringLiteral(" mm"));
    m_swap->setObjectName(QStringLiteral("migrationSwap"));
    if (Territory *territory = m_workbench.territory()) {
        m_crs->addItem(QString());
        if (const Result<Profile> profile = territory->profile())
            m_crs->addItems(profile->sourceCrsChoices);
    }
    const auto beside = [](const std::vector<QWidget *> &fields) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(formrows::gap);
        for (QWidget *field : fields)
            row->addWidget(field, 1);
        return line;
    };
    addRow(QT_TR_NOOP("Source"), m_source);
    addRow(QT_TR_NOOP("Crosswalk"), m_crosswalk);
    addRow(QT_TR_NOOP("Its coordinates"), beside({ m_crs, m_swap, m_bend }));
    addRow(QT_TR_NOOP("Of a file"), beside({ m_layer, m_encoding, m_commune, m_fields }));
    addRow(QT_TR_NOOP("Decision"), beside({ m_decision, m_date, m_note }));
    for (PathField *field : { m_source, m_crosswalk })
        connect(field, &PathField::edited, this, &MigrationWindow::edited);
    for (QLineEdit *field : { m_layer, m_commune, m_fields, m_decision, m_note })
        connect(field, &QLineEdit::textChanged, this, &MigrationWindow::edited);
    for (QComboBox *box : { m_crs, m_encoding })
        connect(box, &QComboBox::currentTextChanged, this, &MigrationWindow::edited);
    connect(m_swap, &QCheckBox::toggled, this, &MigrationWindow::edited);
    connect(m_date, &QDateEdit::dateChanged, this, &MigrationWindow::edited);
    connect(m_bend, QOverload<double>::of(&QDoubleSpinBox::valueChanged), this,
            &MigrationWindow::edited);
}

MigrationOptions MigrationWindow::options() const
{
    MigrationOptions options;
    options.from = m_source->path();
    options.crosswalk = m_crosswalk->path();
    options.sourceCrs = m_crs->currentText().trimmed();
    options.layer = m_layer->text().trimmed();
    options.encoding = m_encoding->currentText();
    options.commune = m_commune->text().trimmed();
    options.swapAxes = m_swap->isChecked();
    options.largestBend_m = m_bend->value() * millimetre_m;
    for (const QString &pair : m_fields->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        options.fields.insert(pair.section(QLatin1Char('='), 0, 0).trimmed(),
                pair.section(QLatin1Char('='), 1).trimmed());
    options.record.kind = named("renumber");
    options.record.decisionNumber = m_decision->text().trimmed();
    if (!options.record.decisionNumber.isEmpty())
        options.record.decisionDate = m_date->date();
    options.record.note = m_note->text().trimmed();
    options.actor = m_workbench.application().actor();
    return options;
}

/// What was shown is of other fields now.
void MigrationWindow::edited()
{
    m_isShown = false;
    clearProblem();
    runningChanged();
    primary()->setText(beginText());
}

QString MigrationWindow::beginText() const { return m_isShown ? tr("Migrate") : tr("Preview"); }

void MigrationWindow::begin() { run(!m_isShown); }

void MigrationWindow::run(bool dryRun)
{
    Territory *territory = m_workbench.territory();
    if (isRunning() || !territory)
        return;
    if (m_source->path().isEmpty() || m_crosswalk->path().isEmpty()) {
        showProblem(
                Error::usage(tr("Name the source and the table that says what is called how now.")
                                     .toStdString()));
        return;
    }
    MigrationOptions options = this->options();
    options.dryRun = dryRun;
    start<MigrationOutcome>(
            dryRun ? tr("Trying the migration") : tr("Migrating parcels"),
            [path = territory->path(), options](Feedback &feedback) -> Result<MigrationOutcome> {
                SPP_ASSIGN(const auto own,
                        Territory::open(path,
                                options.dryRun ? Territory::Access::ReadOnly
                                               : Territory::Access::ReadWrite));
                return migrate(*own, options, feedback);
            },
            [this](const MigrationOutcome &outcome) { show(outcome); });
}

void MigrationWindow::show(const MigrationOutcome &outcome)
{
    m_outcome = outcome;
    const bool wasDone = !outcome.json.value(named("dry_run")).toBool();
    m_isShown = !wasDone;
    m_facts->setText(facts());
    fillSheets();
    runningChanged();
    primary()->setText(beginText());
    if (!wasDone)
        return;
    m_workbench.tell(tr("%1 parcels were migrated under record %2.")
                             .arg(qlonglong(outcome.json.value(named("parcels")).toDouble()))
                             .arg(outcome.json.value(named("record")).toString()));
    emit migrated();
}

QString MigrationWindow::facts() const
{
    const QJsonObject &json = m_outcome.json;
    if (json.isEmpty())
        return tr("The preview shows what would come out: nothing is written before “Migrate”.");
    const QJsonObject legal = json.value(named("legal_area_m2")).toObject();
    const QJsonObject map = json.value(named("map_area_m2")).toObject();
    const QJsonObject nodes = json.value(named("nodes")).toObject();
    const QJsonObject defects = json.value(named("defects")).toObject();
    const auto number = [](const QJsonValue &value, int decimals = 0) {
        return QLocale().toString(value.toDouble(), 'f', decimals);
    };
    const auto area = [](const QJsonValue &text) {
        return QLocale().toString(text.toString().toDouble(), 'f', 1);
    };
    QStringList lines;
    lines.append(
            QStringLiteral("<b>%1</b>")
                    .arg(json.value(named("dry_run")).toBool()
                                    ? tr("Would be migrated: %1 parcels")
                                              .arg(number(json.value(named("parcels"))))
                                    : tr("Migrated: %1 parcels, record %2")
                                              .arg(number(json.value(named("parcels"))),
                                                      json.value(named("record")).toString())));
    lines.append(tr("Legal areas: %1 m² before, %2 m² after")
                         .arg(area(legal.value(named("before"))), area(legal.value(named("after"))))
            + QString::fromUtf16(u" · ")
            + (legal.value(named("same")).toBool() ? tr("the same") : tr("<b>not the same</b>")));
    lines.append(tr("Areas on the map: %1 m² before, %2 m² after; one parcel by %3 m² at most")
                         .arg(number(map.value(named("before")), 1),
                                 number(map.value(named("after")), 1),
                                 number(map.value(named("largest_change")), 3)));
    lines.append(tr("Gaps and overlaps at %1 mm: %2 before, %3 after, %4 new")
                         .arg(number(defects.value(named("tolerance_mm"))))
                         .arg(sum(defects.value(named("before")).toObject()))
                         .arg(sum(defects.value(named("after")).toObject()))
                         .arg(number(defects.value(named("new")))));
    lines.append(tr("Corners put in: %1 on sides of neighbours, %2 into long sides")
                         .arg(number(nodes.value(named("put_on_sides_of_neighbours"))),
                                 number(nodes.value(named("put_into_long_sides")))));
    lines.append(json.value(named("operation")).toString().toHtmlEscaped());
    if (const auto same = json.value(named("duplicates")).toArray().size())
        lines.append(tr("Parcels that share their identity with another one: %1").arg(same));
    if (!json.value(named("crs_verified")).toBool())
        lines.append(tr("Not every place could be held against the box of its commune."));
    return lines.join(QStringLiteral("<br>"));
}

void MigrationWindow::fillSheets()
{
    const auto profile = m_workbench.territory() ? m_workbench.territory()->profile()
                                                 : Result<Profile>(Error::usage({}));
    std::vector<std::vector<TableCell>> rows;
    QVariantList keys;
    for (const QJsonValue &value : m_outcome.json.value(named("sheets")).toArray()) {
        const QJsonObject sheet = value.toObject();
        const QString code = sheet.value(named("commune_code")).toString();
        const CommuneBox *commune = profile ? profile->commune(code) : nullptr;
        const double parcels = sheet.value(named("parcels")).toDouble();
        const double legal_m2 = sheet.value(named("legal_area_m2")).toString().toDouble();
        rows.push_back({ { sheet.value(named("old_commune")).toString(), {}, {} },
                { sheet.value(named("old_sheet")).toString(), {}, {} },
                { commune ? commune->fullName : code, {}, {} },
                { sheet.value(named("sheet")).toString(), {}, {} },
                { QLocale().toString(parcels, 'f', 0), parcels, {}, false, true },
                { QLocale().toString(legal_m2, 'f', 1), legal_m2, {}, false, true } });
        keys.append(int(rows.size()));
    }
    m_sheets->setRows(rows, keys);
}

void MigrationWindow::runningChanged()
{
    m_save->setEnabled(!isRunning() && !m_outcome.json.isEmpty());
    m_again->setVisible(m_isShown && !isRunning());
    primary()->setEnabled(isRunning() || !m_isShown || !m_workbench.isReadOnly());
}

void MigrationWindow::askForReport()
{
    QFileDialog dialog(this, tr("Save the report"), QDir::home().filePath(named("migration.json")),
            QStringLiteral("JSON (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(named("json"));
    if (dialog.exec() == QDialog::Accepted)
        saveReport(dialog.selectedFiles().value(0));
}

void MigrationWindow::saveReport(const QString &path)
{
    PendingFile target(path);
    const Result<void> written = writeReport(m_outcome, target);
    if (written)
        m_workbench.tell(tr("The report was saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        showProblem(written.error());
}

void MigrationWindow::retranslate()
{
    setWindowTitle(tr("Merger workbench"));
    m_source->setTitle(tr("Source of the parcels"));
    m_crosswalk->setTitle(tr("Crosswalk table"));
    m_crosswalk->setFilter(tr("Tables (*.csv)"));
    m_source->line()->setPlaceholderText(
            tr("territory, or file with the parcels under their old names"));
    m_crosswalk->line()->setPlaceholderText(
            tr("CSV: old commune, sheet and number, new commune and sheet"));
    m_crs->setToolTip(tr("Coordinate system of the source; empty: as it says itself"));
    m_crs->lineEdit()->setPlaceholderText(tr("as the source says"));
    m_swap->setText(tr("North before east"));
    m_bend->setToolTip(tr("Most that a straight side may bend; longer ones get corners"));
    m_layer->setPlaceholderText(tr("layer"));
    m_encoding->setToolTip(tr("Letters of the source"));
    m_commune->setPlaceholderText(tr("old commune of all"));
    m_fields->setPlaceholderText(QString::fromUtf16(u"number=SOTHUA, …"));
    m_fields->setToolTip(tr("Field of the parcels = field of the source"));
    m_decision->setPlaceholderText(tr("Number"));
    m_note->setPlaceholderText(tr("Note"));
    m_save->setText(tr("Save the report…"));
    m_again->setText(tr("Preview again"));
    m_sheets->setWindowTitle(tr("Migrated sheets"));
    m_sheets->setHeader({ tr("Old commune"), tr("Old sheet"), tr("Commune"), tr("Sheet"),
            tr("Parcels"), tr("Legal area (m²)") });
    m_sheets->setEmptyText(tr("Sheets stand here after the preview."));
    m_facts->setText(facts());
    fillSheets();
    ToolWindow::retranslate();
}

} // namespace spp::land
