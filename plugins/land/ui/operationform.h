// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/map/landusecolours.h"
#include "engine/cadastre/boundaryadjust.h"
#include "land/operations/parceloperations.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace spp::land {

class SurveyForm;
class CreateForm;

/// What the officer can do with parcels.
enum class DeskOperation {
    SplitByLine,
    SplitByArea,
    Merge,
    AdjustBoundary,
    Corners,
    Project,
    Facts,
    Create,
    Retire,
    Survey,
};

/// What an operation needs to know beside the parcels: one page for each, as high as it needs to
/// be. Says what was entered; LandOperations makes operations of it.
class OperationForm final : public QWidget {
    Q_OBJECT

public:
    enum class CornerWork { Move, Insert, Delete };
    enum class ProjectWork { Boundary, Strip };

    explicit OperationForm(QWidget *parent = nullptr);

    void setOperation(DeskOperation operation);
    /// The sides of the chosen parcel, for those that ask for one.
    void setCorners(const std::vector<QPointF> &corners);
    void setFacts(const ParcelFacts &facts); ///< of the chosen parcel
    void setLandUses(const LandUseColours &colours);
    void setHint(const QString &hint); ///< below the fields

    /// How the parcel is divided; what cannot be read is a Usage error that names the field.
    struct Division {
        CutAlong along;
        std::optional<double> area_m2;
        std::vector<double> ratio; ///< empty when there is an area
    };
    Result<Division> division() const;
    bool isMixed() const; ///< merge what differs
    struct Adjustment {
        int side = 0;
        double area_m2 = 0.0;
        engine::AdjustMode mode = engine::AdjustMode::Parallel;
    };
    Result<Adjustment> adjustment() const;
    int side() const; ///< that is meant now; 0: none
    CornerWork cornerWork() const;
    ProjectWork projectWork() const;
    Result<double> stripWidth_m() const;
    /// Only what differs from the parcel's facts.
    Result<FactChange> factChange() const;
    /// A page of the drawer, which takes it; its options are a page here.
    SurveyForm *survey() const { return m_survey; }
    CreateForm *create() const { return m_create; } ///< page of Create
    QLineEdit *firstField() const; ///< of the page; null when it has none

signals:
    void edited();
    void workChosen(); ///< of corners, or of projects
    void boundaryFileAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *dividePage();
    QWidget *mergePage();
    QWidget *adjustPage();
    QWidget *cornerPage();
    QWidget *projectPage();
    QWidget *factsPage();
    void addPage(DeskOperation operation, QWidget *page);
    QComboBox *combo(const char *name);
    QLineEdit *line(const char *name);
    void fillSides(QComboBox *box, bool withBearing);
    void showDivision();
    void showWork();
    void retranslate();

    QStackedWidget *m_pages;
    QLabel *m_hint;
    std::vector<QPointF> m_corners;
    ParcelFacts m_facts;
    LandUseColours m_landUses;
    std::vector<std::pair<QLabel *, const char *>> m_labels;
    QComboBox *m_how = nullptr;
    QLineEdit *m_amount = nullptr;
    QComboBox *m_along = nullptr;
    QLineEdit *m_bearing = nullptr;
    QCheckBox *m_mixed = nullptr;
    QComboBox *m_side = nullptr;
    QLineEdit *m_area = nullptr;
    QComboBox *m_mode = nullptr;
    QButtonGroup *m_cornerWork = nullptr;
    QButtonGroup *m_projectWork = nullptr;
    QLineEdit *m_width = nullptr;
    QPushButton *m_boundaryFile = nullptr;
    CreateForm *m_create;
    QComboBox *m_landUse = nullptr;
    QLineEdit *m_landUser = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_legalArea = nullptr;
    SurveyForm *m_survey = nullptr;
    std::vector<std::pair<DeskOperation, QWidget *>> m_known;
    DeskOperation m_operation = DeskOperation::SplitByLine;
    bool m_isFilling = false;
};

} // namespace spp::land
