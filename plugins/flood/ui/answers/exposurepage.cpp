// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/exposurepage.h"

#include "flood/ui/elidingbox.h"
#include "gui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int margin = 8;
constexpr int widestChoice = 240;
constexpr int tableWidth = 560;
constexpr int chartWidth = 420;
constexpr int fewLetters = 5; ///< a narrow window; there is more where there is room
constexpr int choiceShare = 3; ///< of the room that is left; the problem takes 1

} // namespace

ExposurePage::ExposurePage(QWidget *parent)
    : QWidget(parent)
    , m_scenarios(new ScenarioBox("exposureScenarios"))
    , m_scheme(new ElidingBox)
    , m_stage(new ElidingBox)
    , m_subjects(new SubjectMenu)
    , m_calculate(new QPushButton)
    , m_problem(new QLabel)
    , m_map(new ElidingBox)
    , m_export(new QPushButton)
    , m_table(new ExposureTable)
    , m_chart(new ExposureChart)
{
    setObjectName(QStringLiteral("floodExposure"));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_chart);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({ tableWidth, chartWidth });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(choiceLine());
    column->addWidget(halves, 1);
    connect(m_calculate, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            emit stopAsked();
        else
            emit calculateAsked();
    });
    connect(m_export, &QPushButton::clicked, this, &ExposurePage::exportAsked);
    connect(m_map, QOverload<int>::of(&QComboBox::activated), this, &ExposurePage::mapChosen);
    connect(m_stage, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &ExposurePage::showState);
    connect(m_subjects, &SubjectMenu::changed, this, &ExposurePage::showState);
    retranslate();
}

QWidget *ExposurePage::choiceLine()
{
    m_scheme->setObjectName(QStringLiteral("exposureScheme"));
    m_stage->setObjectName(QStringLiteral("cropStage"));
    m_calculate->setObjectName(QStringLiteral("calculateExposure"));
    m_problem->setObjectName(QStringLiteral("exposureProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_map->setObjectName(QStringLiteral("exposureMap"));
    m_export->setObjectName(QStringLiteral("exportExposure"));
    m_scenarios->setMaximumWidth(widestChoice);
    m_scenarios->setMinimumContentsLength(fewLetters);
    m_scenarios->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QComboBox *box : { m_scheme, m_stage, m_map }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewLetters);
        box->setMaximumWidth(widestChoice);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(margin, margin / 2, margin, 0);
    row->setSpacing(margin);
    for (QWidget *field : { static_cast<QWidget *>(m_scenarios), static_cast<QWidget *>(m_scheme),
                 static_cast<QWidget *>(m_subjects), static_cast<QWidget *>(m_stage),
                 static_cast<QWidget *>(m_calculate) })
        row->addWidget(field, field == m_calculate || field == m_subjects ? 0 : choiceShare);
    row->addWidget(m_problem, 1);
    row->addWidget(m_map, choiceShare);
    row->addWidget(m_export);
    return line;
}

void ExposurePage::setScenarios(const std::vector<FloodScenario> &scenarios)
{
    m_scenarios->setScenarios(scenarios, true);
    m_table->setNoScenarios(scenarios.empty());
    showState();
}

void ExposurePage::setSchemes(const std::vector<NamedHazardScheme> &schemes)
{
    m_schemes = schemes;
    const QVariant before = m_scheme->currentData();
    m_scheme->clear();
    for (const NamedHazardScheme &scheme : m_schemes)
        m_scheme->addItem(scheme.title.text(), scheme.id);
    m_scheme->setCurrentIndex(m_scheme->count() > 0 ? std::max(0, m_scheme->findData(before)) : -1);
}

void ExposurePage::setStages(const std::vector<std::pair<QString, LocalisedText>> &stages)
{
    m_stages = stages;
    const QVariant before = m_stage->currentData();
    {
        const QSignalBlocker quiet(m_stage);
        m_stage->clear();
        m_stage->addItem(tr("Crops: not measured"), QString());
        for (const auto &[id, title] : m_stages)
            m_stage->addItem(tr("Crops: %1").arg(title.text()), id);
        m_stage->setCurrentIndex(std::max(0, m_stage->findData(before)));
    }
    m_stage->setVisible(!m_stages.empty());
    showState();
}

QString ExposurePage::stage() const { return m_stage->currentData().toString(); }

QString ExposurePage::scheme() const { return m_scheme->currentData().toString(); }

QString ExposurePage::mapScenario() const { return m_map->currentData().toString(); }

void ExposurePage::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_isStopping = false;
    showState();
}

