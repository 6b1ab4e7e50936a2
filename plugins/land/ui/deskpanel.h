// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/ui/operationform.h"

#include <QMap>
#include <QWidget>

class QAction;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace spp {
class FoldSection;
}

namespace spp::land {

class ConsentList;
class PreviewCard;
class RecordForm;

/// The right panel of the workspace, top to bottom: work that was left, change record, parcels,
/// operation, preview, checks, and one primary button at the foot. Only widgets and their places:
/// LandWorkspace and its parts know what they mean.
class DeskPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DeskPanel(QWidget *parent = nullptr);

    /// A button for an operation; texts, tips and keys are the action's.
    void addOperation(DeskOperation operation, QAction *action);
    void setOperation(DeskOperation operation);

    QFrame *offer; ///< unfinished work of an earlier run
    QLabel *offerText;
    QPushButton *resume;
    QPushButton *dismiss;
    FoldSection *recordSection;
    RecordForm *record;
    QLabel *parcels; ///< what is chosen
    OperationForm *form;
    PreviewCard *preview;
    ConsentList *consents;
    QLabel *steps; ///< what the record holds so far
    QFrame *made; ///< what the last commit came to
    QLabel *madeText;
    QPushButton *takeBack;
    QLabel *notice; ///< why nothing can be changed
    QPushButton *giveUp;
    QPushButton *primary;

signals:
    void retranslated();

protected:
    void changeEvent(QEvent *event) override;

private:
    QFrame *buildOffer();
    QWidget *buildRecord();
    QFrame *buildMade();
    QWidget *buildFoot();
    void retranslate();

    QScrollArea *m_area; ///< what scrolls: all but the preview and the foot
    QGridLayout *m_operations;
    QLabel *m_operationTitle;
    QMap<int, QToolButton *> m_buttons;
};

} // namespace spp::land
