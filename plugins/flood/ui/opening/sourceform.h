// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/opening/sourcewords.h"
#include "flood/ui/view/openedflood.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;
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
    /// What else is known of the flood, and the ground, may come from another file with the same
    /// cells; chooses for the field that asked what is most probable.
    void addFurther(const OpenedContents &contents);

    /// Speeds and durations, which few files have, may be folded away.
    void setFurtherOpen(bool isOpen);

    std::vector<ScenarioSource> sources() const;
    QString crs() const; ///< that the user states; empty: as the file says
    FloodChoice choice() const; ///< the depths alone, at all their moments
    QString summary() const; ///< one line of what is read
    QString problem() const; ///< the first one; empty: it can be read

signals:
    void changed();
    void furtherAsked(); ///< another file for the ground, speeds, …

protected:
    void changeEvent(QEvent *event) override;

private:
    enum MeaningOfValues { DepthOfWater, LevelOfWater };
    enum Row { Meaning, Ground, Unit, Moment, Cell, Crs, Speed, DepthSpeed, Duration, Rows };
    struct Offer {
        SourceVariable variable;
        SourceName name;
        QString label;
        QString crs;
        ProbableQuantity probable = ProbableQuantity::Unknown;
    };
    /// A field whose values may be those of any variable.
    struct OfferBox {
        QComboBox *box;
        HazardQuantity quantity;
        ProbableQuantity probable;
    };
    std::vector<OfferBox> offerBoxes() const;
    std::vector<OfferBox> chosenFurther() const; ///< beside depths and the ground
    const Offer *offerOf(const QComboBox *box) const; ///< null: none is chosen
    QString offerProblem() const;
    QString furtherSummary() const;

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
    QWidget *makeFile();
    QWidget *makeForm();
    int current() const; ///< variable; -1: none
    const SourceVariable *variable() const;
    SourceReading reading() const;

    QLabel *m_file;
    QTreeWidget *m_variables;
    QLabel *m_labels[Rows];
    QWidget *m_fields[Rows];
    QComboBox *m_meaning;
    QComboBox *m_ground;
    QComboBox *m_unit;
    QComboBox *m_moment;
    NumberLine *m_cell;
    QComboBox *m_crs;
    QComboBox *m_speed;
    QComboBox *m_depthSpeed;
    QComboBox *m_duration;
    QToolButton *m_further; ///< folds what follows
    QCheckBox *m_nodataDry;
    QCheckBox *m_negativeDry;
    QStringList m_crsChoices;
    OpenedContents m_opened;
    std::vector<Offer> m_offers;
    QComboBox *m_asking = nullptr; ///< that another file was asked for
    bool m_isFilling = false;
};

} // namespace spp::flood
