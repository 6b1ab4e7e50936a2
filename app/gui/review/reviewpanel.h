// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace spp {

class CaseHeader;
class ChipBar;
class FindingDelegate;
class FindingDetail;
class FindingModel;
class FoldSection;
class ParcelCard;
class ProposalForm;
class SubjectChooser;

/// The right panel of the Review workspace, top to bottom: case, subject, proposal, findings, and
/// one primary button at the foot. Only widgets and their places: ReviewWorkspace knows what they
/// mean.
class SPP_GUI_EXPORT ReviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    CaseHeader *caseHeader;
    SubjectChooser *chooser;
    ParcelCard *card; ///< of the subject
    ParcelCard *otherCard; ///< of a parcel that was clicked meanwhile
    FoldSection *proposal;
    ProposalForm *form;
    QDateEdit *date;
    QToolButton *packs; ///< its menu lists the rule packs
    QToolButton *files; ///< load and save the proposal
    QWidget *results;
    QLabel *notice; ///< what was checked and when, or that the result is out of date
    ChipBar *chips;
    FindingModel *model;
    QListView *list;
    FindingDelegate *delegate;
    FindingDetail *detail;
    QPushButton *second; ///< beside the primary button
    QPushButton *primary;

signals:
    void retranslated();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildProposal();
    QWidget *buildResults();
    QWidget *buildFoot();
    void fitEdge();
    void retranslate();

    QVBoxLayout *m_column;
    QLabel *m_dateLabel;
};

} // namespace spp
