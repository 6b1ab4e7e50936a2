// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/opening/sourcewords.h"
#include "flood/ui/view/openedflood.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QTreeWidget;

namespace spp::flood {

class NumberLine;

/// What a file holds, and how it is to be read: which variable, in which unit, at which moment.
class SourceForm final : public QWidget {
    Q_OBJECT

public:
    explicit SourceForm(QWidget *parent = nullptr);

    void setCrsChoices(const QStringList &choices) { m_crsChoices = choices; }
    /// Chooses what is most probable, `variable` where it is not empty.
    void setContents(OpenedContents contents, const QString &variable);
    void clear(); ///< nothing is open
    /// Speeds and ground may come from another file, with the same cells.
    void addFurther(const OpenedContents &contents);

    std::vector<ScenarioSource> sources() const;
    QString crs() const; ///< that the user states; empty: as the file says
    FloodChoice choice() const; ///< the depths alone, at all their moments
    QString summary() const; ///< one line of what is read
    QString problem() const; ///< the first one; empty: it can be read

signals:
    void changed();
    void furtherAsked(); ///< another file for speeds or the ground

protected:
    void changeEvent(QEvent *event) override;

private:
    enum MeaningOfValues { DepthOfWater, LevelOfWater };
    enum Row { Meaning, Ground, Unit, Moment, Cell, Crs, Speed, Rows };
    struct Offer {
        SourceName name;
        QString label;
        ProbableQuantity probable = ProbableQuantity::Unknown;
    };

    void makeRows();
    void retranslate();
    void fillVariables();
    void fillOffers();
    void fillOffers(QComboBox *box, const QString &nothing, const QString &chosen);
    void takeOffer(QComboBox *box);
    void chooseVariable(); ///< preselects what its variable says
    void fillMoments();
    void fillCrs();
    void showState();
    void setRowVisible(Row row, bool visible);
    int current() const; ///< variable; -1: none
    const SourceVariable *variable() const;
    SourceReading reading() const;

    QLabel *m_file;
    QTreeWidget *m_variables;
    QFormLayout *m_form;
    QLabel *m_labels[Rows];
    QWidget *m_fields[Rows];
    QComboBox *m_meaning;
    QComboBox *m_ground;
    QComboBox *m_unit;
    QComboBox *m_moment;
    NumberLine *m_cell;
    QComboBox *m_crs;
    QComboBox *m_speed;
    QCheckBox *m_nodataDry;
    QCheckBox *m_negativeDry;
    QStringList m_crsChoices;
    OpenedContents m_opened;
    std::vector<Offer> m_offers;
    bool m_isFilling = false;
};

} // namespace spp::flood
