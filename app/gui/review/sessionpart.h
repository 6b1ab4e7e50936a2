// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cases/sessiondraft.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace spp {

class ReviewSession;
class Workbench;

/// Brings what is being entered to the disk within 300 ms, and offers what a program that was
/// killed left behind when its territory is opened again.
class SPP_GUI_EXPORT SessionPart final : public QObject {
    Q_OBJECT

public:
    SessionPart(Workbench &workbench, ReviewSession &session);
    ~SessionPart() override; ///< a clean end: nothing is offered

    void offer(); ///< after a territory was opened
    /// An unfinished drawing, as its tool would take it back; empty vertices: none.
    void setDrawing(const QString &tool, const QString &crs, const QVector<QPointF> &vertices);

signals:
    /// The person wants an unfinished drawing back.
    void drawingWanted(const QString &tool, const QString &crs, const QVector<QPointF> &vertices);

private:
    void save();
    void resume(std::shared_ptr<SessionDraft> left);
    SessionState state() const;

    Workbench &m_workbench;
    ReviewSession &m_session;
    std::unique_ptr<SessionDraft> m_draft;
    std::vector<std::shared_ptr<SessionDraft>> m_left;
    QTimer m_timer;
    QString m_drawingTool;
    QString m_drawingCrs;
    QVector<QPointF> m_drawing;
};

} // namespace spp
