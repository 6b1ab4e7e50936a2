// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/opening/sourceform.h"

#include "flood/ui/elidingbox.h"
#include "flood/ui/proposal/numberline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int gap = 8;
constexpr int shownVariables = 4;

template <typename Widget>
Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

SourceForm::SourceForm(QWidget *parent)
    : QWidget(parent)
    , m_file(named(new QLabel, "sourcePlace"))
    , m_variables(named(new QTreeWidget, "sourceVariables"))
    , m_meaning(named(new ElidingBox, "sourceMeaning"))
    , m_ground(named(new ElidingBox, "sourceGround"))
    , m_unit(named(new ElidingBox, "sourceUnit"))
    , m_moment(named(new ElidingBox, "sourceMoment"))
    , m_cell(new NumberLine("sourceCell", { true, true, {}, {} }))
    , m_crs(named(new ElidingBox, "sourceCrs"))
    , m_speed(named(new ElidingBox, "sourceSpeed"))
    , m_depthSpeed(named(new ElidingBox, "sourceDepthSpeed"))
    , m_duration(named(new ElidingBox, "sourceDuration"))
    , m_further(named(new QToolButton, "sourceFurther"))
    , m_nodataDry(named(new QCheckBox, "sourceNodataDry"))
    , m_negativeDry(named(new QCheckBox, "sourceNegativeDry"))
{
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(2 * gap);
    halves->addWidget(makeFile(), 1);
    halves->addWidget(makeForm(), 1);
    connect(m_further, &QToolButton::toggled, this, &SourceForm::setFurtherOpen);
    connect(m_variables, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            chooseVariable();
    });
    for (QComboBox *box : { m_meaning, m_unit, m_moment, m_crs })
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
                &SourceForm::showState);
    connect(m_crs, &QComboBox::editTextChanged, this, &SourceForm::showState);
    connect(m_cell, &QLineEdit::textChanged, this, &SourceForm::showState);
    for (const OfferBox &one : offerBoxes())
        connect(one.box, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
                [this, box = one.box] { takeOffer(box); });
    for (QCheckBox *box : { m_nodataDry, m_negativeDry })
        connect(box, &QCheckBox::toggled, this, &SourceForm::showState);
    retranslate();
}

/// What the file holds.
QWidget *SourceForm::makeFile()
{
    m_file->setWordWrap(true);
    m_file->setProperty("muted", true);
    m_variables->setRootIsDecorated(false);
    m_variables->setColumnCount(4);
    m_variables->setUniformRowHeights(true);
    m_variables->setTabKeyNavigation(false);
    m_variables->setMinimumHeight(
            (shownVariables + 1) * (m_variables->fontMetrics().height() + 2 * gap));
    m_variables->header()->setStretchLastSection(false);
    auto *half = new QWidget;
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_variables, 1);
    column->addWidget(m_file);
    column->addWidget(m_nodataDry);
    column->addWidget(m_negativeDry);
    return half;
}

/// How it is to be read.
QWidget *SourceForm::makeForm()
{
    m_meaning->addItems({ QString(), QString() });
    for (const char *unit : { "m", "dm", "cm", "mm", "ft" })
        m_unit->addItem(QLatin1String(unit), QLatin1String(unit));
    m_further->setCheckable(true);
    m_further->setAutoRaise(true);
    m_further->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *half = new QWidget;
    auto *form = new QGridLayout(half); // unlike a form layout it closes over hidden rows
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(gap);
    form->setColumnStretch(1, 1);
    QWidget *fields[Rows] = { m_meaning, m_ground, m_unit, m_moment, m_cell, m_crs, m_speed,
        m_depthSpeed, m_duration };
    for (int row = 0; row < Rows; ++row) {
        m_labels[row] = new QLabel;
        m_labels[row]->setBuddy(fields[row]);
        m_fields[row] = fields[row];
        if (auto *box = qobject_cast<QComboBox *>(fields[row])) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(10);
        }
        form->addWidget(m_labels[row], 2 * row, 0);
        form->addWidget(fields[row], 2 * row, 1);
    }
    form->addWidget(m_further, 2 * Crs + 1, 0, 1, 2, Qt::AlignLeft);
    form->setRowStretch(2 * Rows, 1);
    setFurtherOpen(true);
    return half;
}

void SourceForm::setFurtherOpen(bool isOpen)
{
    m_further->setChecked(isOpen);
    m_further->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    for (const Row row : { Speed, DepthSpeed, Duration })
        setRowVisible(row, isOpen);
}

int SourceForm::current() const
{
    return m_variables->indexOfTopLevelItem(m_variables->currentItem());
}

const SourceVariable *SourceForm::variable() const
{
    const int index = current();
    return index < 0 || index >= int(m_opened.contents.variables.size())
            ? nullptr
            : &m_opened.contents.variables[std::size_t(index)];
}

QString SourceForm::crs() const
{
    return m_crs->isEditable() ? m_crs->currentText().trimmed().toUpper() : QString();
}

SourceReading SourceForm::reading() const
{
    SourceReading reading;
    const SourceVariable *chosen = variable();
    if (!chosen)
        return reading;
    reading.time = chosen->times.steps > 1 ? m_moment->currentData().toString() : QString();
    reading.unit = m_unit->currentData().toString();
    if (m_opened.contents.isMesh())
        reading.cell = m_cell->value();
    reading.nodataIsDry = m_nodataDry->isChecked();
    reading.negativeIsDry = m_negativeDry->isChecked();
    if (m_meaning->currentIndex() == LevelOfWater)
        reading.levelAbove = SourceName::parse(m_ground->currentData().toString());
    return reading;
}

