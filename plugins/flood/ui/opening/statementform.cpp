// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/opening/statementform.h"

#include "flood/ui/elidingbox.h"
#include "flood/ui/proposal/numberline.h"
#include "gui/review/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <cmath>

namespace spp::flood {

namespace {

constexpr int gap = 8;
constexpr double mostYears = 1e6;

NumberLine::Limits years() { return { false, false, 1900.0, 2300.0 }; }

template <typename Widget>
Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

std::optional<int> whole(const NumberLine *line)
{
    const std::optional<double> value = line->value();
    return value ? std::optional<int>(int(std::lround(*value))) : std::nullopt;
}

} // namespace

StatementForm::StatementForm(QWidget *parent)
    : QWidget(parent)
    , m_id(named(new QLineEdit, "scenarioId"))
    , m_title(named(new QLineEdit, "scenarioTitle"))
    , m_source(named(new QLineEdit, "scenarioSource"))
    , m_period(new NumberLine("scenarioPeriod", { false, false, 1.0, mostYears }))
    , m_date(named(new QLineEdit, "scenarioDate"))
    , m_gates(named(new QComboBox, "scenarioGates"))
    , m_year(new NumberLine("scenarioYear", years()))
    , m_pathway(named(new ElidingBox, "scenarioPathway"))
    , m_from(new NumberLine("scenarioFromYear", years()))
    , m_sea(new NumberLine("scenarioSeaLevel", { false, false, -10.0, 10.0 }))
    , m_settling(new NumberLine("scenarioSubsidence", { false, false, -10.0, 10.0 }))
    , m_replace(named(new QCheckBox, "scenarioReplace"))
    , m_future(named(new QToolButton, "scenarioFuture"))
{
    auto *form = new QGridLayout(this); // unlike a form layout it closes over hidden rows
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(gap);
    form->setColumnStretch(1, 1);
    QWidget *fields[Rows] = { m_id, m_title, m_source, m_period, m_date, m_gates, m_year, m_pathway,
        m_from, m_sea, m_settling };
    for (int row = 0; row < Rows; ++row) {
        m_labels[row] = new QLabel;
        m_labels[row]->setBuddy(fields[row]);
        form->addWidget(m_labels[row], 2 * row, 0);
        form->addWidget(fields[row], 2 * row, 1);
    }
    form->addWidget(m_replace, 2 * Id + 1, 1);
    m_future->setCheckable(true);
    m_future->setChecked(true);
    m_future->setAutoRaise(true);
    m_future->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    form->addWidget(m_future, 2 * Gates + 1, 0, 1, 2, Qt::AlignLeft);
    connect(m_future, &QToolButton::toggled, this, &StatementForm::showState);
    m_pathway->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pathway->setMinimumContentsLength(12);
    for (int i = 0; i < 3; ++i)
        m_gates->addItem(QString());
    connect(m_id, &QLineEdit::textEdited, this, [this] { m_idIsTyped = true; });
    for (QLineEdit *line : { m_id, m_title, m_source, static_cast<QLineEdit *>(m_period), m_date,
                 static_cast<QLineEdit *>(m_year), static_cast<QLineEdit *>(m_from),
                 static_cast<QLineEdit *>(m_sea), static_cast<QLineEdit *>(m_settling) })
        connect(line, &QLineEdit::textChanged, this, &StatementForm::showState);
    for (QComboBox *box : { m_gates, m_pathway })
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
                &StatementForm::showState);
    connect(m_replace, &QCheckBox::toggled, this, &StatementForm::showState);
    retranslate();
}

void StatementForm::setPathways(std::vector<FuturePathway> pathways)
{
    m_pathways = std::move(pathways);
    fillPathways();
}

void StatementForm::setFutureOpen(bool isOpen) { m_future->setChecked(isOpen); }

void StatementForm::setTaken(const QStringList &ids)
{
    m_taken = ids;
    showState();
}

void StatementForm::suggestId(const QString &id)
{
    if (m_idIsTyped)
        return;
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString usable = id;
    usable.replace(others, QStringLiteral("-"));
    while (!usable.isEmpty() && !usable.front().isLetterOrNumber())
        usable.remove(0, 1);
    m_id->setText(usable);
}

void StatementForm::fillPathways()
{
    const QString chosen = m_pathway->currentData().toString();
    m_pathway->clear();
    m_pathway->addItem(tr("as typed below"), QString());
    for (const FuturePathway &one : m_pathways)
        m_pathway->addItem(one.title.text(), one.id);
    m_pathway->setCurrentIndex(std::max(0, m_pathway->findData(chosen)));
}

