// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/floodpart.h"
#include "flood/ui/view/floodmap.h"
#include "flood/ui/view/floodshelf.h"
#include "flood/ui/view/framesexport.h"

#include <QPointer>

class QAction;
class QComboBox;
class QLabel;
class QgsMapCanvas;

namespace spp {
class Workbench;
}

namespace spp::flood {

class FramesDialog;
class LegendBox;
class OpeningDialog;
class ScenarioList;
class ShownFlood;
class TimeBar;

/// What is looked at: chooses a flood and the state before it, and shows them on the map and over
/// time. The rest of the workspace follows through ShownFlood.
class ViewPart final : public FloodPart {
    Q_OBJECT

public:
    ViewPart(Workbench &workbench, ShownFlood &shown);
    ~ViewPart() override;

    QString title() const override { return tr("Scenario"); }
    QWidget *section() override { return m_section; }
    void openTerritory() override;
    void closeTerritory() override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

    /// Opens and shows; what cannot be opened is said under the list.
    void choose(const FloodChoice &flood, const FloodChoice &before);
    /// Puts a result on the list and shows it.
    void openResult(const FloodChoice &result);
    FramesExport &frames() { return m_frames; }
    FramesDialog *framesDialog() const; ///< null: not open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSection();
    void connectWidgets();
    void loadScales();
    void take(OpenedFloodPtr flood, OpenedFloodPtr before);
    void followOthers();
    void showFlood();
    void fillScales();
    const FloodScale *scaleOf(const QString &id) const;
    void useScale(const QString &id);
    void enter(const FloodChoice &run, const RunForm::Statement &statement);
    void remove(const FloodChoice &choice);
    void fail(const Error &error);
    void askForRun();
    void askForFile();
    void openFile(const FloodChoice &file);
    void askForFrames();
    void saveFrames();
    void showHindrance();

    Workbench &m_workbench;
    QgsMapCanvas *m_canvas; ///< asked for once: the workbench goes before the part
    ShownFlood &m_shown;
    FloodShelf m_shelf;
    FloodMap m_map;
    FramesExport m_frames;
    QWidget *m_section; ///< owned by the panel
    ScenarioList *m_list;
    TimeBar *m_time;
    QLabel *m_scaleText;
    QComboBox *m_scaleBox;
    LegendBox *m_legend;
    QAction *m_swipe;
    QPointer<FramesDialog> m_dialog;
    QPointer<OpeningDialog> m_openingDialog;
    OpenedFloodPtr m_flood;
    OpenedFloodPtr m_before;
    std::vector<FloodScale> m_scales;
    QString m_scale; ///< that was chosen last
    int m_wantedStep = DepthSeries::greatest; ///< once the flood is open
    int m_opening = 0; ///< number of the latest choice; older ones are dropped
    bool m_isActive = false;
    bool m_isTelling = false;
};

} // namespace spp::flood
