// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/operationform.h"

#include "gui/map/mapnumbers.h"
#include "gui/map/typedcorner.h"
#include "land/ui/createform.h"
#include "land/ui/formrows.h"
#include "land/ui/surveyform.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace spp::land {

OperationForm::OperationForm(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_hint(new QLabel)
    , m_create(new CreateForm)
{
    m_hint->setObjectName(QStringLiteral("operationHint"));
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    addPage(DeskOperation::SplitByArea, dividePage());
    addPage(DeskOperation::Merge, mergePage());
    addPage(DeskOperation::AdjustBoundary, adjustPage());
    addPage(DeskOperation::Corners, cornerPage());
    addPage(DeskOperation::Project, projectPage());
    addPage(DeskOperation::Facts, factsPage());
    m_survey = new SurveyForm;
    connect(m_survey, &SurveyForm::edited, this, &OperationForm::edited);
    addPage(DeskOperation::Survey, m_survey->options());
    addPage(DeskOperation::Create, m_create);
    connect(m_create, &CreateForm::edited, this, &OperationForm::edited);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(formrows::gap);
    column->addWidget(m_pages);
    column->addWidget(m_hint);
    retranslate();
    setOperation(m_operation);
}

void OperationForm::addPage(DeskOperation operation, QWidget *page)
{
    m_pages->addWidget(page);
    m_known.emplace_back(operation, page);
}

QComboBox *OperationForm::combo(const char *name)
{
    auto *box = formrows::combo(name);
    connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), this, [this] {
        if (!m_isFilling)
            emit edited();
    });
    return box;
}

QLineEdit *OperationForm::line(const char *name)
{
    auto *field = formrows::line(name);
    connect(field, &QLineEdit::textEdited, this, &OperationForm::edited);
    return field;
}

QWidget *OperationForm::dividePage()
{
    m_how = combo("divideHow");
    m_amount = line("divideAmount");
    m_along = combo("divideAlong");
    m_bearing = line("divideBearing");
    connect(m_how, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &OperationForm::showDivision);
    connect(m_along, QOverload<int>::of(&QComboBox::currentIndexChanged), this,
            &OperationForm::showDivision);
    return formrows::page({ { QT_TR_NOOP("Divide by"), { m_how, m_amount } },
                                  { QT_TR_NOOP("Parallel to"), { m_along, m_bearing } } },
            m_labels);
}

QWidget *OperationForm::mergePage()
{
    m_mixed = new QCheckBox;
    m_mixed->setObjectName(QStringLiteral("mergeMixed"));
    connect(m_mixed, &QCheckBox::toggled, this, &OperationForm::edited);
    return formrows::page({ { nullptr, { m_mixed } } }, m_labels);
}

QWidget *OperationForm::adjustPage()
{
    m_side = combo("adjustSide");
    m_area = line("adjustArea");
    m_mode = combo("adjustMode");
    return formrows::page(
            { { QT_TR_NOOP("Side"), { m_side } }, { QT_TR_NOOP("New area (m²)"), { m_area } },
                    { QT_TR_NOOP("The side"), { m_mode } } },
            m_labels);
}

QWidget *OperationForm::cornerPage()
{
    m_cornerWork = new QButtonGroup(this);
    return formrows::choices(*m_cornerWork, { "cornerMove", "cornerInsert", "cornerDelete" },
            [this] { emit workChosen(); });
}

QWidget *OperationForm::projectPage()
{
    m_projectWork = new QButtonGroup(this);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(formrows::gap);
    column->addWidget(
            formrows::choices(*m_projectWork, { "projectBoundary", "projectStrip" }, [this] {
                showWork();
                emit workChosen();
            }));
    m_width = line("stripWidth");
    m_boundaryFile = new QPushButton;
    m_boundaryFile->setObjectName(QStringLiteral("boundaryFile"));
    m_boundaryFile->setProperty("link", true);
    connect(m_boundaryFile, &QPushButton::clicked, this, &OperationForm::boundaryFileAsked);
    column->addWidget(formrows::page({ { QT_TR_NOOP("Width (m)"), { m_width } } }, m_labels));
    column->addWidget(m_boundaryFile, 0, Qt::AlignLeft);
    return page;
}

QWidget *OperationForm::factsPage()
{
    m_landUse = combo("factLandUse");
    m_landUse->setEditable(true);
    m_landUse->setInsertPolicy(QComboBox::NoInsert);
    connect(m_landUse->lineEdit(), &QLineEdit::textEdited, this, &OperationForm::edited);
    m_landUser = line("factLandUser");
    m_address = line("factAddress");
    m_legalArea = line("factLegalArea");
    return formrows::page({ { QT_TR_NOOP("Land class"), { m_landUse } },
                                  { QT_TR_NOOP("Legal area"), { m_legalArea } },
                                  { QT_TR_NOOP("Land user"), { m_landUser } },
                                  { QT_TR_NOOP("Address"), { m_address } } },
            m_labels);
}