const FuturePathway *StatementForm::pathway() const
{
    for (const FuturePathway &one : m_pathways) {
        if (one.id == m_pathway->currentData().toString())
            return &one;
    }
    return nullptr;
}

std::optional<QDate> StatementForm::date() const
{
    const QString text = m_date->text().trimmed();
    if (text.isEmpty())
        return QDate();
    for (const QString &format : { dateFormat(), QStringLiteral("yyyy-MM-dd") }) {
        const QDate date = QDate::fromString(text, format);
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

FloodScenario StatementForm::statement() const
{
    FloodScenario scenario;
    scenario.id = m_id->text().trimmed();
    scenario.title = m_title->text().trimmed().isEmpty() ? scenario.id : m_title->text().trimmed();
    scenario.source = m_source->text().trimmed();
    scenario.returnPeriod_years = m_period->value();
    scenario.eventDate = date().value_or(QDate());
    const char *const gates[] = { "", "open", "shut" };
    scenario.gates = QLatin1String(gates[std::max(0, m_gates->currentIndex())]);
    scenario.targetYear = whole(m_year);
    scenario.subsidence_m = m_settling->value();
    if (const FuturePathway *chosen = pathway())
        scenario.pathway = chosen->id;
    else
        scenario.seaLevelRise_m = m_sea->value();
    return scenario;
}

std::optional<int> StatementForm::fromYear() const { return whole(m_from); }

bool StatementForm::replaces() const { return m_replace->isChecked(); }

QString StatementForm::problem() const
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]*$"));
    const QString id = m_id->text().trimmed();
    if (!pattern.match(id).hasMatch())
        return tr("Give it an id of letters, digits, dots, hyphens and underscores.");
    if (m_taken.contains(id) && !replaces())
        return tr("There is a scenario %1 already. Give another id, or replace it.").arg(id);
    if (m_source->text().trimmed().isEmpty())
        return tr("State the source: the office and the model.");
    for (const NumberLine *line : { m_period, m_year, m_from, m_sea, m_settling }) {
        const bool isAsked = line == m_from ? pathway() != nullptr : line != m_sea || !pathway();
        if (isAsked && !line->problem().isEmpty())
            return line->problem();
    }
    if (!date())
        return tr("The date is written as %1.").arg(shownDate(QDate(2026, 11, 22)));
    if (pathway() && !m_year->value())
        return tr("State the target year that the rise is taken for.");
    return {};
}

void StatementForm::showState()
{
    const FuturePathway *chosen = pathway();
    m_replace->setVisible(m_taken.contains(m_id->text().trimmed()));
    const bool isOpen = m_future->isChecked();
    m_future->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    QWidget *const fields[Rows] = { m_id, m_title, m_source, m_period, m_date, m_gates, m_year,
        m_pathway, m_from, m_sea, m_settling };
    for (int row = Year; row < Rows; ++row) {
        const bool isAsked = row == From ? chosen != nullptr : row != Sea || !chosen;
        m_labels[row]->setVisible(isOpen && isAsked);
        fields[row]->setVisible(isOpen && isAsked);
    }
    if (chosen) {
        m_from->setPlaceholderText(QString::number(chosen->baseYear));
        m_pathway->setToolTip(chosen->source.text());
    }
    emit changed();
}

void StatementForm::retranslate()
{
    const QString names[Rows] = { tr("Id"), tr("Name"), tr("Source"), tr("Return period (years)"),
        tr("Date"), tr("Gates"), tr("Target year"), tr("Rise of the sea"), tr("Counted from year"),
        tr("Sea level (m)"), tr("Subsidence (m)") };
    for (int row = 0; row < Rows; ++row)
        m_labels[row]->setText(names[row]);
    m_future->setText(tr("Target year and rises"));
    m_title->setPlaceholderText(tr("as the id"));
    m_source->setPlaceholderText(tr("office and model"));
    for (QLineEdit *line : { static_cast<QLineEdit *>(m_period), static_cast<QLineEdit *>(m_year),
                 static_cast<QLineEdit *>(m_sea), static_cast<QLineEdit *>(m_settling) })
        line->setPlaceholderText(tr("not stated"));
    m_date->setPlaceholderText(tr("not stated, or like %1").arg(shownDate(QDate(2026, 11, 22))));
    const QString gates[] = { tr("not stated"), tr("open"), tr("shut") };
    for (int i = 0; i < 3; ++i)
        m_gates->setItemText(i, gates[i]);
    m_replace->setText(tr("Replace the one that is there"));
    fillPathways();
    showState();
}

void StatementForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
