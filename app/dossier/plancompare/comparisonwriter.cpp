// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/comparisonwriter.h"

#include "core/data/fileproblem.h"
#include "core/data/territory.h"
#include "core/plancompare/comparisonfiles.h"
#include "core/plancompare/landuseclasses.h"
#include "core/review/geopackagewriter.h"
#include "dossier/fonts.h"
#include "dossier/papers/paperpdf.h"
#include "dossier/plancompare/balanceprint.h"
#include "dossier/plancompare/cellprint.h"
#include "dossier/plancompare/comparisonbook.h"
#include "dossier/plancompare/transitionprint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ComparisonWriter)
};

using planprint::PlanPaper;
using planprint::PlanPrint;

Result<QMap<QString, QString>> stylesOf(const OfficeFiles &files)
{
    QMap<QString, QString> styles;
    for (const QString &layer :
            { ComparisonFiles::placesLayer(), ComparisonFiles::parcelsLayer() }) {
        QString name = layer;
        name.replace(QLatin1Char('_'), QLatin1Char('-'));
        QFile file(files.find(QStringLiteral("styles/%1.qml").arg(name)));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error::environment(
                    Texts::tr("The file styles/%1.qml is missing.").arg(name).toStdString());
        }
        styles.insert(layer, QString::fromUtf8(file.readAll()));
    }
    return styles;
}

Result<QMap<QString, PlanPaper>> papersOf(const OfficeFiles &files)
{
    QMap<QString, PlanPaper> papers;
    for (const QString &id : PlanPaper::ids()) {
        SPP_ASSIGN(PlanPaper paper, PlanPaper::read(files, id));
        papers.insert(id, std::move(paper));
    }
    return papers;
}

Error failed(const QString &folder, const QString &reason)
{
    return Error::environment(reason.toStdString()).inFile(folder.toStdString());
}

/// Files that get their names together.
class Files {
public:
    Files(const QString &folder, Feedback &feedback)
        : m_folder(folder)
        , m_unfinished(folder + QStringLiteral("/unfinished-XXXXXX"))
        , m_feedback(feedback)
    {
    }

    bool isReady() const { return m_unfinished.isValid(); }

    Result<void> add(const QString &name, const std::function<Result<void>(const QString &)> &write)
    {
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("The comparison was stopped.").toStdString());
        if (auto written = write(m_unfinished.filePath(name)); !written) {
            // The reader knows the final name, not that of the folder which is gone by then.
            Error error = written.error();
            error.file = m_folder.filePath(name).toStdString();
            return error;
        }
        m_names.append(name);
        return {};
    }

    Result<QStringList> publish()
    {
        QStringList paths;
        for (const QString &name : m_names) {
            if (QFileInfo(m_folder.filePath(name)).isDir())
                return failed(m_folder.filePath(name), Texts::tr("A folder has this name."));
        }
        for (const QString &name : m_names) {
            SPP_TRY(replaceFile(m_unfinished.filePath(name), m_folder.filePath(name)));
            paths.append(m_folder.filePath(name));
        }
        return paths;
    }

private:
    QDir m_folder;
    QTemporaryDir m_unfinished;
    Feedback &m_feedback;
    QStringList m_names;
};

paper::Document documentOf(const PlanPaper &paper, const PlanPrint &print)
{
    const QStringList ids = PlanPaper::ids();
    if (paper.id == ids.at(0))
        return transitionDocument(paper, print);
    return paper.id == ids.at(1) ? balanceDocument(paper, print) : cellDocument(paper, print);
}

} // namespace

Result<QStringList> ComparisonWriter::write(const PlanComparison &comparison, Territory &territory,
        QDate at, const QString &folder, Feedback &feedback)
{
    SPP_TRY(Fonts::load());
    SPP_ASSIGN(const Profile profile, territory.profile());
    const OfficeFiles office(profile);
    SPP_ASSIGN(const LandUseClasses classes, LandUseClasses::read(profile.folder, at));
    SPP_ASSIGN(PlanTableFacts facts, PlanTableFacts::read(office, comparison.to.plan.level, at));
    SPP_ASSIGN(paper::OfficeFacts officeFacts, paper::OfficeFacts::read(office));
    SPP_ASSIGN(const auto papers, papersOf(office));
    SPP_ASSIGN(const auto styles, stylesOf(office));
    const PlanPrint print{ comparison, classes, std::move(facts), std::move(officeFacts) };
    const bool existed = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return folderFailure(folder);
    const auto undo = [&](const Error &error) {
        if (!existed)
            QDir().rmdir(folder);
        return error;
    };
    Result<QStringList> paths = [&]() -> Result<QStringList> {
        Files files(folder, feedback);
        if (!files.isReady())
            return failed(folder, Texts::tr("The folder cannot be written."));
        SPP_TRY(files.add(QStringLiteral("changed-parcels.csv"),
                [&](const QString &path) { return ComparisonFiles::csv(comparison, path); }));
        SPP_TRY(files.add(QStringLiteral("plan-comparison.xlsx"),
                [&](const QString &path) { return writeComparisonBook(papers, print, path); }));
        for (const PlanPaper &paper : papers) {
            SPP_TRY(files.add(paper.id + QStringLiteral(".pdf"), [&](const QString &path) {
                return paper::PaperPdf::write(documentOf(paper, print), path);
            }));
        }
        SPP_TRY(files.add(QStringLiteral("plan-comparison.gpkg"), [&](const QString &path) {
            return ComparisonFiles::geoPackage(comparison, path, styles);
        }));
        return files.publish();
    }();
    return paths ? paths : undo(paths.error());
}

} // namespace spp
