// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/caseregister.h"
#include "core/data/territory.h"
#include "dossier/dossierwriter.h"
#include "gui/frame/drawer.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/review/caseheader.h"
#include "gui/review/casepart.h"
#include "gui/review/chipbar.h"
#include "gui/review/comparisontable.h"
#include "gui/review/dossierpart.h"
#include "gui/review/drawerpart.h"
#include "gui/review/drawertables.h"
#include "gui/review/evidenceoverlay.h"
#include "gui/review/findingdetail.h"
#include "gui/review/findingmodel.h"
#include "gui/review/findingpart.h"
#include "gui/review/foldsection.h"
#include "gui/review/parcelcard.h"
#include "gui/review/proposalform.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewsession.h"
#include "gui/review/subjectchooser.h"
#include "gui/reviewwindow.h"
#include "gui/truncation.h"
#include "support/patience.h"
#include "support/testdata.h"
#include "support/threadclock.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <qgsapplication.h>
#include <qgsmapcanvas.h>

using namespace spp;
using namespace spp::test;

/// One review from an empty window to an answered case, each step with mouse and keyboard.
class TestReviewSteps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingCanBeCheckedBeforeASubjectIsChosen();
    void unknownParcelIsSaidBelowTheField();
    void parcelIsFoundByItsName();
    void formAsksFirstWhatIsAskedMost();
    void numbersAreAlignedAlike();
    void wrongNumberIsSaidBelowItsField();
    void typedValuesAreUndoneAndRedone();
    void plantedCaseGivesFiveConflicts();
    void chipsFilterTheList();
    void selectingAFindingMovesTheMapAndEscapeGoesBack();
    void reviewBecomesACaseAndAnswersAreKept();
    void changedProposalMakesTheResultOutOfDate();
    void twoProposalsStandSideBySide();
    void cancelAnswersAtOnceAndKeepsTheResult();
    void clickOnAnotherParcelShowsItsCard();
    void caseIsOpenedAgainWithItsLastReview();
    void findingsAreCopiedWithHeaders();
    void resultSetIsMade();
    void bothLanguagesFit();
    void cleanupTestCase();

private:
    ReviewPanel &panel() { return m_test.panel(); }
    ReviewSession &session() { return m_test.review().session(); }

    ReviewWindow m_test;
};

