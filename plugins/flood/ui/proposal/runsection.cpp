// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/runsection.h"

#include "core/domain/writtennumber.h"
#include "flood/simulation/simulationsummary.h"
#include "flood/simulation/subgridterrain.h"
#include "flood/ui/proposal/basemodel.h"
#include "flood/ui/proposal/numberline.h"
#include "flood/ui/proposal/proposalwords.h"
#include "gui/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

constexpr int gap = 8;
constexpr int fewLetters = 8;

QString key(const char *name) { return QLatin1String(name); }

QLabel *quiet(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

RunSection::RunSection(QWidget *parent)
    : QWidget(parent)
    , m_nameText(new QLabel)
    , m_name(new QLineEdit)
    , m_periodText(new QLabel)
    , m_period(new NumberLine("floodReturnPeriod", { false, true, {}, {} }))
    , m_years(new QLabel)
    , m_sourceText(new QLabel)
    , m_source(new QLineEdit)
    , m_subgridText(new QLabel)
    , m_subgrid(new QComboBox)
    , m_gates(new QCheckBox)
    , m_threadsText(new QLabel)
    , m_threads(new QComboBox)
    , m_estimate(quiet("floodEstimate"))
    , m_moreRows(new QWidget)
    , m_more(new QPushButton)
    , m_limits(new QPushButton)
    , m_limitsText(quiet("floodLimitsText"))
    , m_resume(new QPushButton)
    , m_result(quiet("floodRunResult"))
{
    m_name->setObjectName(QStringLiteral("floodRunName"));
    m_source->setObjectName(QStringLiteral("floodRunSource"));
    m_subgrid->setObjectName(QStringLiteral("floodSubgrid"));
    m_subgrid->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subgrid->setMinimumContentsLength(fewLetters);
    m_gates->setObjectName(QStringLiteral("floodBothGates"));
    m_threads->setObjectName(QStringLiteral("floodThreads"));
    m_limits->setObjectName(QStringLiteral("floodLimits"));
    m_more->setObjectName(QStringLiteral("floodMore"));
    for (QPushButton *link : { m_more, m_limits })
        link->setProperty("link", true);
    m_moreRows->hide();
    m_limitsText->setProperty("muted", true);
    m_limitsText->hide();
    m_resume->setObjectName(QStringLiteral("floodResume"));
    m_resume->hide();
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    auto *grid = new QGridLayout;
    auto *more = new QGridLayout(m_moreRows);
    for (QGridLayout *rows : { grid, more }) {
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setHorizontalSpacing(gap);
        rows->setVerticalSpacing(gap / 2);
        rows->setColumnStretch(1, 1);
    }
    addRow(grid, m_nameText, m_name);
    addRow(grid, m_periodText, m_period, m_years);
    addRow(grid, m_subgridText, m_subgrid);
    addRow(more, m_sourceText, m_source);
    addRow(more, m_threadsText, m_threads);
    auto *links = new QHBoxLayout;
    links->setSpacing(2 * gap);
    links->addWidget(m_more);
    links->addWidget(m_limits);
    links->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(grid);
    column->addWidget(m_gates);
    column->addWidget(m_moreRows);
    column->addWidget(m_estimate);
    column->addLayout(links);
    column->addWidget(m_limitsText);
    column->addWidget(m_resume);
    column->addWidget(m_result);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNameTyped = !m_name->text().isEmpty();
        showProblem();
    });
    connect(m_gates, &QCheckBox::toggled, this, &RunSection::changed);
    connect(m_threads, QOverload<int>::of(&QComboBox::activated), this, &RunSection::changed);
    connect(m_subgrid, QOverload<int>::of(&QComboBox::activated), this, [this] {
        showLimits();
        emit ratioChosen(ratio());
        emit changed();
    });
    connect(m_limits, &QPushButton::clicked, this,
            [this] { m_limitsText->setVisible(m_limitsText->isHidden()); });
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_moreRows->setVisible(m_moreRows->isHidden()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit resumeAsked(m_interrupted); });
    m_threads->addItem(QString(), 0);
    for (int i = 1; i < QThread::idealThreadCount(); ++i)
        m_threads->addItem(QLocale().toString(i), i);
    retranslate();
}

