// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/exposurechart.h"

#include "flood/ui/answers/answernumbers.h"
#include "flood/ui/answers/classbrush.h"
#include "flood/ui/charts/chartlook.h"
#include "flood/ui/charts/chartticks.h"
#include "flood/ui/elidingbox.h"
#include "gui/look/look.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHorizontalStackedBarSeries>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

constexpr int margin = 8;
constexpr int barRoom = 44; ///< pixels; a lower one loses its name
constexpr int axisRoom = 30;
constexpr int fewTicks = 3; ///< the numbers of a narrow chart are cut where there are more
constexpr double hectare_m2 = 10000.0;
constexpr double kilometre_m = 1000.0;

/// The longest bar.
double mostOf(const QHorizontalStackedBarSeries &bars)
{
    double most = 0.0;
    for (int place = 0; place < (bars.count() > 0 ? bars.barSets().front()->count() : 0); ++place) {
        double length = 0.0;
        for (const QBarSet *set : bars.barSets())
            length += set->at(place);
        most = std::max(most, length);
    }
    return most;
}

} // namespace

ExposureChart::ExposureChart(QWidget *parent)
    : QWidget(parent)
    , m_subject(new ElidingBox)
    , m_measure(new ElidingBox)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("exposureChart"));
    m_subject->setObjectName(QStringLiteral("chartSubject"));
    m_measure->setObjectName(QStringLiteral("chartMeasure"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, margin / 2, margin, margin / 2);
    line->setSpacing(margin / 2);
    for (QComboBox *box : { m_subject, m_measure }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(box);
    }
    line->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(line);
    m_column->addStretch(0);
    connect(m_subject, QOverload<int>::of(&QComboBox::currentIndexChanged), this, [this] {
        fillMeasures();
        draw();
    });
    connect(m_measure, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &ExposureChart::draw);
    translate();
}

void ExposureChart::show(const ExposurePtr &report)
{
    m_report = report;
    translate();
}

const SubjectReport *ExposureChart::subject() const
{
    return m_report ? m_report->find(m_subject->currentData().toString()) : nullptr;
}

ExposureChart::Measure ExposureChart::measure() const
{
    return Measure(m_measure->currentData().toInt());
}

double ExposureChart::valueOf(const ClassSum &sum) const
{
    if (measure() == Measure::Count)
        return double(sum.count);
    if (measure() == Measure::People)
        return sum.people;
    return sum.size / (subject()->set->unit() == QLatin1String("m2") ? hectare_m2 : kilometre_m);
}

QString ExposureChart::unit() const
{
    if (measure() == Measure::Count)
        return tr("Number");
    if (measure() == Measure::People)
        return tr("People");
    return subject()->set->unit() == QLatin1String("m2") ? tr("Area (ha)") : tr("Length (km)");
}

void ExposureChart::fillSubjects()
{
    const QVariant before = m_subject->currentData();
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    for (std::size_t i = 0; m_report && i < m_report->subjects.size(); ++i) {
        const SubjectSet &set = *m_report->subjects[i].set;
        m_subject->addItem(set.theme().title.text(), set.fields().word);
    }
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(before)));
}

void ExposureChart::fillMeasures()
{
    const QVariant before = m_measure->currentData();
    const QSignalBlocker quiet(m_measure);
    m_measure->clear();
    m_measure->addItem(tr("Number"), int(Measure::Count));
    if (subject() && subject()->set->unit() != QLatin1String("count"))
        m_measure->addItem(
                subject()->set->unit() == QLatin1String("m2") ? tr("Area (ha)") : tr("Length (km)"),
                int(Measure::Size));
    if (m_report && m_report->hasPeople && subject()
            && subject()->set->fields().word == QLatin1String("buildings"))
        m_measure->addItem(tr("People"), int(Measure::People));
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(before)));
}

void ExposureChart::draw()
{
    delete m_view;
    m_view = nullptr;
    const SubjectReport *shown = subject();
    setVisible(shown != nullptr);
    if (!shown)
        return;
    auto *chart = new QChart;
    auto *bars = new QHorizontalStackedBarSeries;
    const auto classes = std::int32_t(shown->totals.front().size());
    for (std::int32_t place = 0; place < classes; ++place) {
        const bool isHeld = std::any_of(shown->totals.begin(), shown->totals.end(),
                [&](const ClassSums &sums) { return valueOf(sums[std::size_t(place)]) > 0.0; });
        if (!isHeld)
            continue;
        auto *set = new QBarSet(m_report->classTitle(place - 1));
        // Bars stand from below up, scenarios are read from above down.
        for (auto sums = shown->totals.rbegin(); sums != shown->totals.rend(); ++sums)
            set->append(valueOf((*sums)[std::size_t(place)]));
        set->setBrush(classBrush(m_report->scheme, place - 1));
        set->setPen(chartlook::outline());
        bars->append(set);
    }
    QStringList names;
    for (auto use = m_report->scenarios.rbegin(); use != m_report->scenarios.rend(); ++use)
        names.append(use->scenario.id);
    chart->addSeries(bars);
    auto *scenarios = new QBarCategoryAxis;
    scenarios->append(names);
    scenarios->setTitleVisible(false);
    auto *values = new QValueAxis;
    chart->addAxis(scenarios, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    bars->attachAxis(scenarios);
    bars->attachAxis(values);
    const bool isWhole = measure() != Measure::Size;
    const ChartTicks ticks = ChartTicks::over(0.0, mostOf(*bars), fewTicks, isWhole, true);
    values->setLabelFormat(QStringLiteral("%.%1f").arg(ticks.decimals));
    values->setRange(ticks.from, ticks.to);
    values->setTickCount(int(std::lround((ticks.to - ticks.from) / ticks.step)) + 1);
    QWidget *view = chartlook::view(chart, tr("Bars of classes by scenario: %1").arg(unit()));
    view->setMinimumHeight(Look::scaled(int(names.size()) * barRoom + axisRoom));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(view);
    m_view = area;
    m_column->addWidget(m_view, 1);
}

void ExposureChart::translate()
{
    m_subject->setToolTip(tr("Subject of the chart"));
    m_subject->setAccessibleName(m_subject->toolTip());
    m_measure->setToolTip(tr("What the bars measure"));
    m_measure->setAccessibleName(m_measure->toolTip());
    fillSubjects();
    fillMeasures();
    draw();
}

void ExposureChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not now: the look walks over all widgets, of which drawing deletes one.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &ExposureChart::draw, Qt::QueuedConnection);
}

} // namespace spp::flood
