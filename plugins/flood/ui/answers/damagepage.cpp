// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/damagepage.h"

#include "engine/flood/risk/expecteddamage.h"
#include "flood/ui/charts/chartlook.h"
#include "flood/ui/answers/damagetable.h"
#include "gui/look/look.h"

#include <QChart>
#include <QEvent>
#include <QLabel>
#include <QLineSeries>
#include <QSplitter>
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
    , m_chartPlace(new QWidget)
    , m_notes(new QLabel)
{
    setObjectName(QStringLiteral("floodDamage"));
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
    m_chartPlace->setVisible(m_report != nullptr);
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
