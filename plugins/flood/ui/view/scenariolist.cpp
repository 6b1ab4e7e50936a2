// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/scenariolist.h"

#include "flood/ui/elidingbox.h"
#include "flood/ui/view/twolinedelegate.h"
#include "gui/look/icons.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int gap = 8;
constexpr int narrow = 4;
constexpr int mostRows = 5; ///< before the list scrolls

template <typename Widget>
Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

/// What the flood of a row was computed with; empty where that is not known.
QString modelText(const FloodRow &row)
{
    QString text;
    for (const QString &line : row.entries.front().model)
        text += QLatin1Char('\n') + line;
    return text;
}

} // namespace

ScenarioList::ScenarioList(QWidget *parent)
    : QWidget(parent)
    , m_list(named(new QListWidget, "scenarios"))
    , m_empty(nullptr)
    , m_emptyText(named(new QLabel, "noScenarios"))
    , m_hint(named(new QLabel, "chooseFlood"))
    , m_gates(nullptr)
    , m_gatesText(new QLabel)
    , m_open(named(new QToolButton, "gatesOpen"))
    , m_shut(named(new QToolButton, "gatesShut"))
    , m_beforeLine(new QWidget)
    , m_beforeText(new QLabel)
    , m_beforeBox(named(new ElidingBox, "before"))
    , m_swipe(named(new QToolButton, "swipe"))
    , m_openRun(named(new QPushButton, "openRun"))
    , m_openFile(named(new QPushButton, "openFile"))
    , m_enter(named(new QToolButton, "enterRun"))
    , m_remove(named(new QToolButton, "removeScenario"))
    , m_form(named(new RunForm, "runForm"))
    , m_question(nullptr)
    , m_questionText(named(new QLabel, "removeQuestion"))
    , m_yes(named(new QPushButton, "removeYes"))
    , m_no(named(new QPushButton, "removeNo"))
    , m_problem(named(new QLabel, "floodProblem"))
{
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_swipe->setCheckable(true);
    m_swipe->setProperty("operation", true);
    m_beforeBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_beforeBox->setMinimumContentsLength(8);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();

    auto *beforeRow = new QHBoxLayout(m_beforeLine);
    beforeRow->setContentsMargins(0, 0, 0, 0);
    beforeRow->setSpacing(gap);
    beforeRow->addWidget(m_beforeText);
    beforeRow->addWidget(m_beforeBox, 1);
    beforeRow->addWidget(m_swipe);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_openRun, 1);
    buttons->addWidget(m_openFile, 1);
    buttons->addWidget(m_enter);
    buttons->addWidget(m_remove);
    m_gates = makeGates();
    m_empty = makeEmptyState();
    auto *column = columnOf(this);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_gates);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addWidget(m_form);
    column->addWidget(makeQuestion());
    column->addWidget(m_problem);
    column->addWidget(m_beforeLine);

    connect(m_list, &QListWidget::currentRowChanged, this, &ScenarioList::choose);
    connect(m_beforeBox, QOverload<int>::of(&QComboBox::activated), this, [this](int index) {
        emit beforeAsked(FloodChoice::fromJson(m_beforeBox->itemData(index).toJsonObject()));
    });
    connect(m_openRun, &QPushButton::clicked, this, &ScenarioList::openRunAsked);
    connect(m_openFile, &QPushButton::clicked, this, &ScenarioList::openFileAsked);
    connect(m_remove, &QToolButton::clicked, this, &ScenarioList::askToRemove);
    connect(m_enter, &QToolButton::clicked, this, &ScenarioList::askToEnter);
    connect(m_form, &RunForm::stated, this, [this](const RunForm::Statement &statement) {
        if (const FloodEntry *entry = current())
            emit enterAsked(FloodChoice(entry->choice), statement);
    });
    retranslate();
}

QWidget *ScenarioList::makeEmptyState()
{
    m_emptyText->setWordWrap(true);
    m_emptyText->setProperty("muted", true);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *empty = new QWidget;
    columnOf(empty)->addWidget(m_emptyText);
    return empty;
}

QWidget *ScenarioList::makeGates()
{
    auto *gates = new QWidget;
    auto *row = new QHBoxLayout(gates);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(narrow);
    row->addWidget(m_gatesText, 1);
    for (QToolButton *button : { m_open, m_shut }) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setProperty("operation", true);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, &ScenarioList::choose);
    }
    m_open->setChecked(true);
    return gates;
}

QWidget *ScenarioList::makeQuestion()
{
    m_question = new QFrame;
    m_question->setProperty("card", true);
    m_questionText->setWordWrap(true);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_questionText);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_no);
    row->addWidget(m_yes);
    column->addLayout(row);
    m_question->hide();
    connect(m_no, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        const FloodEntry *entry = current();
        if (!entry)
            return;
        const FloodChoice run = entry->run;
        const FloodChoice choice = entry->choice;
        if (run) // else it would come up as one of its own
            emit removeAsked(run);
        emit removeAsked(choice);
    });
    return m_question;
}

const FloodEntry *ScenarioList::current() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_rows.size()))
        return nullptr;
    const FloodRow &chosen = m_rows[std::size_t(row)];
    return &chosen.entries[chosen.isPair() && m_shut->isChecked() ? 1 : 0];
}

void ScenarioList::setRows(std::vector<FloodRow> rows)
{
    m_rows = std::move(rows);
    m_question->hide();
    fill();
}

void ScenarioList::setChosen(const FloodChoice &shown, const FloodChoice &before)
{
    m_shown = shown;
    m_before = before;
    fill();
}