void RunSection::addRow(QGridLayout *grid, QLabel *label, QWidget *field, QWidget *unit)
{
    const int row = grid->rowCount();
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, 1, unit ? 1 : 2);
    if (unit)
        grid->addWidget(unit, row, 2);
}

QString RunSection::name() const { return m_name->text().trimmed(); }

void RunSection::setName(const QString &name)
{
    if (!m_isNameTyped)
        m_name->setText(name);
    showProblem();
}

QString RunSection::source() const
{
    const QString typed = m_source->text().trimmed();
    return typed.isEmpty() ? m_source->placeholderText() : typed;
}

std::optional<double> RunSection::returnPeriod_years() const { return m_period->value(); }

bool RunSection::bothGates() const { return m_gates->isChecked(); }

int RunSection::threads() const { return m_threads->currentData().toInt(); }

QString RunSection::problem() const
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]*$"));
    if (!pattern.match(name()).hasMatch())
        return tr("The name needs letters A to Z, digits, dots and dashes.");
    return m_period->problem();
}

void RunSection::showProblem()
{
    const QString why = problem();
    const bool isName = !why.isEmpty() && m_period->problem().isEmpty();
    Look::mark(m_name, "problem", isName);
    m_name->setToolTip(isName ? why : tr("The scenarios in the territory will be called by it"));
}

void RunSection::setUsualSource(const QString &source) { m_source->setPlaceholderText(source); }

void RunSection::setCells(const BaseModel &base)
{
    const bool isSame = m_base == base.path && m_ground == base.ground
            && m_ownRatio == base.ownRatio && m_subgrid->count() > 0;
    if (isSame && !m_wantedCell_m)
        return;
    m_base = base.path;
    m_ground = base.ground;
    m_ownRatio = base.ownRatio;
    m_subgrid->clear();
    fillCells();
    const double ground_m = m_ground.cellWidth;
    int chosen = m_ownRatio;
    if (m_wantedCell_m)
        chosen = std::max(1, int(std::lround(*m_wantedCell_m / ground_m)));
    m_wantedCell_m.reset();
    const int place = m_subgrid->findData(chosen);
    m_subgrid->setCurrentIndex(place >= 0 ? place : m_subgrid->findData(m_ownRatio));
    showLimits();
    if (ratio() != base.ratio)
        emit ratioChosen(ratio());
}

/// Puts the sizes into the box, or says them anew.
void RunSection::fillCells()
{
    if (m_base.isEmpty())
        return;
    std::vector<int> ratios = usualRatios(m_ground);
    ratios.insert(ratios.begin(), 1);
    if (std::find(ratios.begin(), ratios.end(), m_ownRatio) == ratios.end())
        ratios.push_back(m_ownRatio);
    std::sort(ratios.begin(), ratios.end());
    const bool isFirst = m_subgrid->count() == 0;
    for (int i = 0; i < int(ratios.size()); ++i) {
        const int ratio = ratios[std::size_t(i)];
        if (isFirst)
            m_subgrid->addItem(cellText(ratio), ratio);
        else
            m_subgrid->setItemText(i, cellText(ratio));
    }
}

QString RunSection::cellText(int ratio) const
{
    const QString cell = written::number(ratio * m_ground.cellWidth, 3).text();
    const QString text = ratio == 1 ? tr("off: cells of %1 m").arg(cell)
                                    : tr("%1 m (%2 × %2)").arg(cell).arg(ratio);
    return ratio == m_ownRatio ? tr("%1, as the base").arg(text) : text;
}

int RunSection::ratio() const { return std::max(1, m_subgrid->currentData().toInt()); }

