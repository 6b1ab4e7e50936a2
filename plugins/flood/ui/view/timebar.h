// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/results/depthseries.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace spp::flood {

/// The moments of a flood: a slider with play, pause and steps; the greatest depth is a button of
/// its own. Without moments it says why there are none.
class TimeBar final : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    void setSeries(DepthSeriesPtr series); ///< null: none
    /// Why its moments cannot be shown; empty: they can.
    void setHindrance(const QString &why);
    void setStep(int step);
    /// Whether a step can be shown without waiting. Playing waits for it.
    void setReadiness(std::function<bool(int step)> isReady) { m_isReady = std::move(isReady); }
    bool moves() const;
    bool isPlaying() const { return m_timer.isActive(); }
    void play(bool on);
    void stepBy(int steps);
    bool takeKey(int key); ///< Space, arrows, Home, End; false: not one of its keys

signals:
    void stepAsked(int step);
    void framesAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name);
    void tick();
    void show();
    void retranslate();

    DepthSeriesPtr m_series;
    QString m_hindrance;
    int m_step = DepthSeries::greatest;
    std::function<bool(int)> m_isReady;
    QTimer m_timer;
    QToolButton *m_greatest;
    QLabel *m_time;
    QWidget *m_controls;
    QToolButton *m_back;
    QToolButton *m_play;
    QToolButton *m_forth;
    QSlider *m_slider;
    QComboBox *m_speed;
    QToolButton *m_frames;
    QLabel *m_why;
};

} // namespace spp::flood
