// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/proposal/drawnthing.h"
#include "flood/whatif/proposalfile.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace spp::flood {

class ControlForm;
class NumberLine;
class ProposalDesk;
class ProposalDrawing;
class InletWords;
class RatingChart;
class StructureForm;

/// The page of the drawer that edits the structure chosen: its values, how it is operated, and what
/// it lets pass. A value is kept when its field is left; the curve follows every letter.
class StructurePage final : public QWidget {
    Q_OBJECT

public:
    StructurePage(ProposalDesk &desk, ProposalDrawing &drawing, QWidget *parent = nullptr);

    void setInletWords(const InletWords &words);
    RatingChart *chart() const { return m_chart; }
    void retranslate();
    void focusFirst();

private:
    QWidget *buildHead();
    void buildPages();
    QWidget *buildCurve();
    const ProposedStructure *chosen() const;
    void show();
    ProposedStructure typed() const;
    void draw();
    void showMost();
    void keep();
    void placeGauge();
    void setGauge(const QString &place);

    ProposalDesk &m_desk;
    ProposalDrawing &m_drawing;
    QLabel *m_empty;
    QWidget *m_editor;
    QLabel *m_name;
    QLabel *m_gaugeText;
    QPushButton *m_gauge;
    QButtonGroup *m_pages;
    QStackedWidget *m_stack;
    QToolButton *m_noGauge;
    StructureForm *m_form;
    ControlForm *m_control;
    QLabel *m_problem;
    QLabel *m_openingText;
    NumberLine *m_opening;
    QLabel *m_behindText;
    NumberLine *m_behind;
    RatingChart *m_chart;
    QLabel *m_most;
    ThingRef m_shown;
    bool m_isKeeping = false;
};

} // namespace spp::flood
