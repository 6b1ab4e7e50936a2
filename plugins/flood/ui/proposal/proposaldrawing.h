// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"
#include "flood/ui/proposal/drawtool.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace spp {
class Workbench;
}

namespace spp::flood {

class PickTool;
class ProposalDesk;
class ProposalOverlay;

/// Tools and commands that draw a proposal on the map, and what they show there.
class ProposalDrawing final : public QObject {
    Q_OBJECT

public:
    ProposalDrawing(Workbench &workbench, ProposalDesk &desk);
    ~ProposalDrawing() override;

    /// Asked before something is kept: makes a proposal where there is none. False: it could not.
    void setReady(std::function<bool()> ready) { m_ready = std::move(ready); }
    QAction *action(DrawnKind kind) const { return m_kinds[std::size_t(kind)]; }
    QAction *pickAction() const { return m_pickAction; }
    QAction *removeAction() const { return m_remove; }

    /// What is drawn now; none: nothing.
    std::optional<DrawnKind> drawnKind() const { return m_kind; }
    /// Of what is drawn next, and of what is being drawn.
    void setLevel(std::optional<double> level_m);
    void finish(); ///< as Enter on the map
    void focusMap();
    /// As if the area had been drawn: what is in the hand goes on from it, else a fill is begun.
    void takeRing(const QVector<QgsPointXY> &ring);
    /// Lets a place be clicked or typed; null: no longer.
    void askPlace(std::function<void(const QgsPointXY &)> answer);
    void removeChosen();

    void activate();
    void deactivate();
    void retranslate();

signals:
    void kindChanged(); ///< another thing is drawn, or nothing
    void levelMissing(); ///< the corners are there
    void structureDrawn();
    void editAsked(); ///< of what is chosen

private:
    void makeActions();
    void makeTools();
    void say(QAction *action, const QString &text, const QString &tip, const char *icon);
    void showEnabled();
    void showThings();
    void takeUp(DrawnKind kind);
    void takePick();
    void drop();
    bool add(DrawnKind kind, const QVector<QgsPointXY> &corners, QString *why);
    void finished(const QVector<QgsPointXY> &corners);
    void moved(const DrawnThing &thing);
    DrawTool::Answer ask(const QVector<QgsPointXY> &corners) const;
    QString noteOf(const DrawnThing &thing) const;
    void begin(DrawTool::Shape shape);

    Workbench &m_workbench;
    ProposalDesk &m_desk;
    ProposalOverlay *m_overlay; ///< owned by the canvas
    std::unique_ptr<DrawTool> m_draw;
    std::unique_ptr<PickTool> m_pick;
    std::vector<QAction *> m_kinds;
    QAction *m_pickAction;
    QAction *m_remove;
    std::function<bool()> m_ready;
    std::function<void(const QgsPointXY &)> m_placeAnswer;
    std::optional<DrawnKind> m_kind;
    std::optional<double> m_level_m;
    bool m_isActive = false;
};

} // namespace spp::flood
