// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/damagepage.h"

#include "engine/flood/risk/expecteddamage.h"
#include "flood/ui/answers/chartlook.h"
#include "flood/ui/answers/damagetable.h"
#include "gui/look/look.h"

#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QSplitter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr double lineWidth = 2.0;
constexpr int tableShare = 3;
constexpr int chartShare = 2;

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
    , m_chartPlace(new QWidget)
{
    setObjectName(QStringLiteral("floodDamage"));
    auto *place = new QVBoxLayout(m_chartPlace);
    place->setContentsMargins(0, 0, 0, 0);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_chartPlace);
    halves->setStretchFactor(0, tableShare);
    halves->setStretchFactor(1, chartShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    retranslate();
}

TablePage *DamagePage::table() const { return m_table; }

void DamagePage::show(const ExposurePtr &report)
{
    m_report = report;
    m_table->show(report);
    draw();
}

void DamagePage::draw()
{
    delete m_view;
    m_view = nullptr;
    const bool hasCurve = m_report && m_report->hasDamage && !m_report->families.empty();
    m_chartPlace->setVisible(hasCurve);
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
    m_chartPlace->layout()->addWidget(m_view);
}

void DamagePage::retranslate()
{
    setWindowTitle(tr("Damage"));
    m_table->translate();
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
