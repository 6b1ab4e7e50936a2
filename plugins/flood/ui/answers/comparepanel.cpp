// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/comparepanel.h"

#include "flood/ui/answers/comparesummary.h"
#include "flood/ui/answers/scenariobox.h"
#include "flood/ui/answers/sitefield.h"
#include "flood/ui/elidingbox.h"
#include "gui/look/look.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int fewLetters = 8;
constexpr double mostDepth_m = 100.0;
constexpr int siteRow = 6; ///< whose field may be two lines high

QLabel *wordsLabel(const char *name, const char *property)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setProperty(property, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

QDoubleSpinBox *metres(const char *name, double value, int decimals)
{
    auto *field = new QDoubleSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setDecimals(decimals);
    field->setRange(0.0, mostDepth_m);
    field->setSingleStep(0.01);
    field->setValue(value);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setSuffix(QStringLiteral(" m"));
    return field;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent)
    , m_empty(wordsLabel("compareEmpty", "muted"))
    , m_form(new QWidget)
    , m_baseLabel(new QLabel)
    , m_proposalLabel(new QLabel)
    , m_schemeLabel(new QLabel)
    , m_limitsLabel(new QLabel)
    , m_siteLabel(new QLabel)
    , m_base(new ScenarioBox("compareBase"))
    , m_proposal(new ScenarioBox("compareProposal"))
    , m_hindrance(wordsLabel("compareHindrance", "problem"))
    , m_doubts(wordsLabel("compareDoubts", "muted"))
    , m_scheme(new ElidingBox)
    , m_wet(metres("compareWet", ComparisonRequest().wetFrom_m, 2))
    , m_threshold(metres("compareThreshold", ComparisonRequest().threshold_m, 3))
    , m_site(new SiteField)
    , m_compare(new QPushButton)
    , m_problem(wordsLabel("compareProblem", "problem"))
    , m_summary(new CompareSummary)
    , m_warnings(wordsLabel("compareWarnings", "muted"))
    , m_name(new QLineEdit)
    , m_record(new QPushButton)
    , m_export(new QPushButton)
{
    setObjectName(QStringLiteral("comparePanel"));
    m_scheme->setObjectName(QStringLiteral("compareScheme"));
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scheme->setMinimumContentsLength(fewLetters);
    m_compare->setObjectName(QStringLiteral("compareFloods"));
    m_name->setObjectName(QStringLiteral("recordName"));
    m_record->setObjectName(QStringLiteral("recordComparison"));
    m_export->setObjectName(QStringLiteral("exportComparison"));
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addRow(grid, 0, m_baseLabel, m_base);
    addRow(grid, 1, m_proposalLabel, m_proposal);
    grid->addWidget(m_hindrance, 2, 0, 1, 3);
    grid->addWidget(m_doubts, 3, 0, 1, 3);
    addRow(grid, 4, m_schemeLabel, m_scheme);
    grid->addWidget(m_limitsLabel, 5, 0);
    grid->addWidget(m_wet, 5, 1);
    grid->addWidget(m_threshold, 5, 2);
    addRow(grid, siteRow, m_siteLabel, m_site);
    grid->addWidget(m_compare, 7, 0, 1, 3);
    grid->addWidget(m_problem, 8, 0, 1, 3);
    grid->addWidget(m_summary, 9, 0, 1, 3);
    grid->addWidget(m_warnings, 10, 0, 1, 3);
    grid->addWidget(m_name, 11, 0, 1, 3);
    grid->addWidget(m_record, 12, 0, 1, 2);
    grid->addWidget(m_export, 12, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 0, margin, gap);
    column->addWidget(m_empty);
    column->addWidget(m_form);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            emit stopAsked();
        else
            emit compareAsked();
    });
    connect(m_record, &QPushButton::clicked, this, &ComparePanel::recordAsked);
    connect(m_export, &QPushButton::clicked, this, &ComparePanel::exportAsked);
    connect(m_name, &QLineEdit::textChanged, this, &ComparePanel::showState);
    connect(m_name, &QLineEdit::returnPressed, m_record, &QPushButton::click);
    connect(m_summary, &CompareSummary::chosen, this, &ComparePanel::detailsAsked);
    connect(m_site, &SiteField::changed, this, &ComparePanel::noteOther);
    connect(m_base, QOverload<int>::of(&QComboBox::activated), this, &ComparePanel::takePartner);
    for (QComboBox *box :
            { static_cast<QComboBox *>(m_base), static_cast<QComboBox *>(m_proposal), m_scheme })
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
                &ComparePanel::noteOther);
    for (QDoubleSpinBox *field : { m_wet, m_threshold })
        connect(field, QOverload<double>::of(&QDoubleSpinBox::valueChanged), this,
                &ComparePanel::noteOther);
    retranslate();
}

