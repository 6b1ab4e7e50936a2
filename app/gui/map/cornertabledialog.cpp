// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/cornertabledialog.h"

#include "core/data/territory.h"
#include "gui/import/shapepreview.h"
#include "gui/look/look.h"
#include "gui/map/mapnumbers.h"
#include "gui/workbench/workbench.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace spp {

namespace {

constexpr int spacing = 8;
constexpr int margin = 16;
constexpr QSize dialogSize(1020, 600);
constexpr int rest_ms = 250;
constexpr int decimals = 2;
enum Column { Number, North, East, Side, Computed, Problem };

QTableWidgetItem *cell(const QString &text, bool isNumber)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    item->setToolTip(text);
    return item;
}

QString metres(double value) { return QLocale().toString(value, 'f', decimals); }

QgsGeometry toQgis(const engine::Geometry &geometry)
{
    const std::string wkb = geometry.wkb();
    QgsGeometry result;
    result.fromWkb(QByteArray(wkb.data(), static_cast<int>(wkb.size())));
    return result;
}

QString problemsOf(const CornerTable &table, int line)
{
    QStringList messages;
    for (const CornerProblem &problem : table.problems) {
        if (problem.line == line)
            messages.append(problem.message);
    }
    return messages.join(QLatin1Char(' '));
}

} // namespace

CornerTableDialog::CornerTableDialog(Workbench &workbench, Use use, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_for(use)
    , m_hint(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_crsLabel(new QLabel)
    , m_crs(new QComboBox)
    , m_communeLabel(new QLabel)
    , m_commune(new QComboBox)
    , m_rows(new QTableWidget(0, Problem + 1))
    , m_preview(new ShapePreview)
    , m_summary(new QLabel)
    , m_mend(new QPushButton)
    , m_use(new QPushButton)
{
    setObjectName(QStringLiteral("cornerTable"));
    resize(dialogSize);
    m_text->setObjectName(QStringLiteral("pasted"));
    m_rows->setObjectName(QStringLiteral("corners"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_mend->setObjectName(QStringLiteral("mend"));
    m_use->setObjectName(QStringLiteral("use"));
    m_use->setProperty("primary", true);
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_summary->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->setWordWrap(true);
    connect(m_rows->horizontalHeader(), &QHeaderView::sectionResized, m_rows,
            &QTableWidget::resizeRowsToContents);
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest_ms);

    auto *left = new QVBoxLayout;
    left->setSpacing(spacing);
    left->addWidget(m_hint);
    left->addWidget(m_text, 1);
    left->addLayout(buildOptions());
    left->addWidget(m_preview, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_mend);
    foot->addStretch();
    foot->addWidget(m_use);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing);
    right->addWidget(m_rows, 1);
    right->addWidget(m_summary);
    right->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    row->addLayout(left, 2);
    row->addLayout(right, 3);

    fillChoices();
    retranslate();
    connect(&m_soon, &QTimer::timeout, this, &CornerTableDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_soon, QOverload<>::of(&QTimer::start));
    for (QComboBox *box : { m_crs, m_commune })
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), &m_soon,
                QOverload<>::of(&QTimer::start));
    connect(m_mend, &QPushButton::clicked, this, &CornerTableDialog::mend);
    connect(m_use, &QPushButton::clicked, this, &CornerTableDialog::use);
    connect(&workbench, &Workbench::territoryClosing, this, &QDialog::close);
}

QLayout *CornerTableDialog::buildOptions()
{
    auto *grid = new QGridLayout;
    grid->addWidget(m_crsLabel, 0, 0);
    grid->addWidget(m_crs, 0, 1);
    grid->addWidget(m_communeLabel, 1, 0);
    grid->addWidget(m_commune, 1, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

void CornerTableDialog::fillChoices()
{
    Territory *territory = m_workbench.territory();
    const Result<Profile> profile = territory->profile();
    m_commune->setObjectName(QStringLiteral("commune"));
    m_crs->setObjectName(QStringLiteral("crs"));
    m_commune->addItem(QString(), QString());
    m_crs->addItem(territory->crs(), territory->crs());
    if (!profile) {
        m_workbench.report(tr("Read a corner table"), profile.error());
        return;
    }
    m_reader.emplace(*profile, territory->crs());
    for (const QString &crs : profile->sourceCrsChoices) {
        if (crs != territory->crs())
            m_crs->addItem(crs, crs);
    }
    for (const CommuneBox &commune : profile->communes)
        m_commune->addItem(
                commune.fullName.isEmpty() ? commune.name : commune.fullName, commune.code);
}

void CornerTableDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_soon.start();
    }
    QDialog::changeEvent(event);
}