void TestReviewSteps::initTestCase()
{
    const QString why = m_test.open();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void TestReviewSteps::nothingCanBeCheckedBeforeASubjectIsChosen()
{
    QVERIFY(!panel().primary->isEnabled());
    QVERIFY(panel().chooser->isVisible());
    QVERIFY(!panel().results->isVisible());
}

void TestReviewSteps::unknownParcelIsSaidBelowTheField()
{
    m_test.typeParcel(QStringLiteral("25/99999"));
    const auto *problem = panel().chooser->findChild<QLabel *>(QStringLiteral("subjectProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("99999")));
    QVERIFY(session().draft().subject.isEmpty());
    panel().chooser->field()->clear();
}

void TestReviewSteps::parcelIsFoundByItsName()
{
    m_test.typeParcel(QStringLiteral("25/243"));
    SPP_TRY_VERIFY(session().subject().has_value());
    QVERIFY(panel().card->isVisible());
    QCOMPARE(panel().card->facts().number, QStringLiteral("243"));
    QCOMPARE(panel().card->facts().sheet, QStringLiteral("25"));
    QCOMPARE(*panel().card->facts().legalArea_m2, 199.8);
    QVERIFY(!panel().card->facts().landUses.empty());
    QVERIFY(panel().primary->isEnabled());
}

void TestReviewSteps::formAsksFirstWhatIsAskedMost()
{
    InputField *use = panel().form->field(QStringLiteral("use"));
    InputField *floors = panel().form->field(QStringLiteral("floors"));
    QVERIFY(use && floors);
    QVERIFY(use->isVisible() && floors->isVisible());
    QVERIFY(use->mapTo(panel().form, QPoint()).y() < floors->mapTo(panel().form, QPoint()).y());
    // Of the rest only what is stated shows.
    QVERIFY(!panel().form->field(QStringLiteral("population"))->isVisible());
    QVERIFY(session().inputs().size() > 80);
}

/// With a unit or without one: "Floors" stands under the other numbers.
void TestReviewSteps::numbersAreAlignedAlike()
{
    int right = 0;
    for (const ProposalInput &input : session().inputs()) {
        if (input.type != ProposalInput::Type::Integer && input.type != ProposalInput::Type::Number)
            continue;
        const InputField *field = panel().form->field(input.name);
        const auto *line = field ? qobject_cast<QLineEdit *>(field->editor()) : nullptr;
        QVERIFY2(line && line->alignment().testFlag(Qt::AlignRight), qPrintable(input.name));
        ++right;
    }
    QVERIFY(right > 10);
}

void TestReviewSteps::wrongNumberIsSaidBelowItsField()
{
    InputField *coverage = panel().form->field(QStringLiteral("coverage_percent"));
    auto *line = qobject_cast<QLineEdit *>(coverage->editor());
    QTest::keyClicks(line, QStringLiteral("120"));
    QVERIFY(!coverage->problem().isEmpty());
    QVERIFY(!session().draft().proposal.contains(QStringLiteral("coverage_percent")));
    line->clear();
    QTest::keyClicks(line, QStringLiteral("60"));
    QVERIFY(coverage->problem().isEmpty());
    QCOMPARE(session().draft().proposal.value(QStringLiteral("coverage_percent")).toDouble(), 60.0);
}

void TestReviewSteps::typedValuesAreUndoneAndRedone()
{
    auto *line = qobject_cast<QLineEdit *>(panel().form->field(QStringLiteral("floors"))->editor());
    QTest::keyClicks(line, QStringLiteral("4"));
    QCOMPARE(session().draft().proposal.value(QStringLiteral("floors")).toInt(), 4);
    panel().list->setFocus();
    QTest::keyClick(&m_test.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!session().draft().proposal.contains(QStringLiteral("floors")));
    QCOMPARE(line->text(), QString());
    QTest::keyClick(&m_test.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().draft().proposal.value(QStringLiteral("floors")).toInt(), 4);
    QCOMPARE(line->text(), QStringLiteral("4"));
}

void TestReviewSteps::plantedCaseGivesFiveConflicts()
{
    m_test.loadProposal(QStringLiteral("shop-house-six-storeys"));
    QCOMPARE(session().draft().proposal.value(QStringLiteral("floors")).toInt(), 6);
    QVERIFY(m_test.check());
    QVERIFY(panel().results->isVisible());
    QCOMPARE(panel().chips->chip(Outcome::Conflict)->count(), 5);
    int conflicts = 0;
    for (int row = 0; row < panel().model->rowCount(); ++row)
        conflicts += panel().model->finding(row)->outcome == Outcome::Conflict;
    QCOMPARE(conflicts, 5);
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(panel().model->number(row), row + 1);
        QVERIFY(panel().model->finding(row)->outcome == Outcome::Conflict);
    }
}

void TestReviewSteps::chipsFilterTheList()
{
    const int all = panel().model->rowCount();
    QTest::mouseClick(panel().chips->chip(Outcome::Conflict), Qt::LeftButton);
    QCOMPARE(panel().model->rowCount(), 5);
    QTest::mouseClick(
            panel().chips->chip(Outcome::NotCertain), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(panel().model->rowCount(), 5 + panel().chips->chip(Outcome::NotCertain)->count());
    panel().chips->showAll();
    QCOMPARE(panel().model->rowCount(), all);
}

void TestReviewSteps::selectingAFindingMovesTheMapAndEscapeGoesBack()
{
    int row = 0;
    while (!panel().model->finding(row)->evidence
            || panel().model->finding(row)->ruleId != QLatin1String("corridors.power"))
        ++row;
    QgsMapCanvas *canvas = m_test.window().canvas();
    canvas->zoomToFullExtent();
    const QgsRectangle whole = canvas->extent();
    const QModelIndex index = panel().model->index(row);
    panel().list->scrollTo(index);
    const ThreadClock clock;
    QTest::mouseClick(
            panel().list->viewport(), Qt::LeftButton, {}, panel().list->visualRect(index).center());
    const double took = clock.ms();
    QVERIFY2(took < 100, qPrintable(QString::number(took)));
    QVERIFY(canvas->extent().width() < whole.width() / 10);
    const engine::Box box = panel().model->finding(row)->evidence->bounds();
    QVERIFY(canvas->extent().contains(QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax)));
    QCOMPARE(m_test.review().overlay().selected(), panel().model->number(row));
    const auto numbers = m_test.review().overlay().numbers();
    QVERIFY(std::find(numbers.begin(), numbers.end(), panel().model->number(row)) != numbers.end());
    QTest::keyClick(&m_test.window(), Qt::Key_Escape);
    QVERIFY(qAbs(canvas->extent().width() - whole.width()) < 1.0);
}

void TestReviewSteps::reviewBecomesACaseAndAnswersAreKept()
{
    CaseHeader *header = panel().caseHeader;
    QVERIFY(!panel().detail->answerButton(OfficerAnswer::Agree)->isVisible());
    QTest::mouseClick(header->findChild<QPushButton *>(QStringLiteral("editCase")), Qt::LeftButton);
    auto *number = header->findChild<QLineEdit *>(QStringLiteral("caseNumber"));
    QVERIFY(number->isVisible());
    QTest::keyClicks(number, QStringLiteral("2026-0412"));
    QTest::keyClicks(header->findChild<QLineEdit *>(QStringLiteral("caseTitle")),
            QStringLiteral("Nha o rieng le"));
    QTest::mouseClick(header->keepButton(), Qt::LeftButton);
    QCOMPARE(session().draft().caseNumber, QStringLiteral("2026-0412"));
    CaseRegister cases(m_test.window().workbench().territory()->database());
    const auto file = cases.find(QStringLiteral("2026-0412"));
    QVERIFY(file.ok());
    QCOMPARE(file->reviewCount, 1);

    panel().list->setCurrentIndex(panel().model->index(0));
    QToolButton *disagree = panel().detail->answerButton(OfficerAnswer::Disagree);
    SPP_TRY_VERIFY(disagree->isVisible());
    QTest::mouseClick(disagree, Qt::LeftButton);
    QVERIFY(!panel().detail->keepButton()->isEnabled()); // a reason is missing
    QTest::keyClicks(panel().detail->reasonField(), QStringLiteral("Measured on site"));
    QVERIFY(panel().detail->keepButton()->isEnabled());
    QTest::mouseClick(panel().detail->keepButton(), Qt::LeftButton);
    const QString rule = panel().model->finding(0)->ruleId;
    QVERIFY(m_test.review().cases().answers().contains(rule));
    QVERIFY(m_test.review().cases().answers()[rule].answer == OfficerAnswer::Disagree);
    QCOMPARE(m_test.review().cases().answers()[rule].reason, QStringLiteral("Measured on site"));
    QVERIFY(!panel().model->index(0).data(FindingModel::AnswerRole).toString().isEmpty());

    QAction *toCheck = header->moveAction(CaseState::Checking);
    QVERIFY(toCheck);
    toCheck->trigger();
    QCOMPARE(cases.find(QStringLiteral("2026-0412"))->state, QStringLiteral("checking"));
}

void TestReviewSteps::changedProposalMakesTheResultOutOfDate()
{
    QVERIFY(session().isUpToDate());
    m_test.loadProposal(QStringLiteral("house-four-storeys"));
    QVERIFY(!session().isUpToDate());
    QVERIFY(panel().notice->isVisible());
    m_test.window().workbench().undoStack()->undo();
    QVERIFY(session().isUpToDate());
}

void TestReviewSteps::twoProposalsStandSideBySide()
{
    QTest::mouseClick(panel().second, Qt::LeftButton);
    ComparisonTable *table = m_test.review().drawer().comparison();
    QVERIFY(table->hasFirst());
    QCOMPARE(table->changedRows(), 0);
    QCOMPARE(m_test.window().drawer()->openPage(), QStringLiteral("review.comparison"));
    m_test.loadProposal(QStringLiteral("house-four-storeys"));
    QVERIFY(m_test.check());
    QVERIFY(table->changedRows() > 2);
    QVERIFY(table->copyText().contains(QStringLiteral("corridors.power")));
    m_test.window().drawer()->close();
}

void TestReviewSteps::cancelAnswersAtOnceAndKeepsTheResult()
{
    const ReviewResult before = session().review();
    session().setValue(QStringLiteral("floors"), 3);
    QTest::mouseClick(panel().primary, Qt::LeftButton);
    QVERIFY(session().isRunning());
    const ThreadClock clock;
    QTest::mouseClick(panel().primary, Qt::LeftButton);
    QVERIFY(!session().isRunning());
    QVERIFY(clock.ms() < 200);
    QTest::qWait(500);
    QCOMPARE(session().review(), before);
}

void TestReviewSteps::clickOnAnotherParcelShowsItsCard()
{
    const auto other = m_test.window().workbench().territory()->database().single(
            QStringLiteral("SELECT id FROM parcel WHERE sheet = '25' AND number = '244'"), {});
    QVERIFY(other.ok() && other->isValid());
    const SubjectChoice subject = session().draft().subject;
    m_test.window().workbench().pickParcel(other->toLongLong());
    QVERIFY(panel().otherCard->isVisible());
    QCOMPARE(panel().otherCard->facts().number, QStringLiteral("244"));
    QVERIFY(session().draft().subject == subject);
    m_test.window().workbench().pickParcel(session().subject()->parcels.front().id);
    QVERIFY(!panel().otherCard->isVisible());
}

void TestReviewSteps::caseIsOpenedAgainWithItsLastReview()
{
    QTest::mouseClick(panel().caseHeader->findChild<QPushButton *>(QStringLiteral("newReview")),
            Qt::LeftButton);
    QVERIFY(session().draft().subject.isEmpty());
    QVERIFY(!panel().results->isVisible());
    QVERIFY(m_test.review().openCase(QStringLiteral("2026-0412")));
    SPP_TRY_VERIFY(session().review() != nullptr && !session().isRunning());
    QCOMPARE(session().draft().at, QDate(2026, 11, 22));
    QCOMPARE(panel().card->facts().number, QStringLiteral("243"));
    CaseTable *queue = m_test.review().drawer().caseTable();
    QCOMPARE(queue->shownRows(), 1);
    queue->filter()->setText(QStringLiteral("nha o"));
    QCOMPARE(queue->shownRows(), 1);
    queue->filter()->setText(QStringLiteral("xyz"));
    QCOMPARE(queue->shownRows(), 0);
    queue->filter()->clear();
}

void TestReviewSteps::findingsAreCopiedWithHeaders()
{
    const QString text = m_test.review().drawer().findingsTable()->copyText();
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(int(lines.size()), int(session().review()->findings.size()) + 1);
    QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
}

void TestReviewSteps::resultSetIsMade()
{
    QVERIFY(session().isUpToDate());
    const QString folder = m_test.file(QStringLiteral("result"));
    DossierPart &dossier = m_test.review().dossier();
    QSignalSpy finished(&dossier, &DossierPart::finished);
    dossier.make(folder); // what follows the file dialog
    QVERIFY(dossier.isBusy());
    QVERIFY(finished.wait(patience_ms));
    QCOMPARE(finished.first().first().toString(), folder);
    QVERIFY(DossierWriter::isComplete(folder));
    QVERIFY(QFile::exists(folder + QStringLiteral("/inputs")));
    QVERIFY(m_test.window().findChild<QPushButton *>(QStringLiteral("openDossierFolder")));
}

void TestReviewSteps::bothLanguagesFit()
{
    m_test.window().resize(1280, 720);
    for (const QString &language : { QStringLiteral("vi"), QStringLiteral("en") }) {
        Language::use(language);
        panel().proposal->setOpen(true);
        QStringList cut = truncatedWhenSettled(panel());
        panel().proposal->setOpen(false);
        panel().list->setCurrentIndex(panel().model->index(0));
        cut += truncatedWhenSettled(panel());
        QVERIFY2(cut.isEmpty(),
                qPrintable(language + QLatin1Char(' ') + cut.join(QLatin1Char('\n'))));
        QVERIFY(panel().minimumSizeHint().width() <= panel().width());
    }
}

void TestReviewSteps::cleanupTestCase() { m_test.close(); }

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    TestReviewSteps test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_reviewsteps.moc"