void ComparePanel::addRow(QGridLayout *grid, int row, QLabel *label, QWidget *field)
{
    grid->addWidget(label, row, 0, row == siteRow ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field, row, 1, 1, 2);
    label->setBuddy(field);
    if (row == siteRow)
        label->setContentsMargins(0, gap, 0, 0);
}

void ComparePanel::setScenarios(const std::vector<ComparableFlood> &floods)
{
    std::vector<FloodScenario> scenarios;
    for (const ComparableFlood &flood : floods)
        scenarios.push_back(flood.scenario);
    m_choice = CompareChoice(floods);
    const QStringList base = m_base->ids();
    const QStringList proposal = m_proposal->ids();
    for (ScenarioBox *box : { m_base, m_proposal })
        box->setScenarios(scenarios);
    const bool isKept = !base.isEmpty() && m_base->holds(base)
            && (proposal.isEmpty() || m_proposal->holds(proposal));
    if (!isKept && !floods.empty()) {
        const CompareChoice::Sides first = m_choice.first();
        m_base->choose(first.base);
        m_proposal->choose(first.proposal);
    } else if (proposal.isEmpty()) {
        m_proposal->choose(m_choice.partnerOf(base)); // it may have come since
    }
    m_form->setVisible(!scenarios.empty());
    m_empty->setVisible(scenarios.empty());
    showState();
}

void ComparePanel::takePartner()
{
    if (m_choice.of(m_base->ids(), m_proposal->ids()).belongTogether())
        return;
    const QStringList partner = m_choice.partnerOf(m_base->ids());
    if (!partner.isEmpty())
        m_proposal->choose(partner);
}

void ComparePanel::setSchemes(const std::vector<NamedHazardScheme> &schemes)
{
    m_schemes = schemes;
    const QVariant before = m_scheme->currentData();
    const QSignalBlocker quiet(m_scheme);
    m_scheme->clear();
    for (const NamedHazardScheme &scheme : m_schemes)
        m_scheme->addItem(scheme.title.text(), scheme.id);
    m_scheme->setCurrentIndex(m_scheme->count() > 0 ? std::max(0, m_scheme->findData(before)) : -1);
}

void ComparePanel::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    showState();
}

void ComparePanel::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_isStopping = false;
    showState();
}

void ComparePanel::setStopping()
{
    m_isStopping = true;
    showState();
}

void ComparePanel::choose(const ScenarioPair &pair)
{
    m_base->choose(pair.base);
    m_proposal->choose(pair.proposal);
    m_site->setOfPair(pair.site);
}

ComparisonRequest ComparePanel::request() const
{
    ComparisonRequest request;
    request.base = m_base->ids();
    request.proposal = m_proposal->ids();
    request.scheme = scheme();
    request.wetFrom_m = m_wet->value();
    request.threshold_m = m_threshold->value();
    request.site = m_site->choice();
    return request;
}

QString ComparePanel::scheme() const { return m_scheme->currentData().toString(); }

QString ComparePanel::recordName() const { return m_name->text().trimmed(); }

void ComparePanel::noteOther()
{
    m_isOther = m_comparison != nullptr;
    showProblem({});
    showWarnings();
    showState();
}

void ComparePanel::show(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_isOther = false;
    m_summary->show(comparison.get());
    if (comparison && !comparison->pairs.empty()) {
        const PairComparison &first = comparison->pairs.front();
        m_name->setText(comparison->site.caseNumber.isEmpty()
                        ? first.base + QStringLiteral(" - ") + first.proposal
                        : comparison->site.caseNumber);
    }
    showWarnings();
    showState();
}

void ComparePanel::showWarnings()
{
    QStringList lines;
    if (m_isOther)
        lines.append(tr("The choices above are others now: compare again."));
    // What was said above, before it was computed, is not said twice.
    const Comparability fit = m_choice.of(m_base->ids(), m_proposal->ids());
    for (const QString &warning : m_comparison ? m_comparison->warnings : QStringList()) {
        if (m_isOther || !fit.doubts.contains(warning))
            lines.append(warning);
    }
    m_warnings->setText(lines.join(QLatin1Char('\n')));
    m_warnings->setVisible(!lines.isEmpty());
}

void ComparePanel::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString ComparePanel::summary() const { return m_summary->text(); }

