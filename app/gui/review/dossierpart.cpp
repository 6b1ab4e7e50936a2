// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/dossierpart.h"

#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/territoryfeaturesource.h"
#include "dossier/dossierprinter.h"
#include "dossier/dossierwriter.h"
#include "gui/review/casepart.h"
#include "gui/review/reviewpanel.h"
#include "gui/review/reviewrun.h"
#include "gui/review/reviewsession.h"
#include "gui/workbench/job.h"
#include "gui/workbench/mademessage.h"
#include "gui/workbench/workbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStorageInfo>

#include <qgsapplication.h>

namespace spp {

namespace {

constexpr int drawEvery_ms = 50;
constexpr qint64 enoughRoom_bytes = 8 * 1024 * 1024;

using Recorded = std::shared_ptr<const RecordedReview>;

Result<Recorded> record(const QString &territoryPath, const ReviewDraft &draft,
        const Contributions &contributions, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, Territory::open(territoryPath, Territory::Access::ReadOnly));
    SPP_ASSIGN(const ReviewRequest request, ReviewRun::request(*territory, draft));
    TerritoryFeatureSource source(*territory);
    SPP_ASSIGN(RecordedReview recorded,
            recordReview(*territory, contributions, request, source, feedback));
    return Recorded(std::make_shared<const RecordedReview>(std::move(recorded)));
}

/// Keeps the window drawn while it prints, and lets nothing but the stop button be used.
class PrintFeedback final : public QObject, public Feedback {
public:
    PrintFeedback(QPushButton &stop, const bool &isStopped)
        : m_stop(stop)
        , m_isStopped(isStopped)
    {
        qApp->installEventFilter(this);
        m_clock.start();
    }
    bool isCancelled() const override
    {
        if (m_clock.elapsed() >= drawEvery_ms) {
            m_clock.restart();
            QCoreApplication::processEvents();
        }
        return m_isStopped;
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::Wheel:
        case QEvent::Close:
        case QEvent::Shortcut:
        case QEvent::ShortcutOverride:
            return watched->isWidgetType() && watched != &m_stop;
        default:
            return false;
        }
    }

private:
    QPushButton &m_stop;
    const bool &m_isStopped;
    mutable QElapsedTimer m_clock;
};

/// What writes says little of a disk that ran full; the folder's disk says it plainly.
Error explained(const Error &error, const QString &folder)
{
    const QStorageInfo disk(QFileInfo(folder).absolutePath());
    if (error.code != ErrorCode::Environment || !disk.isValid()
            || disk.bytesAvailable() >= enoughRoom_bytes)
        return error;
    return Error::environment(DossierPart::tr("Only %1 are left on the disk of this folder.")
                                      .arg(QLocale().formattedDataSize(disk.bytesAvailable()))
                                      .toStdString())
            .inFile(folder.toStdString())
            .advise(DossierPart::tr("Free some space or choose a folder on another disk, then try "
                                    "again. Nothing unfinished was left there.")
                            .toStdString());
}

} // namespace

DossierPart::DossierPart(
        Workbench &workbench, ReviewSession &session, ReviewPanel &panel, CasePart &cases)
    : m_workbench(workbench)
    , m_session(session)
    , m_panel(panel)
    , m_cases(cases)
{
}

DossierPart::~DossierPart()
{
    if (m_task)
        m_task->cancel();
}

void DossierPart::ask()
{
    const QString number = m_session.draft().caseNumber;
    const QString name = number.isEmpty() ? tr("result") : number;
    const QString folder = QFileDialog::getSaveFileName(m_panel.window(),
            tr("Folder for the result set"), QDir::home().filePath(name), {}, nullptr,
            QFileDialog::ShowDirsOnly | QFileDialog::DontConfirmOverwrite);
    if (!folder.isEmpty())
        make(folder);
}

void DossierPart::make(const QString &folder)
{
    Territory *territory = m_workbench.territory();
    if (isBusy() || !territory || !m_session.isUpToDate())
        return;
    m_territory = territory->path();
    m_isStopped = false;
    const int generation = ++m_generation;
    const Contributions *contributions = &m_workbench.application().contributions();
    auto *job = new Job<Recorded>(
            tr("Making the result set"), this,
            [path = m_territory, draft = m_session.draft(), contributions](
                    Feedback &feedback) { return record(path, draft, *contributions, feedback); },
            [this, folder, generation](Result<Recorded> recorded) {
                if (generation == m_generation)
                    print(folder, std::move(recorded));
            });
    m_task = job;
    emit busyChanged();
    QgsApplication::taskManager()->addTask(job);
}

void DossierPart::cancel()
{
    m_isStopped = true;
    if (!m_task)
        return;
    ++m_generation;
    m_task->cancel();
    m_task.clear();
    emit busyChanged();
    emit finished({});
}

void DossierPart::print(const QString &folder, Result<Recorded> recorded)
{
    m_task.clear();
    m_isPrinting = true;
    const Result<void> written
            = recorded ? write(folder, **recorded) : Result<void>(recorded.error());
    m_isPrinting = false;
    emit busyChanged();
    if (written)
        sayMade(folder);
    else if (written.error().code != ErrorCode::Cancelled)
        m_workbench.report(
                tr("The result set could not be made"), explained(written.error(), folder));
    emit finished(written ? folder : QString());
}

/// Reads through a connection of its own, so that nothing depends on the window's.
Result<void> DossierPart::write(const QString &folder, const RecordedReview &recorded)
{
    SPP_ASSIGN(const auto territory, Territory::open(m_territory, Territory::Access::ReadOnly));
    TerritoryFeatureSource source(*territory);
    DossierInput input;
    input.review = recorded.review;
    input.sections = m_workbench.application().contributions().sections;
    const QMap<QString, FindingAnswer> &answers = m_cases.answers();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        input.answers.insert(it.key(), { toString(it->answer), it->reason, it->by.person });
    DossierParts parts;
    parts.inputs = [&recorded](const QString &unfinished) {
        return recorded.inputs.write(QDir(unfinished).filePath(ReviewInputs::folderName()));
    };
    SPP_ASSIGN(const auto printer, DossierPrinter::create(*territory));
    PrintFeedback feedback(*m_panel.primary, m_isStopped);
    return DossierWriter(*printer).write(input, source, folder, parts, feedback);
}

void DossierPart::sayMade(const QString &folder)
{
    const QString paper = QDir(folder).filePath(QStringLiteral("dossier.pdf"));
    tellMade(m_workbench, tr("The result set was made: %1").arg(QDir::toNativeSeparators(folder)),
            { { tr("Open PDF"), QStringLiteral("openDossierPdf"), paper },
                    { tr("Open folder"), QStringLiteral("openDossierFolder"), folder } });
}

} // namespace spp
