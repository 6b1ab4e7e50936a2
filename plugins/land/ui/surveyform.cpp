// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/surveyform.h"

#include "gui/look/look.h"
#include "gui/map/mapnumbers.h"
#include "land/survey/surveyreport.h"
#include "land/ui/formrows.h"
#include "land/ui/landwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace spp::land {

namespace {

constexpr int margin = 12;
constexpr int fieldsWidth = 284;
constexpr int resultWidth = 180;

QPushButton *link(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("link", true);
    return button;
}

QString metres(double value) { return QLocale().toString(value, 'f', 3) + QStringLiteral(" m"); }

} // namespace

SurveyForm::SurveyForm(QWidget *parent)
    : QWidget(parent)
    , m_work(new QButtonGroup(this))
    , m_start(formrows::line("surveyStart"))
    , m_end(formrows::line("surveyEnd"))
    , m_back(formrows::line("surveyBack"))
    , m_closing(formrows::line("surveyClosing"))
    , m_table(new SurveyTable)
    , m_closure(new QLabel)
    , m_file(link("surveyFile"))
    , m_other(link("surveyPaste"))
    , m_tolerance(formrows::line("surveyTolerance"))
    , m_byNumber(new QCheckBox)
    , m_measuredArea(new QCheckBox)
{
    setObjectName(QStringLiteral("landSurveyPage"));
    m_closure->setObjectName(QStringLiteral("surveyClosure"));
    m_closure->setWordWrap(true);
    m_byNumber->setObjectName(QStringLiteral("surveyByNumber"));
    m_measuredArea->setObjectName(QStringLiteral("surveyMeasuredArea"));
    buildOptions();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin / 2, margin, margin / 2);
    row->setSpacing(margin);
    row->addWidget(buildFields());
    row->addWidget(m_table, 1);
    row->addWidget(buildResult());
    for (QLineEdit *field : { m_start, m_end, m_back, m_closing, m_tolerance })
        connect(field, &QLineEdit::textEdited, this, &SurveyForm::changed);
    for (QCheckBox *box : { m_byNumber, m_measuredArea })
        connect(box, &QCheckBox::toggled, this, &SurveyForm::changed);
    connect(m_table, &SurveyTable::edited, this, &SurveyForm::changed);
    connect(m_file, &QPushButton::clicked, this, &SurveyForm::fileAsked);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_opened)
            forgetFile();
        else
            m_table->paste();
    });
    retranslate();
}

QWidget *SurveyForm::buildFields()
{
    m_ends = formrows::page(
            { { QT_TR_NOOP("Start (X Y)"), { m_start } }, { QT_TR_NOOP("End (X Y)"), { m_end } } },
            m_labels);
    m_orientation = formrows::page({ { QT_TR_NOOP("Azimuth to start"), { m_back } },
                                           { QT_TR_NOOP("Closing azimuth"), { m_closing } } },
            m_labels);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(formrows::gap);
    column->addWidget(formrows::choices(
            *m_work, { "surveyAzimuths", "surveyAngles", "surveyCoordinates" }, [this] {
                showWork();
                changed();
            }));
    column->addWidget(m_ends);
    column->addWidget(m_orientation);
    column->addStretch(1);
    // In a low drawer the fields scroll, so that the table keeps its room.
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(fields);
    // The page shows through.
    area->viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    area->setFixedWidth(fieldsWidth);
    return area;
}

QWidget *SurveyForm::buildResult()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(formrows::gap);
    auto *links = new QHBoxLayout;
    links->setSpacing(2 * formrows::gap);
    links->addWidget(m_file);
    links->addWidget(m_other);
    links->addStretch(1);
    column->addLayout(links);
    column->addWidget(m_closure);
    column->addStretch(1);
    result->setFixedWidth(resultWidth);
    return result;
}

