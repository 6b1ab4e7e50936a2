// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/timebar.h"
#include "flood/ui/momenttext.h"

#include "gui/look/icons.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace spp::flood {

namespace {

constexpr int gap = 4;
constexpr int second_ms = 1000;
constexpr int speeds[] = { 1, 2, 5, 10, 20 }; ///< pictures in a second
constexpr int speedAtFirst = 2; ///< of the list

} // namespace

TimeBar::TimeBar(QWidget *parent)
    : QWidget(parent)
    , m_greatest(addButton("greatestDepth"))
    , m_time(new QLabel)
    , m_controls(new QWidget)
    , m_back(addButton("stepBack"))
    , m_play(addButton("play"))
    , m_forth(addButton("stepForth"))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_speed(new QComboBox)
    , m_frames(addButton("saveFrames"))
    , m_why(new QLabel)
{
    setObjectName(QStringLiteral("timeBar"));
    m_greatest->setCheckable(true);
    m_greatest->setProperty("operation", true);
    m_time->setObjectName(QStringLiteral("time"));
    m_slider->setObjectName(QStringLiteral("timeSlider"));
    m_slider->setMinimumWidth(0);
    m_speed->setObjectName(QStringLiteral("playSpeed"));
    for (const int speed : speeds)
        m_speed->addItem(QString(), speed);
    m_speed->setCurrentIndex(speedAtFirst);
    m_why->setObjectName(QStringLiteral("whyNoTime"));
    m_why->setWordWrap(true);
    m_why->setProperty("muted", true);

    auto *head = new QHBoxLayout;
    head->setSpacing(2 * gap);
    head->addWidget(m_greatest);
    head->addWidget(m_time, 1);
    head->addWidget(m_speed);
    head->addWidget(m_frames);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_back);
    line->addWidget(m_play);
    line->addWidget(m_forth);
    line->addWidget(m_slider, 1);
    auto *rows = new QVBoxLayout(m_controls);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap);
    rows->addLayout(head);
    rows->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_controls);
    column->addWidget(m_why);

    connect(&m_timer, &QTimer::timeout, this, &TimeBar::tick);
    connect(m_greatest, &QToolButton::clicked, this, [this] {
        emit stepAsked(m_step == DepthSeries::greatest ? 0 : DepthSeries::greatest);
    });
    connect(m_back, &QToolButton::clicked, this, [this] { stepBy(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { stepBy(1); });
    connect(m_play, &QToolButton::clicked, this, [this] { play(!isPlaying()); });
    connect(m_slider, &QSlider::valueChanged, this, &TimeBar::stepAsked);
    connect(m_frames, &QToolButton::clicked, this, &TimeBar::framesAsked);
    connect(m_speed, QOverload<int>::of(&QComboBox::currentIndexChanged), this, [this] {
        if (isPlaying())
            play(true);
    });
    retranslate();
}

QToolButton *TimeBar::addButton(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

void TimeBar::setSeries(DepthSeriesPtr series)
{
    play(false);
    m_series = std::move(series);
    m_step = DepthSeries::greatest;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, m_series ? std::max(0, m_series->steps() - 1) : 0);
    m_slider->setValue(0);
    show();
}

void TimeBar::setHindrance(const QString &why)
{
    m_hindrance = why;
    if (!moves())
        play(false);
    show();
}

bool TimeBar::moves() const { return m_series && m_series->steps() > 0 && m_hindrance.isEmpty(); }

void TimeBar::setStep(int step)
{
    m_step = step;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(std::max(0, step));
    show();
}

void TimeBar::stepBy(int steps)
{
    if (moves())
        emit stepAsked(m_step + steps);
}

void TimeBar::play(bool on)
{
    const bool plays = on && moves();
    if (plays)
        m_timer.start(second_ms / m_speed->currentData().toInt());
    else
        m_timer.stop();
    // From the end it begins anew.
    if (plays && m_step >= m_series->steps() - 1)
        emit stepAsked(0);
    show();
}

void TimeBar::tick()
{
    const int next = m_step + 1;
    if (next >= m_series->steps())
        play(false);
    else if (!m_isReady || m_isReady(next))
        emit stepAsked(next);
}

bool TimeBar::takeKey(int key)
{
    if (!moves())
        return false;
    switch (key) {
    case Qt::Key_Space:
        play(!isPlaying());
        return true;
    case Qt::Key_Left:
        stepBy(-1);
        return true;
    case Qt::Key_Right:
        stepBy(1);
        return true;
    case Qt::Key_Home:
        emit stepAsked(0);
        return true;
    case Qt::Key_End:
        emit stepAsked(m_series->steps() - 1);
        return true;
    default:
        return false;
    }
}

void TimeBar::show()
{
    const bool hasMoments = moves();
    m_controls->setVisible(hasMoments);
    m_why->setVisible(!hasMoments && m_series);
    m_why->setText(!m_hindrance.isEmpty()
                    ? m_hindrance
                    : tr("One picture, of the greatest depths: nothing to play. A run with "
                         "“frame_every”, or a NetCDF or mesh with time steps, moves."));
    if (!hasMoments)
        return;
    m_greatest->setChecked(m_step == DepthSeries::greatest);
    m_time->setText(m_step == DepthSeries::greatest ? QString() : momentText(*m_series, m_step));
    m_back->setEnabled(m_step > DepthSeries::greatest);
    m_forth->setEnabled(m_step < m_series->steps() - 1);
    const bool plays = isPlaying();
    m_play->setIcon(Icons::named(plays ? QStringLiteral("pause") : QStringLiteral("play")));
    const QString word = plays ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setToolTip(word);
    m_play->setAccessibleName(word);
}

void TimeBar::retranslate()
{
    const auto name = [](QToolButton *button, const char *icon, const QString &text) {
        if (icon)
            button->setIcon(Icons::named(QLatin1String(icon)));
        else
            button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_greatest, nullptr, tr("Greatest"));
    m_greatest->setToolTip(tr("The greatest depth of each place, whenever it was"));
    name(m_back, "stepback", tr("One step back (Left)"));
    name(m_forth, "stepforth", tr("One step on (Right)"));
    name(m_frames, "frames", tr("Save pictures of the moments…"));
    m_slider->setAccessibleName(tr("Moment"));
    m_slider->setToolTip(tr("Moment (Home: first, End: last)"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Moments in a second"));
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(i, tr("%1/s").arg(m_speed->itemData(i).toInt()));
    show();
}

void TimeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::flood