void OperationForm::setOperation(DeskOperation operation)
{
    m_operation = operation;
    QWidget *wanted = nullptr;
    for (const auto &[known, page] : m_known) {
        const bool isWanted = known == operation;
        // A page that is not shown asks for no room.
        page->setSizePolicy(
                QSizePolicy::Preferred, isWanted ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        if (isWanted)
            wanted = page;
    }
    if (wanted)
        m_pages->setCurrentWidget(wanted);
    m_pages->setVisible(wanted != nullptr);
    m_pages->adjustSize();
    showWork();
}

void OperationForm::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void OperationForm::setCorners(const std::vector<QPointF> &corners)
{
    m_corners = corners;
    fillSides(m_along, true);
    fillSides(m_side, false);
    showDivision();
}

void OperationForm::fillSides(QComboBox *box, bool withBearing)
{
    m_isFilling = true;
    const QVariant before = box->count() > 1 ? box->currentData() : QVariant();
    box->clear();
    int longest = 0;
    double length_m = 0.0;
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        const std::size_t next = (i + 1) % m_corners.size();
        const double side_m = QgsPointXY(m_corners[i]).distance(QgsPointXY(m_corners[next]));
        box->addItem(tr("Side %1–%2 · %3").arg(i + 1).arg(next + 1).arg(mapnumbers::length(side_m)),
                int(i) + 1);
        if (side_m > length_m) {
            longest = int(i);
            length_m = side_m;
        }
    }
    if (withBearing)
        box->addItem(tr("A bearing"), 0);
    const int again = box->findData(before);
    box->setCurrentIndex(again < 0 ? longest : again);
    m_isFilling = false;
}

void OperationForm::setFacts(const ParcelFacts &facts)
{
    m_facts = facts;
    m_isFilling = true;
    const int at = m_landUse->findData(facts.landUse);
    m_landUse->setCurrentIndex(at);
    if (at < 0)
        m_landUse->setEditText(facts.landUse);
    m_landUser->setText(facts.landUser);
    m_address->setText(facts.address);
    m_legalArea->setText(
            facts.legalArea_m2 ? QLocale().toString(*facts.legalArea_m2, 'f', 1) : QString());
    m_isFilling = false;
}

void OperationForm::setLandUses(const LandUseColours &colours)
{
    m_landUses = colours;
    m_create->setLandUses(colours);
    m_isFilling = true;
    m_landUse->clear();
    for (const QString &code : colours.currentCodes()) {
        m_landUse->addItem(QString::fromUtf16(u"%1 · %2")
                                   .arg(code, colours.name(code, LocalisedText::language())),
                code);
    }
    m_landUse->completer()->setFilterMode(Qt::MatchContains);
    m_landUse->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_isFilling = false;
    setFacts(m_facts);
}

void OperationForm::showDivision()
{
    m_bearing->setVisible(m_along->currentData().toInt() == 0);
    const QString how = m_how->currentData().toString();
    m_amount->setPlaceholderText(how == QLatin1String("area") ? tr("m²")
                    : how == QLatin1String("ratio")           ? tr("for example 2:1")
                                                              : tr("how many"));
}

void OperationForm::showWork()
{
    const bool isStrip = projectWork() == ProjectWork::Strip;
    m_width->parentWidget()->setVisible(isStrip);
    m_boundaryFile->setVisible(!isStrip);
}

void OperationForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OperationForm::retranslate()
{
    m_isFilling = true;
    for (const auto &[label, text] : m_labels)
        label->setText(tr(text));
    formrows::rename(m_how,
            { { tr("Area"), QStringLiteral("area") }, { tr("Ratio"), QStringLiteral("ratio") },
                    { tr("Equal parts"), QStringLiteral("parts") } });
    formrows::rename(m_mode,
            { { tr("moves parallel"), int(engine::AdjustMode::Parallel) },
                    // Numbers run clockwise, the sides of the engine against them.
                    { tr("turns about its first corner"), int(engine::AdjustMode::PivotAtTo) },
                    { tr("turns about its second corner"),
                            int(engine::AdjustMode::PivotAtFrom) } });
    m_mixed->setText(tr("Land class or land user may differ"));
    formrows::rename(*m_cornerWork, { tr("Move"), tr("Insert"), tr("Delete") });
    formrows::rename(*m_projectWork, { tr("Boundary"), tr("Strip along a line") });
    m_boundaryFile->setText(tr("Boundary from a file…"));
    m_bearing->setPlaceholderText(tr("degrees from north"));
    m_isFilling = false;
    fillSides(m_along, true);
    fillSides(m_side, false);
    showDivision();
    setLandUses(LandUseColours(m_landUses));
}

} // namespace spp::land