std::optional<double> RunSection::subgridCell_m() const
{
    if (m_base.isEmpty() || ratio() == m_ownRatio)
        return std::nullopt;
    return ratio() == 1 ? 0.0 : ratio() * m_ground.cellWidth;
}

void RunSection::showLimits()
{
    m_limitsText->setText(methodLimits(ratio() > 1).join(QLatin1Char('\n')));
}

void RunSection::showEstimating()
{
    m_shownEstimate.reset();
    Look::mark(m_estimate, "problem", false);
    m_estimate->setText(tr("Estimating …"));
}

void RunSection::showEstimate(const engine::FloodEstimate &estimate)
{
    m_shownEstimate = estimate;
    Look::mark(m_estimate, "problem", false);
    m_estimate->setText(tr("Both runs: %1 cells, %2 of memory, at most %3")
                                .arg(QLocale().toString(estimate.cells, 'f', 0),
                                        proposalwords::bytes(estimate.memory_bytes),
                                        proposalwords::duration(estimate.seconds)));
    m_estimate->setToolTip(tr("If every cell were wet all the time; dry land costs nothing."));
}

void RunSection::showNoEstimate(const QString &why)
{
    m_shownEstimate.reset();
    Look::mark(m_estimate, "problem", !why.isEmpty());
    m_estimate->setText(why);
    m_estimate->setToolTip({});
}

void RunSection::showResult(const QString &text, bool isBad)
{
    Look::mark(m_result, "problem", isBad);
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

void RunSection::offerResume(const QString &folder)
{
    m_interrupted = folder;
    m_resume->setVisible(!folder.isEmpty());
    m_resume->setText(tr("Go on with the stopped run"));
    m_resume->setToolTip(folder);
}

void RunSection::retranslate()
{
    m_nameText->setText(tr("Name"));
    m_periodText->setText(tr("Return period"));
    m_period->setHint(tr("Of the flood of the base, where it has one"));
    m_period->setPlaceholderText(tr("not stated"));
    m_years->setText(tr("years"));
    m_sourceText->setText(tr("Source"));
    m_source->setToolTip(tr("Office and model, as reports name them"));
    m_gates->setText(tr("Also with all gates open and all shut"));
    m_gates->setToolTip(tr("Four runs: base and proposal, each with open and with shut gates"));
    m_threadsText->setText(tr("Threads"));
    m_threads->setItemText(0, tr("All of the computer"));
    m_more->setText(tr("More settings"));
    m_limits->setText(tr("Limits of the method"));
    m_subgridText->setText(tr("Sub-grid"));
    m_subgrid->setToolTip(tr("Cells that the water of both runs goes by, over the cells of the "
                             "ground: larger ones take less time and are coarser"));
    m_subgrid->setAccessibleName(m_subgridText->text());
    fillCells();
    showLimits();
    if (m_shownEstimate)
        showEstimate(*m_shownEstimate);
    offerResume(m_interrupted);
    showProblem();
}

QJsonObject RunSection::state() const
{
    QJsonObject state{ { key("source"), m_source->text() }, { key("gates"), bothGates() },
        { key("threads"), threads() } };
    if (const auto cell = subgridCell_m())
        state.insert(key("subgrid_cell"), *cell);
    if (returnPeriod_years())
        state.insert(key("return_period"), *returnPeriod_years());
    return state;
}

void RunSection::restore(const QJsonObject &state)
{
    m_source->setText(state.value(key("source")).toString());
    m_gates->setChecked(state.value(key("gates")).toBool());
    m_threads->setCurrentIndex(
            std::max(0, m_threads->findData(state.value(key("threads")).toInt())));
    const QJsonValue cell = state.value(key("subgrid_cell"));
    m_wantedCell_m = cell.isDouble() ? std::optional<double>(cell.toDouble()) : std::nullopt;
    const QJsonValue period = state.value(key("return_period"));
    m_period->setValue(period.isDouble() ? std::optional<double>(period.toDouble()) : std::nullopt);
    showProblem();
}

} // namespace spp::flood
