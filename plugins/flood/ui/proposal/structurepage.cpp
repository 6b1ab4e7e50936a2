// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/structurepage.h"

#include "flood/ui/charts/ratingchart.h"
#include "flood/ui/proposal/builtstructure.h"
#include "flood/ui/proposal/controlform.h"
#include "flood/ui/proposal/numberline.h"
#include "flood/ui/proposal/proposaldesk.h"
#include "flood/ui/proposal/proposaldrawing.h"
#include "flood/ui/proposal/proposalwords.h"
#include "flood/ui/proposal/structureform.h"
#include "gui/look/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp::flood {

namespace {

constexpr int margin = 8;
constexpr int gap = 6;
constexpr int leastCurve = 240;
constexpr int formShare = 5;
constexpr int curveShare = 4;
constexpr int fieldWidth = 64;
constexpr int placeDecimals = 2;
constexpr double higherThanAll_m = 1e6;

QString key(const char *name) { return QLatin1String(name); }

QScrollArea *scrolled(QWidget *content, const char *name)
{
    auto *area = new QScrollArea;
    area->setObjectName(QLatin1String(name));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, gap, 0);
    column->addWidget(content);
    column->addStretch(1);
    area->setWidget(page);
    // The ground of the drawer, not that of windows.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

StructurePage::StructurePage(ProposalDesk &desk, ProposalDrawing &drawing, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_drawing(drawing)
    , m_empty(new QLabel)
    , m_editor(new QWidget)
    , m_name(new QLabel)
    , m_gaugeText(new QLabel)
    , m_gauge(new QPushButton)
    , m_pages(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
    , m_noGauge(new QToolButton)
    , m_form(new StructureForm)
    , m_control(new ControlForm)
    , m_problem(new QLabel)
    , m_openingText(new QLabel)
    , m_opening(new NumberLine("floodRatingOpening", { false, false, 0.0, 1.0 }))
    , m_behindText(new QLabel)
    , m_behind(new NumberLine("floodRatingBehind"))
    , m_chart(new RatingChart)
    , m_most(new QLabel)
{
    m_empty->setObjectName(QStringLiteral("floodNoStructure"));
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * margin);
    m_empty->setAlignment(Qt::AlignCenter);
    m_problem->setObjectName(QStringLiteral("floodStructureProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    buildPages();
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(buildHead());
    left->addWidget(m_problem);
    left->addWidget(m_stack, 1);
    // The curve has all the height.
    auto *columns = new QHBoxLayout(m_editor);
    columns->setContentsMargins(margin, margin, margin, margin);
    columns->setSpacing(2 * margin);
    columns->addLayout(left, formShare);
    columns->addWidget(buildCurve(), curveShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_editor, 1);
    connect(&desk, &ProposalDesk::proposalChanged, this, &StructurePage::show);
    connect(&desk, &ProposalDesk::chosenChanged, this, &StructurePage::show);
    connect(&desk, &ProposalDesk::baseChanged, this, &StructurePage::show);
    connect(m_form, &StructureForm::typed, this, &StructurePage::draw);
    connect(m_form, &StructureForm::taken, this, &StructurePage::keep);
    connect(m_control, &ControlForm::typed, this, &StructurePage::draw);
    connect(m_control, &ControlForm::taken, this, &StructurePage::keep);
    connect(m_opening, &NumberLine::valueTyped, this, &StructurePage::draw);
    connect(m_behind, &NumberLine::valueTyped, this, &StructurePage::draw);
    retranslate();
}

void StructurePage::setInletWords(const InletWords &words) { m_form->setInletWords(words); }

QWidget *StructurePage::buildHead()
{
    m_name->setObjectName(QStringLiteral("floodStructureName"));
    m_name->setProperty("strong", true);
    m_gaugeText->setProperty("muted", true);
    m_gauge->setObjectName(QStringLiteral("floodGauge"));
    m_gauge->setProperty("link", true);
    m_noGauge->setObjectName(QStringLiteral("floodNoGauge"));
    m_noGauge->setText(QStringLiteral("✕"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_name, 1);
    for (const char *name : { "floodValues", "floodOperation" }) {
        auto *page = new QToolButton;
        page->setObjectName(QLatin1String(name));
        page->setCheckable(true);
        page->setProperty("operation", true);
        m_pages->addButton(page, int(m_pages->buttons().size()));
        row->addWidget(page);
    }
    m_pages->button(0)->setChecked(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_gauge, &QPushButton::clicked, this, &StructurePage::placeGauge);
    connect(m_noGauge, &QToolButton::clicked, this, [this] { setGauge({}); });
    return head;
}

/// What it is, and how it is operated.
void StructurePage::buildPages()
{
    m_stack->addWidget(scrolled(m_form, "floodStructureValues"));
    auto *operation = new QWidget;
    auto *gauge = new QHBoxLayout;
    gauge->setSpacing(gap);
    gauge->addWidget(m_gaugeText);
    gauge->addWidget(m_noGauge);
    gauge->addWidget(m_gauge);
    gauge->addStretch(1);
    auto *column = new QVBoxLayout(operation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_control);
    column->addLayout(gauge);
    m_stack->addWidget(scrolled(operation, "floodStructureOperation"));
    const auto turn
            = [this](QAbstractButton *button) { m_stack->setCurrentIndex(m_pages->id(button)); };
    connect(m_pages, QOverload<QAbstractButton *>::of(&QButtonGroup::buttonClicked), this, turn);
}

QWidget *StructurePage::buildCurve()
{
    auto *curve = new QWidget;
    curve->setMinimumWidth(Look::scaled(leastCurve));
    auto *held = new QHBoxLayout;
    held->setSpacing(gap);
    for (NumberLine *line : { m_opening, m_behind })
        line->setFixedWidth(Look::scaled(fieldWidth));
    m_openingText->setBuddy(m_opening);
    m_behindText->setBuddy(m_behind);
    held->addWidget(m_openingText);
    held->addWidget(m_opening);
    held->addStretch(1);
    held->addWidget(m_behindText);
    held->addWidget(m_behind);
    auto *column = new QVBoxLayout(curve);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(held);
    column->addWidget(m_chart, 1);
    column->addWidget(m_most);
    m_most->setObjectName(QStringLiteral("floodRatingMost"));
    m_most->setProperty("muted", true);
    return curve;
}

const ProposedStructure *StructurePage::chosen() const
{
    const ThingRef &ref = m_desk.chosen();
    const std::vector<ProposedStructure> &all = m_desk.proposal().structures;
    const bool is = ref.of == ThingRef::Of::Structures && std::size_t(ref.index) < all.size();
    return is ? &all[std::size_t(ref.index)] : nullptr;
}

void StructurePage::show()
{
    if (m_isKeeping)
        return;
    const ProposedStructure *structure = chosen();
    const DrawnThing *thing = m_desk.thing(m_desk.chosen());
    m_editor->setVisible(structure && thing);
    m_empty->setVisible(!structure || !thing);
    if (!structure || !thing) {
        m_shown = {};
        return;
    }
    if (m_shown != m_desk.chosen()) {
        m_shown = m_desk.chosen();
        m_opening->setValue(1.0);
        m_behind->setValue(std::nullopt);
    }
    m_name->setText(
            QStringLiteral("%1 · %2").arg(structure->name, proposalwords::kind(thing->kind)));
    m_form->setStructure(*structure, thing->kind);
    m_control->setControl(structure->values.value(key("control")).toObject());
    const QString gauge = structure->values.value(key("gauge")).toString();
    m_gaugeText->setText(gauge.isEmpty() ? tr("No gauge") : tr("Gauge at %1").arg(gauge));
    m_noGauge->setVisible(!gauge.isEmpty());
    draw();
}

/// The structure as the fields have it now.
ProposedStructure StructurePage::typed() const
{
    ProposedStructure structure = *chosen();
    structure.values = m_form->values();
    structure.values.remove(key("control"));
    if (const QJsonObject control = m_control->control(); !control.isEmpty())
        structure.values.insert(key("control"), control);
    return structure;
}

void StructurePage::draw()
{
    if (!chosen() || !m_desk.base())
        return;
    QString problem = m_form->problem();
    if (problem.isEmpty())
        problem = m_control->problem();
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        m_chart->clear(problem);
        showMost();
        return;
    }
    const Result<engine::Structure> built = builtStructure(*m_desk.base(), typed());
    m_problem->setVisible(!built);
    if (!built) {
        const QString why = QString::fromStdString(built.error().reason);
        const QString advice = QString::fromStdString(built.error().advice);
        m_problem->setText(advice.isEmpty() ? why : why + QLatin1Char(' ') + advice);
        m_chart->clear(why);
        showMost();
        return;
    }
    const double behind_m
            = m_behind->value().value_or(RatingChart::levelsOf(*built, higherThanAll_m).from_m);
    m_chart->draw(*built, m_opening->value().value_or(1.0), behind_m);
    showMost();
}

/// The end of the curve in words, for those who cannot read it off.
void StructurePage::showMost()
{
    const std::vector<engine::RatingPoint> &curve = m_chart->curve();
    const QString most = curve.empty()
            ? QString()
            : tr("%1 m³/s at a level of %2")
                      .arg(QLocale().toString(curve.back().discharge_m3s, 'f', 2),
                              proposalwords::metres(curve.back().level1_m));
    m_most->setText(most);
    m_chart->setAccessibleDescription(most);
}

/// Values that cannot be used stay in their fields, marked, and are not kept.
void StructurePage::keep()
{
    if (!chosen() || !m_form->problem().isEmpty() || !m_control->problem().isEmpty())
        return;
    const ProposedStructure structure = typed();
    if (structure.values == chosen()->values)
        return;
    ProposalFile after = m_desk.proposal();
    after.structures[std::size_t(m_shown.index)] = structure;
    // What stands in the fields is what is kept; filling them again would move the cursor.
    m_isKeeping = true;
    m_desk.change(tr("Change: %1").arg(structure.name), after);
    m_isKeeping = false;
    const DrawnThing *thing = m_desk.thing(m_shown);
    if (thing)
        m_name->setText(
                QStringLiteral("%1 · %2").arg(structure.name, proposalwords::kind(thing->kind)));
}

void StructurePage::placeGauge()
{
    m_drawing.askPlace([this](const QgsPointXY &place) {
        const Result<std::vector<MapPoint>> point = m_desk.shape({ place });
        if (!chosen() || !point)
            return;
        setGauge(QStringLiteral("%1 %2").arg(QString::number(point->front().x, 'f', placeDecimals),
                QString::number(point->front().y, 'f', placeDecimals)));
    });
}

void StructurePage::setGauge(const QString &place)
{
    if (!chosen())
        return;
    ProposalFile after = m_desk.proposal();
    ProposedStructure &structure = after.structures[std::size_t(m_shown.index)];
    if (place.isEmpty())
        structure.values.remove(key("gauge"));
    else
        structure.values.insert(key("gauge"), place);
    m_desk.change(tr("Gauge of %1").arg(structure.name), after);
}

void StructurePage::focusFirst() { m_form->setFocus(); }

void StructurePage::retranslate()
{
    setWindowTitle(tr("Structure"));
    m_empty->setText(tr("Choose a weir, gate, culvert, flap or pump in the list or on the map, or"
                        " draw one. Its values and its rating curve stand here then."));
    m_pages->button(0)->setText(tr("Values"));
    m_pages->button(1)->setText(tr("Operation"));
    m_gauge->setText(tr("Place a gauge…"));
    m_gauge->setToolTip(tr("The place whose level its rules look at"));
    m_noGauge->setToolTip(tr("Without a gauge"));
    m_openingText->setText(tr("Opening"));
    m_opening->setHint(tr("0: shut, 1: wide open"));
    m_behindText->setText(tr("Level behind, m"));
    m_behind->setHint(tr("Level at its second end; empty: below all of it"));
    m_form->retranslate();
    m_control->retranslate();
    show();
}

} // namespace spp::flood