void SurveyForm::buildOptions()
{
    m_options = new QWidget;
    auto *column = new QVBoxLayout(m_options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(formrows::gap);
    column->addWidget(
            formrows::page({ { QT_TR_NOOP("Corners within (m)"), { m_tolerance } } }, m_labels));
    column->addWidget(m_byNumber);
    column->addWidget(m_measuredArea);
}

void SurveyForm::setTolerances(const SurveyTolerances &tolerances)
{
    m_tolerances = tolerances;
    showClosure();
}

SurveyForm::Work SurveyForm::work() const { return Work(std::max(0, m_work->checkedId())); }

void SurveyForm::setWork(Work work)
{
    m_work->button(int(work))->setChecked(true);
    showWork();
}

bool SurveyForm::isBlank() const { return !m_opened && m_table->filled().empty(); }

void SurveyForm::focusTable()
{
    QWidget *first
            = work() == Work::Coordinates || m_opened ? static_cast<QWidget *>(m_table) : m_start;
    if (first == m_start && !m_start->text().isEmpty())
        first = m_table;
    first->setFocus();
}

void SurveyForm::forgetFile()
{
    m_opened.reset();
    showWork();
    changed();
}

void SurveyForm::changed()
{
    showClosure();
    emit edited();
}

void SurveyForm::showWork()
{
    const bool isTraverse = work() != Work::Coordinates && !m_opened;
    m_ends->setVisible(isTraverse);
    m_orientation->setVisible(isTraverse && work() == Work::Angles);
    m_table->setVisible(!m_opened);
    for (QAbstractButton *button : m_work->buttons())
        button->setEnabled(!m_opened);
    if (work() == Work::Coordinates)
        m_table->setTitles({ tr("Point"), tr("X (north)"), tr("Y (east)") });
    else
        m_table->setTitles({ tr("Station"), work() == Work::Angles ? tr("Angle") : tr("Azimuth"),
                tr("Length, m") });
    m_other->setText(m_opened ? tr("Leave the file") : tr("Paste"));
    m_other->setToolTip(m_opened ? QString() : tr("Cells of a spreadsheet (Ctrl+V)"));
}

/// How the survey closes, or what it still lacks.
void SurveyForm::showClosure()
{
    const bool hadProblem = m_closure->property("problem").toBool();
    QStringList lines;
    bool isProblem = false;
    if (m_opened)
        lines.append(QFileInfo(m_opened->name).fileName());
    if (!isBlank()) {
        const Result<AdjustedSurvey> adjusted = survey();
        isProblem = !adjusted.ok();
        if (!adjusted)
            lines.append(landwords::reason(adjusted.error()));
        else {
            if (adjusted->closure)
                lines.append(tr("Misclosure %1 · %2")
                                     .arg(metres(adjusted->closure->misclosure_m),
                                             precisionText(adjusted->closure->ratio)));
            if (adjusted->closure && adjusted->closure->angle_deg) {
                constexpr double secondsOfDegree = 3600.0;
                lines.append(
                        tr("Angles: %1 off by %2″")
                                .arg(adjusted->closure->angles)
                                .arg(QLocale().toString(
                                        *adjusted->closure->angle_deg * secondsOfDegree, 'f', 1)));
            }
            if (adjusted->network)
                lines.append(tr("Observations: %1 · redundancy %2 · σ₀ %3")
                                     .arg(adjusted->residuals.size())
                                     .arg(adjusted->network->redundancy)
                                     .arg(QLocale().toString(adjusted->network->sigma, 'f', 2)));
            lines.append(tr("Tolerance: %1").arg(toleranceText(adjusted->tolerance)));
            isProblem = adjusted->tolerance.verdict == ToleranceJudgement::Verdict::Outside
                    || (adjusted->closure && isGross(*adjusted->closure));
        }
    }
    m_closure->setText(lines.join(QLatin1Char('\n')));
    m_closure->setVisible(!lines.isEmpty());
    if (hadProblem != isProblem)
        Look::mark(m_closure, "problem", isProblem);
}

void SurveyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SurveyForm::retranslate()
{
    setWindowTitle(tr("Survey"));
    for (const auto &[label, text] : m_labels)
        label->setText(tr(text));
    formrows::rename(*m_work, { tr("Azimuths"), tr("Angles"), tr("Coordinates") });
    m_end->setPlaceholderText(tr("back to the start"));
    m_closing->setPlaceholderText(tr("closed by the last leg"));
    m_back->setPlaceholderText(tr("degrees from north"));
    m_tolerance->setPlaceholderText(
            QLocale().toString(CorrectionRequest::usualTolerance_m, 'f', 1));
    m_file->setText(tr("From a file…"));
    m_byNumber->setText(tr("Point names are corner numbers"));
    m_measuredArea->setText(tr("Legal area becomes the measured one"));
    showWork();
    showClosure();
}

} // namespace spp::land