void ScenarioList::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ScenarioList::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_beforeBox->clear();
    m_beforeBox->addItem(tr("nothing"), FloodChoice().json());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const FloodRow &row = m_rows[i];
        auto *item = new QListWidgetItem(row.entries.front().title, m_list);
        item->setData(TwoLineDelegate::detailRole,
                row.bothStates.isEmpty() ? row.entries.front().detail : row.bothStates);
        item->setData(TwoLineDelegate::belongsRole, row.isProposal);
        for (std::size_t k = 0; k < row.entries.size(); ++k) {
            const FloodEntry &entry = row.entries[k];
            m_beforeBox->addItem(entry.name(), entry.shown().json());
            if (entry.is(m_before))
                m_beforeBox->setCurrentIndex(m_beforeBox->count() - 1);
            if (!entry.is(m_shown))
                continue;
            item->setData(TwoLineDelegate::detailRole, entry.detail);
            m_list->setCurrentRow(int(i));
            (k == 1 ? m_shut : m_open)->setChecked(true);
        }
        item->setToolTip(item->text() + QLatin1Char('\n')
                + item->data(TwoLineDelegate::detailRole).toString() + modelText(row)
                + (row.entries.front().choice.kind == FloodChoice::Kind::Scenario
                                ? QString()
                                : QLatin1Char('\n')
                                        + tr("Not in the territory: the button with the plus puts "
                                             "it there, for exposure and comparison.")));
    }
    showState();
}

void ScenarioList::choose()
{
    m_question->hide();
    m_form->hide();
    showState();
    if (const FloodEntry *entry = current())
        emit showAsked(FloodChoice(entry->shown()));
}

void ScenarioList::showState()
{
    const FloodEntry *entry = current();
    const bool isPair = entry && m_rows[std::size_t(m_list->currentRow())].isPair();
    m_empty->setVisible(m_rows.empty());
    m_hint->setVisible(!m_rows.empty() && !entry);
    m_list->setVisible(!m_rows.empty());
    m_gates->setVisible(isPair);
    m_beforeLine->setVisible(bool(m_shown));
    m_swipe->setEnabled(bool(m_before));
    m_remove->setVisible(entry != nullptr);
    m_enter->setVisible(entry && entry->choice.kind != FloodChoice::Kind::Scenario);
    fitList();
}

void ScenarioList::fitList()
{
    const int rows = std::min(m_list->count(), mostRows);
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

void ScenarioList::askToEnter()
{
    const FloodEntry *entry = current();
    if (!entry)
        return;
    m_question->hide();
    if (m_isReadOnly)
        setProblem(tr("The territory is open for reading only: nothing can be put into it."));
    else if (entry->choice.kind == FloodChoice::Kind::Source)
        emit enterFileAsked(FloodChoice(entry->choice));
    else
        m_form->ask(QDir(entry->choice.name).dirName());
}

void ScenarioList::askToRemove()
{
    const FloodEntry *entry = current();
    if (!entry)
        return;
    if (entry->choice.kind != FloodChoice::Kind::Scenario) {
        emit removeAsked(FloodChoice(entry->choice)); // the files stay where they are
        return;
    }
    if (m_isReadOnly) {
        setProblem(tr("The territory is open for reading only: nothing can be removed."));
        return;
    }
    m_questionText->setText(tr("“%1” and its %n raster(s) are deleted from the territory. This "
                               "cannot be undone; the file that it came from can be added again.",
            nullptr, entry->rasters)
                                    .arg(entry->name()));
    m_form->hide();
    m_question->show();
    m_no->setFocus();
}

void ScenarioList::retranslate()
{
    m_emptyText->setText(
            tr("No flood yet. A scenario is one flood as a model or an observation gives it: its "
               "depths, and what it stands for (return period, gates, year).\n\nPut one into the "
               "territory with “spp flood add-scenario”, or open a result here: the folder of a "
               "run, a NetCDF, a mesh, a raster of depths or zones with classes."));
    m_hint->setText(tr("Choose a flood to see it on the map."));
    m_gatesText->setText(tr("Gates"));
    m_open->setText(tr("open"));
    m_shut->setText(tr("shut"));
    m_beforeText->setText(tr("Before"));
    m_beforeBox->setToolTip(tr("The state that this flood is held against"));
    m_beforeBox->setAccessibleName(m_beforeText->text());
    m_swipe->setIcon(Icons::named(QStringLiteral("swipe")));
    m_swipe->setToolTip(tr("Before and after with a line that is dragged over the map (B)"));
    m_swipe->setAccessibleName(tr("Swipe"));
    m_openRun->setText(tr("Open a run…"));
    m_openRun->setToolTip(tr("The folder that a flood run wrote"));
    m_openFile->setText(tr("Open a result…"));
    m_openFile->setToolTip(tr("NetCDF, mesh or raster of depths, or zones with classes"));
    m_enter->setIcon(Icons::named(QStringLiteral("plus")));
    m_enter->setToolTip(tr("Put the result into the territory as a scenario"));
    m_enter->setAccessibleName(tr("Put into the territory"));
    m_remove->setIcon(Icons::named(QStringLiteral("trash")));
    m_remove->setToolTip(tr("Remove from the list; a scenario also from the territory"));
    m_remove->setAccessibleName(tr("Remove"));
    m_yes->setText(tr("Remove"));
    m_no->setText(tr("Keep"));
    m_list->setAccessibleName(tr("Floods"));
    fill();
}

void ScenarioList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
