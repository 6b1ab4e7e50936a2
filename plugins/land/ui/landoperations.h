// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/ui/cornereditor.h"
#include "land/ui/landdesk.h"
#include "land/ui/linetool.h"
#include "land/ui/operationform.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;

namespace spp {
class Workbench;
}

namespace spp::land {

class CreateOperation;
class DeskPanel;
class DraftOverlay;
class SelectTool;

/// The operations of the desk: their commands and keys, the tools that they need on the map, and
/// the preview that follows the mouse and the fields.
class LandOperations final : public QObject {
    Q_OBJECT

public:
    LandOperations(Workbench &workbench, LandDesk &desk, DeskPanel &panel, DraftOverlay &overlay);
    ~LandOperations() override;

    void activate(); ///< the keys S, M, B … and the mouse belong to the workspace
    void deactivate();
    /// Nothing before the first was chosen.
    std::optional<DeskOperation> operation() const { return m_operation; }
    void choose(DeskOperation operation);
    /// Draws a line on from a corner that was typed elsewhere, as in the table of corners.
    bool addToLine(const QgsPointXY &corner);
    const QVector<QgsPointXY> &line() const { return m_line->vertices(); }

    LineTool *lineTool() const { return m_line.get(); }
    CornerEditor *cornerEditor() const { return m_corners.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command {
        DeskOperation operation;
        QAction *action;
        const char *keys;
    };
    void makeCommands();
    void makeTools();
    void addCommand(DeskOperation operation, const char *name, const char *keys);
    void trigger(DeskOperation operation);
    void retranslate();
    void showEnabled();
    void takeTool();
    void dropTool();
    bool stepBack();
    void accept();
    void tryForm(); ///< the operation of the form, with what is entered now
    void showSides();
    void showChosen();
    QString hint() const;
    LineTool::Answer askLine(const QVector<QgsPointXY> &line);
    CornerEditor::Answer askCorner(const QgsPointXY &place);
    CornerEditor::Maker cornerMaker();
    QString areas() const; ///< of the preview, beside the cursor
    void askForBoundary();
    void askForSurvey();
    void trySurvey();
    void clicked(const QgsPointXY &place, bool adds);
    bool isOwnTool() const;

    Workbench &m_workbench;
    LandDesk &m_desk;
    DeskPanel &m_panel;
    DraftOverlay &m_overlay;
    const QObject *m_surveyPage; ///< only to tell whose event it is
    std::unique_ptr<SelectTool> m_select;
    std::unique_ptr<LineTool> m_line;
    std::unique_ptr<CornerEditor> m_corners;
    std::unique_ptr<CreateOperation> m_create;
    std::vector<Command> m_commands;
    std::optional<DeskOperation> m_operation;
    bool m_isActive = false;
    bool m_isWaiting = false; ///< for the parcel that the line is to cut
    bool m_isAccepting = false;
    LandDesk::Near m_picked; ///< the corner that is being moved
};

} // namespace spp::land