void CornerTableDialog::retranslate()
{
    setWindowTitle(tr("Corner table"));
    m_hint->setText(tr("Paste the table: number, X (north), Y (east), side."));
    m_crsLabel->setText(tr("Coordinate system"));
    m_communeLabel->setText(tr("Commune"));
    m_commune->setItemText(0, tr("Not stated"));
    m_use->setText(m_for == Use::Site ? tr("Take as site") : tr("Take as parcel"));
    m_rows->setHorizontalHeaderLabels({ tr("Corner"), tr("X (north)"), tr("Y (east)"), tr("Side"),
            tr("Side computed"), tr("Problem") });
    showTable();
}

CornerTableOptions CornerTableDialog::options() const
{
    CornerTableOptions options;
    options.crs = m_crs->currentData().toString();
    options.commune = m_commune->currentData().toString();
    options.exchangeAxes = m_exchanged;
    return options;
}

void CornerTableDialog::setText(const QString &text)
{
    m_exchanged = false;
    m_text->setPlainText(text);
    read();
}

void CornerTableDialog::read()
{
    m_soon.stop();
    m_table.reset();
    if (m_reader && !m_text->toPlainText().trimmed().isEmpty()) {
        Result<CornerTable> table = m_reader->read(m_text->toPlainText(), options());
        if (table)
            m_table = std::move(*table);
        else
            m_workbench.report(tr("Read a corner table"), table.error());
    }
    showTable();
}

void CornerTableDialog::showTable()
{
    showRows();
    showMending();
    const bool usable = m_table && m_table->isUsable();
    m_use->setEnabled(usable);
    m_preview->setShapes(usable ? std::vector<QgsGeometry>{ toQgis(m_table->polygon) }
                                : std::vector<QgsGeometry>{});
    if (!m_table) {
        m_summary->clear();
        return;
    }
    QStringList lines;
    if (usable)
        lines.append(tr("Corners: %1 · area %2")
                             .arg(QString::number(m_table->corners.size()),
                                     mapnumbers::area(m_table->area_m2)));
    const QString whole = problemsOf(*m_table, 0);
    if (!whole.isEmpty())
        lines.append(whole);
    m_summary->setText(lines.join(QLatin1Char('\n')));
    const bool isWrong = std::any_of(
            m_table->problems.begin(), m_table->problems.end(), [](const CornerProblem &problem) {
                return problem.line == 0 && problem.kind != CornerProblem::Kind::PlaceNotVerified;
            });
    Look::mark(m_summary, "problem", isWrong);
}

void CornerTableDialog::showRows()
{
    m_rows->setRowCount(0);
    if (!m_table)
        return;
    for (const TableCorner &corner : m_table->corners) {
        const int row = m_rows->rowCount();
        m_rows->insertRow(row);
        m_rows->setItem(row, Number, cell(corner.number, false));
        m_rows->setItem(row, North, cell(metres(corner.north_m), true));
        m_rows->setItem(row, East, cell(metres(corner.east_m), true));
        m_rows->setItem(row, Side, cell(corner.side_m ? metres(*corner.side_m) : QString(), true));
        m_rows->setItem(row, Computed, cell(metres(corner.computedSide_m), true));
        m_rows->setItem(row, Problem, cell(problemsOf(*m_table, corner.line), false));
    }
    // Lines that gave no corner have their say too.
    for (const CornerProblem &problem : m_table->problems) {
        const bool hasRow = problem.line == 0
                || std::any_of(m_table->corners.begin(), m_table->corners.end(),
                        [&](const TableCorner &corner) { return corner.line == problem.line; });
        if (hasRow)
            continue;
        const int row = m_rows->rowCount();
        m_rows->insertRow(row);
        m_rows->setItem(row, Number, cell(tr("line %1").arg(problem.line), false));
        m_rows->setItem(row, Problem, cell(problem.message, false));
    }
    m_rows->resizeRowsToContents();
}

void CornerTableDialog::showMending()
{
    m_mend->setVisible(m_table && m_table->better);
    if (!m_table || !m_table->better)
        return;
    const CornerTableOptions &better = *m_table->better;
    const bool otherCrs = !better.crs.isEmpty() && better.crs != options().crs;
    if (better.exchangeAxes != m_exchanged)
        m_mend->setText(otherCrs ? tr("Exchange X and Y, read in %1").arg(better.crs)
                                 : tr("Exchange X and Y"));
    else
        m_mend->setText(tr("Read in %1").arg(better.crs));
}

void CornerTableDialog::mend()
{
    if (!m_table || !m_table->better)
        return;
    const CornerTableOptions better = *m_table->better;
    m_exchanged = better.exchangeAxes;
    int index = m_crs->findData(better.crs);
    if (index < 0 && !better.crs.isEmpty()) {
        m_crs->addItem(better.crs, better.crs);
        index = m_crs->count() - 1;
    }
    if (index >= 0)
        m_crs->setCurrentIndex(index);
    read();
}

void CornerTableDialog::use()
{
    if (!m_table || !m_table->isUsable())
        return;
    emit siteMade(toQgis(m_table->polygon), tr("Site from a corner table"));
    close();
}

} // namespace spp