std::vector<ScenarioSource> SourceForm::sources() const
{
    const SourceVariable *chosen = variable();
    if (!chosen)
        return {};
    std::vector<ScenarioSource> sources(1);
    sources[0].name = { m_opened.contents.path, chosen->name };
    sources[0].reading = reading();
    const SourceReading depths = sources[0].reading;
    if (depths.levelAbove) // kept, so that the water can be raised over it later
        sources.push_back(furtherSource(*depths.levelAbove, HazardQuantity::Ground, depths));
    for (const OfferBox &one : chosenFurther())
        sources.push_back(furtherSource(offerOf(one.box)->name, one.quantity, depths));
    return sources;
}

FloodChoice SourceForm::choice() const
{
    const SourceVariable *chosen = variable();
    if (!chosen)
        return {};
    FloodChoice choice;
    choice.kind = FloodChoice::Kind::Source;
    choice.name = SourceName{ m_opened.contents.path, chosen->name }.text();
    choice.reading = reading();
    choice.reading.time.clear();
    choice.crs = crs();
    return choice;
}

QString SourceForm::summary() const
{
    const SourceVariable *chosen = variable();
    if (!chosen || !problem().isEmpty())
        return {};
    const engine::Grid grid = cellsOf(*chosen, m_cell->value().value_or(0.0));
    const QString moment
            = chosen->times.steps > 1 ? QStringLiteral(", ") + m_moment->currentText() : QString();
    const QString cells
            = tr("%1 × %2 cells")
                      .arg(QLocale().toString(grid.columns), QLocale().toString(grid.rows));
    const QString what = m_meaning->currentIndex() == LevelOfWater
            ? tr("depths, from level “%1” less ground “%2”")
                      .arg(labelOf(m_opened.contents, *chosen), m_ground->currentText())
            : tr("depths, from “%1”").arg(labelOf(m_opened.contents, *chosen));
    return what + moment + furtherSummary() + QStringLiteral("; ") + cells;
}

QString SourceForm::furtherSummary() const
{
    QString summary;
    for (const OfferBox &one : chosenFurther()) {
        const QString text = one.box == m_speed ? tr(", and speeds from “%1”")
                : one.box == m_depthSpeed       ? tr(", depth × velocity from “%1”")
                                                : tr(", hours under water from “%1”");
        summary += text.arg(one.box->currentText());
    }
    return summary;
}

QString SourceForm::problem() const
{
    const SourceVariable *chosen = variable();
    if (!chosen)
        return tr("Choose a variable of the file.");
    if (chosen->isGround)
        return tr("“%1” is the ground of the mesh. Choose a result, or open the file that holds "
                  "the results.")
                .arg(chosen->name);
    if (m_meaning->currentIndex() == LevelOfWater && m_ground->currentData().toString().isEmpty())
        return tr("Choose the ground that the level stands above.");
    if (m_opened.contents.isMesh() && !m_cell->value())
        return m_cell->problem().isEmpty() ? tr("State the cell size.") : m_cell->problem();
    if (m_crs->isEditable() && crs().isEmpty())
        return tr("The file does not say its coordinate system: choose it.");
    return offerProblem();
}

void SourceForm::setRowVisible(Row row, bool visible)
{
    m_labels[row]->setVisible(visible);
    m_fields[row]->setVisible(visible);
}

void SourceForm::showState()
{
    if (m_isFilling)
        return;
    const SourceVariable *chosen = variable();
    m_file->setText(chosen ? placeText(m_opened.contents, *chosen, m_opened.crs.value(current()))
                           : QString());
    m_file->setVisible(chosen != nullptr);
    setRowVisible(Ground, m_meaning->currentIndex() == LevelOfWater);
    setRowVisible(Moment, chosen && chosen->times.steps > 1);
    setRowVisible(Cell, m_opened.contents.isMesh());
    m_labels[Unit]->setText(chosen && lengthUnitOf(*chosen).isEmpty()
                    ? tr("Unit (the file does not say)")
                    : tr("Unit"));
    setEnabled(chosen != nullptr);
    emit changed();
}

void SourceForm::retranslate()
{
    m_variables->setHeaderLabels({ tr("Variable"), tr("At length"), tr("Unit"), tr("Moments") });
    m_variables->setAccessibleName(tr("What the file holds"));
    const QString names[Rows] = { tr("Values are"), tr("Ground"), tr("Unit"), tr("Moment"),
        tr("Cell size"), tr("Coordinate system"), tr("Speed (m/s)"), tr("Depth × velocity (m²/s)"),
        tr("Under water (h)") };
    for (int row = 0; row < Rows; ++row)
        m_labels[row]->setText(names[row]);
    m_meaning->setItemText(DepthOfWater, tr("depth of the water"));
    m_meaning->setItemText(LevelOfWater, tr("level of the water"));
    m_cell->setHint(tr("The mesh is sampled at the middle of such cells; in units of its "
                       "coordinate system, mostly metres."));
    m_further->setText(tr("Speeds and durations"));
    m_nodataDry->setText(tr("No data is dry"));
    m_nodataDry->setToolTip(tr("Otherwise places without data are not known."));
    m_negativeDry->setText(tr("Negative is dry"));
    m_negativeDry->setToolTip(tr("Otherwise negative depths are refused."));
    m_isFilling = true;
    fillOffers();
    fillMoments();
    if (variable())
        fillCrs();
    m_isFilling = false;
    showState();
}

void SourceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
