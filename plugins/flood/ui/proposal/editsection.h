// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace spp::flood {

class NumberLine;
class ProposalDesk;
class ProposalDrawing;

/// The drawing tools, the level of what is drawn, and the list of what the proposal changes: rename
/// (F2), change a level, remove (Delete), edit a structure (Enter).
class EditSection final : public QWidget {
    Q_OBJECT

public:
    EditSection(ProposalDesk &desk, ProposalDrawing &drawing, QWidget *parent = nullptr);

    void retranslate();
    NumberLine *level() const { return m_level; }
    QTreeWidget *list() const { return m_list; }
    /// The menu of shapes to take over, made by whoever knows them.
    QToolButton *fromButton() const { return m_from; }

signals:
    void structureAsked(); ///< to edit the one that is chosen

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildLevel();
    void buildList();
    void showKind();
    void showThings();
    void showEffects();
    void showChosen();
    void takeRow(QTreeWidgetItem *item, int column);
    void rename(const ThingRef &ref, const QString &name);
    void setLevel(const ThingRef &ref, const QString &text);
    const DrawnThing *thingOf(const QTreeWidgetItem *item) const;

    ProposalDesk &m_desk;
    ProposalDrawing &m_drawing;
    std::vector<QToolButton *> m_buttons;
    QWidget *m_levelRow;
    QLabel *m_levelLabel;
    NumberLine *m_level;
    QLabel *m_hint;
    QTreeWidget *m_list;
    QLabel *m_total;
    QLabel *m_empty;
    QToolButton *m_from;
    QPushButton *m_structure;
    QToolButton *m_remove;
    std::map<DrawnKind, QString> m_levels; ///< typed last, by kind
    bool m_isFilling = false;
};

} // namespace spp::flood