void ComparePanel::showFit(const Comparability &fit)
{
    const bool hasNone = m_proposal->ids().isEmpty();
    m_hindrance->setText(fit.hindrance);
    m_hindrance->setVisible(!hasNone && !fit.hindrance.isEmpty());
    m_doubts->setText(hasNone ? tr("No other scenario lies on the grid of this base with the same "
                                   "forcing: choose a proposal, or run a pair.")
                              : fit.doubts.join(QLatin1Char('\n')));
    m_doubts->setVisible(hasNone || (fit.hindrance.isEmpty() && !fit.doubts.isEmpty()));
}

void ComparePanel::showState()
{
    const Comparability fit = m_choice.of(m_base->ids(), m_proposal->ids());
    const bool fits = fit.hindrance.isEmpty();
    showFit(fit);
    m_compare->setText(m_isStopping ? tr("Stopping …") : m_isRunning ? tr("Stop") : tr("Compare"));
    m_compare->setEnabled(m_isRunning ? !m_isStopping : fits && m_site->isComplete());
    m_compare->setToolTip(!fits ? fit.hindrance
                    : m_site->isComplete()
                    ? tr("Depths, classes, damage and neighbours: proposal less base")
                    : tr("Say which ground the project takes, or choose no site."));
    const bool isThere = m_comparison && !m_isRunning;
    const bool canRecord = isThere && m_comparison->site.geometry && m_comparison->parcels;
    for (QWidget *field : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_record),
                 static_cast<QWidget *>(m_export) })
        field->setVisible(m_comparison != nullptr);
    m_export->setEnabled(isThere);
    m_record->setEnabled(canRecord && m_isWritable && !recordName().isEmpty());
    m_name->setEnabled(canRecord && m_isWritable);
    m_record->setToolTip(!m_isWritable ? tr("The territory is open to read only.")
                    : canRecord ? tr("Writes it to the theme of flood changes, which the planning "
                                     "review and its dossier cite")
                                : tr("Only a comparison with a site and parcels can be recorded."));
}

QJsonObject ComparePanel::state() const
{
    return { { QStringLiteral("base"), QJsonArray::fromStringList(m_base->ids()) },
        { QStringLiteral("proposal"), QJsonArray::fromStringList(m_proposal->ids()) },
        { QStringLiteral("scheme"), scheme() }, { QStringLiteral("wet_m"), m_wet->value() },
        { QStringLiteral("threshold_m"), m_threshold->value() } };
}

/// What is no longer there is left as it is.
void ComparePanel::restore(const QJsonObject &state)
{
    const auto choose = [](QComboBox *box, const QVariant &wanted) {
        if (const int index = box->findData(wanted); index >= 0)
            box->setCurrentIndex(index);
    };
    choose(m_base, texts(state.value(QStringLiteral("base"))));
    choose(m_proposal, texts(state.value(QStringLiteral("proposal"))));
    choose(m_scheme, state.value(QStringLiteral("scheme")).toString());
    m_wet->setValue(state.value(QStringLiteral("wet_m")).toDouble(m_wet->value()));
    m_threshold->setValue(
            state.value(QStringLiteral("threshold_m")).toDouble(m_threshold->value()));
}

void ComparePanel::retranslate()
{
    m_empty->setText(tr("The territory has no flood scenario yet: add results above, or run a "
                        "pair."));
    m_baseLabel->setText(tr("Base"));
    m_proposalLabel->setText(tr("Proposal"));
    m_schemeLabel->setText(tr("Classes"));
    m_limitsLabel->setText(tr("Wet, rise"));
    m_siteLabel->setText(tr("Site"));
    m_base->retranslate();
    m_proposal->retranslate();
    setSchemes(std::vector<NamedHazardScheme>(m_schemes));
    for (QDoubleSpinBox *field : { m_wet, m_threshold })
        field->setLocale(QLocale());
    m_wet->setToolTip(tr("A cell is wet from this depth on"));
    m_wet->setAccessibleName(m_wet->toolTip());
    m_threshold->setToolTip(tr("A neighbour gains when its water rises by more than this"));
    m_threshold->setAccessibleName(m_threshold->toolTip());
    m_site->retranslate();
    m_name->setPlaceholderText(tr("Name of the record"));
    m_name->setToolTip(tr("Name under which reviews cite the comparison"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_record->setText(tr("Record for reviews"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Maps, layers, table and JSON in a new folder"));
    m_summary->show(m_comparison.get());
    showWarnings();
    showState();
}

} // namespace spp::flood
