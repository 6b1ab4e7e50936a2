// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/damagepage.h"

#include "engine/flood/risk/expecteddamage.h"
#include "flood/ui/answers/croppage.h"
#include "flood/ui/answers/damagetable.h"
#include "flood/ui/charts/chartlook.h"
#include "gui/look/look.h"

#include <QChart>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineSeries>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr double lineWidth = 2.0;
constexpr int margin = 8;
constexpr int tableWidth = 560;
constexpr int chartWidth = 420;

/// A family is told by the stroke of its line, too.
QPen penOf(std::size_t family)
{
    constexpr Qt::PenStyle strokes[]
            = { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine };
    const Role roles[] = { Role::Accent, Role::Conflict, Role::NotCertain, Role::Fine };
    return { Look::colour(roles[family % std::size(roles)]), lineWidth,
        strokes[family % std::size(strokes)] };
}

} // namespace

DamagePage::DamagePage(QWidget *parent)
    : QWidget(parent)
    , m_table(new DamageTable)
    , m_crops(new CropPage)
    , m_side(new QComboBox)
    , m_sides(new QStackedWidget)
    , m_chartPlace(new QWidget)
    , m_notes(new QLabel)
{
    setObjectName(QStringLiteral("floodDamage"));
    m_side->setObjectName(QStringLiteral("damageSide"));
    m_side->addItems(QStringList{ QString(), QString() }); // named in retranslate()
    m_side->hide();
    connect(m_side, QOverload<int>::of(&QComboBox::currentIndexChanged), m_sides,
            &QStackedWidget::setCurrentIndex);
    m_sides->addWidget(buildingSide());
    m_sides->addWidget(m_crops);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, margin / 2, margin, 0);
    line->addWidget(m_side);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_sides, 1);
    retranslate();
}

QWidget *DamagePage::buildingSide()
{
    auto *place = new QVBoxLayout(m_chartPlace);
    place->setContentsMargins(margin, margin, margin, margin);
    m_notes->setObjectName(QStringLiteral("damageNotes"));
    m_notes->setProperty("muted", true);
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->addWidget(m_notes);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_chartPlace);
    halves->setSizes({ tableWidth, chartWidth });
    return halves;
}

TablePage *DamagePage::table() const { return m_table; }

TablePage *DamagePage::crops() const { return m_crops; }

void DamagePage::show(const ExposurePtr &report)
{
    m_report = report;
    m_table->show(report);
    m_crops->show(report);
    chooseSide();
    draw();
}

/// Without crops there is nothing to choose, without buildings nothing else to see.
void DamagePage::chooseSide()
{
    const bool hasCrops = m_report && !m_report->crops.crops.empty();
    m_side->setVisible(hasCrops);
    if (!hasCrops)
        m_side->setCurrentIndex(0);
    else if (!m_report->hasDamage)
        m_side->setCurrentIndex(1);
}

void DamagePage::draw()
{
    delete m_view;
    m_view = nullptr;
    const bool hasCurve = m_report && m_report->hasDamage && !m_report->families.empty();
    m_chartPlace->setVisible(m_report && (hasCurve || !m_report->warnings.isEmpty()));
    m_notes->setText(m_report ? m_report->warnings.join(QLatin1Char('\n')) : QString());
    // The curve needs the room; the notes are then one line of the table.
    m_notes->setVisible(!hasCurve);
    m_table->setNotes(hasCurve ? m_report->warnings : QStringList());
    if (!hasCurve)
        return;
    auto *chart = new QChart;
    auto *probability = new QValueAxis;
    probability->setTitleText(tr("Yearly probability (%)"));
    auto *damage = new QValueAxis;
    damage->setTitleText(tr("Floor destroyed (m²)"));
    damage->setLabelFormat(QStringLiteral("%.0f"));
    chart->addAxis(probability, Qt::AlignBottom);
    chart->addAxis(damage, Qt::AlignLeft);
    double most = 0.0;
    for (std::size_t i = 0; i < m_report->families.size(); ++i) {
        const DamageFamily &family = m_report->families[i];
        auto *line = new QLineSeries;
        line->setName(familyName(*m_report, family));
        line->setPen(penOf(i));
        line->setPointsVisible(true);
        for (const std::size_t place : family.scenarios) {
            line->append(
                    engine::percentOfYears(*m_report->scenarios[place].scenario.returnPeriod_years),
                    m_report->damage[place]);
            most = std::max(most, m_report->damage[place]);
        }
        chart->addSeries(line);
        line->attachAxis(probability);
        line->attachAxis(damage);
    }
    probability->setMin(0.0);
    damage->setRange(0.0, std::max(1.0, most));
    damage->applyNiceNumbers();
    m_view = chartlook::view(chart, tr("Floor destroyed over yearly probability"));
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setVisible(m_report->families.size() > 1);
    static_cast<QBoxLayout *>(m_chartPlace->layout())->insertWidget(0, m_view, 1);
}

void DamagePage::retranslate()
{
    setWindowTitle(tr("Damage"));
    m_table->translate();
    m_side->setItemText(0, tr("Buildings"));
    m_side->setItemText(1, tr("Crops"));
    m_side->setToolTip(tr("Whose damage is shown"));
    m_side->setAccessibleName(m_side->toolTip());
    draw();
}

void DamagePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Not now: the look walks over all widgets, of which drawing deletes one.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &DamagePage::draw, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace spp::flood