void ExposurePage::setStopping()
{
    m_isStopping = true;
    showState();
}

void ExposurePage::show(const ExposurePtr &report)
{
    m_report = report;
    m_table->show(report);
    m_chart->show(report);
    fillMap();
    showNotes();
    showState();
}

void ExposurePage::fillMap()
{
    const QVariant before = m_map->currentData();
    m_map->clear();
    m_map->addItem(tr("Not on the map"), QString());
    for (std::size_t i = 0; m_report && i < m_report->scenarios.size(); ++i) {
        const QString &id = m_report->scenarios[i].scenario.id;
        m_map->addItem(tr("On the map: %1").arg(id), id);
    }
    m_map->setCurrentIndex(std::max(0, m_map->findData(before)));
}

void ExposurePage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    Look::mark(m_problem, "problem", true);
    m_problem->setToolTip(problem);
}

/// What the reader must know of the numbers; all of it in the tool tip.
void ExposurePage::showNotes()
{
    if (!m_report)
        return;
    const QStringList &notes = m_report->warnings;
    m_problem->setText(notes.isEmpty() ? QString() : tr("Notes: %1").arg(notes.size()));
    m_problem->setToolTip(notes.join(QLatin1Char('\n')));
    Look::mark(m_problem, "problem", false);
}

void ExposurePage::showState()
{
    const bool isAsked = !m_subjects->subjects().isEmpty() || !m_subjects->areas().isEmpty()
            || !stage().isEmpty();
    const bool hasScenarios = m_scenarios->count() > 0;
    m_calculate->setText(m_isStopping ? tr("Stopping …")
                    : m_isRunning     ? tr("Stop")
                                      : tr("Calculate"));
    m_calculate->setEnabled(m_isRunning ? !m_isStopping : isAsked && hasScenarios);
    m_calculate->setToolTip(!hasScenarios ? tr("The territory has no flood scenario yet.")
                    : isAsked             ? tr("Who and what is flooded in which class")
                                          : tr("Choose what is to be measured."));
    for (QWidget *field : { static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_export) })
        field->setEnabled(m_report && !m_isRunning);
    m_scenarios->setEnabled(hasScenarios && !m_isRunning);
    m_scheme->setEnabled(!m_isRunning);
    m_subjects->setEnabled(!m_isRunning);
    m_stage->setEnabled(!m_isRunning);
}

QJsonObject ExposurePage::state() const
{
    QJsonObject state = m_subjects->state();
    state.insert(QStringLiteral("scheme"), scheme());
    state.insert(QStringLiteral("stage"), stage());
    state.insert(QStringLiteral("scenarios"), QJsonArray::fromStringList(scenarios()));
    return state;
}

void ExposurePage::restore(const QJsonObject &state)
{
    m_subjects->restore(state);
    if (const int index = m_scheme->findData(state.value(QStringLiteral("scheme")).toString());
            index >= 0)
        m_scheme->setCurrentIndex(index);
    if (const int index = m_stage->findData(state.value(QStringLiteral("stage")).toString());
            index >= 0)
        m_stage->setCurrentIndex(index);
    QStringList ids;
    for (const QJsonValue &id : state.value(QStringLiteral("scenarios")).toArray())
        ids.append(id.toString());
    if (const int index = m_scenarios->findData(ids); index >= 0)
        m_scenarios->setCurrentIndex(index);
}

void ExposurePage::retranslate()
{
    setWindowTitle(tr("Exposure"));
    m_scenarios->retranslate();
    m_scenarios->setToolTip(tr("Scenarios that are measured"));
    m_scenarios->setAccessibleName(m_scenarios->toolTip());
    setSchemes(std::vector<NamedHazardScheme>(m_schemes));
    m_scheme->setToolTip(tr("Hazard classes"));
    m_scheme->setAccessibleName(m_scheme->toolTip());
    using Stages = std::vector<std::pair<QString, LocalisedText>>;
    setStages(Stages(m_stages));
    m_stage->setToolTip(tr("Stage of growth at which crops are flooded"));
    m_stage->setAccessibleName(m_stage->toolTip());
    m_subjects->retranslate();
    m_map->setToolTip(tr("Colours the subjects on the map by their class"));
    m_map->setAccessibleName(m_map->toolTip());
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Layers, spreadsheet, table and JSON in a new folder"));
    m_table->translate();
    m_chart->translate();
    fillMap();
    showNotes();
    showState();
}

void ExposurePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
