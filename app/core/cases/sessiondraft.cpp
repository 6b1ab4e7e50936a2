// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/sessiondraft.h"

#include "core/data/fileproblem.h"
#include "core/data/pendingfile.h"
#include "core/data/programlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SessionDraft)
};

Error cannotWrite(const QString &path, const QString &why)
{
    return Error::environment(
            Texts::tr("The work in progress cannot be kept safe: %1.").arg(why).toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Free space on the disk or allow writing to the folder; until then a "
                              "crash would lose what is not saved.")
                            .toStdString());
}

/// The lock has the draft's name.
std::unique_ptr<ProgramLock> lockOf(const QString &path)
{
    return std::make_unique<ProgramLock>(path + QStringLiteral(".lock"));
}

/// What a program that was stopped while it wrote left beside its draft.
void removeRemains(const QString &path)
{
    const QFileInfo draft(path);
    const QString pattern = draft.fileName() + QStringLiteral(".??????");
    for (const QFileInfo &remains : draft.dir().entryInfoList({ pattern }, QDir::Files))
        QFile::remove(remains.filePath());
}

/// Locks of programs that were stopped before they had anything to save.
void removeDeadLocks(const QDir &folder)
{
    const QString ending = QStringLiteral(".lock");
    for (const QString &name :
            folder.entryList({ QStringLiteral("session-*.json") + ending }, QDir::Files)) {
        const QString draft = folder.filePath(name.left(name.size() - ending.size()));
        if (!QFileInfo::exists(draft))
            lockOf(draft)->take();
    }
}

} // namespace

struct SessionDraft::Private {
    QString path;
    std::unique_ptr<ProgramLock> lock;
    SessionState state;
    QString savedAt;
    QString problem;

    void read();
};

void SessionDraft::Private::read()
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem = Texts::tr("The draft cannot be read: %1.").arg(fileProblem(file));
        return;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    savedAt = json.value(QStringLiteral("saved_at")).toString();
    const Result<SessionState> found = SessionState::fromJson(json);
    if (found)
        state = *found;
    else
        problem = QString::fromStdString(found.error().reason);
}

QString SessionDraft::defaultFolder()
{
    const QString stated = qEnvironmentVariable("SPP_SESSION_DIR");
    if (!stated.isEmpty())
        return stated;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            + QStringLiteral("/sessions");
}

SessionDraft::SessionDraft()
    : d(std::make_unique<Private>())
{
}

SessionDraft::~SessionDraft() = default;

Result<std::unique_ptr<SessionDraft>> SessionDraft::begin(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return cannotWrite(folder, Texts::tr("the folder cannot be made"));
    std::unique_ptr<SessionDraft> draft(new SessionDraft);
    draft->d->path = QDir(folder).filePath(
            QStringLiteral("session-%1.json")
                    .arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    draft->d->lock = lockOf(draft->d->path);
    if (!draft->d->lock->take())
        return cannotWrite(folder, Texts::tr("the folder cannot be written"));
    return draft;
}

std::vector<std::unique_ptr<SessionDraft>> SessionDraft::leftBehind(const QString &folder)
{
    std::vector<std::unique_ptr<SessionDraft>> drafts;
    const QDir here(folder);
    removeDeadLocks(here);
    for (const QString &name : here.entryList({ QStringLiteral("session-*.json") }, QDir::Files)) {
        std::unique_ptr<SessionDraft> draft(new SessionDraft);
        draft->d->path = here.filePath(name);
        draft->d->lock = lockOf(draft->d->path);
        // Held by a program that lives, or by another window that offers it.
        if (!draft->d->lock->take())
            continue;
        draft->d->read();
        drafts.push_back(std::move(draft));
    }
    std::stable_sort(drafts.begin(), drafts.end(),
            [](const auto &one, const auto &other) { return one->savedAt() > other->savedAt(); });
    return drafts;
}

Result<void> SessionDraft::save(const SessionState &state)
{
    if (state.isEmpty()) {
        QFile::remove(d->path);
        d->state = state;
        d->savedAt.clear();
        return {};
    }
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QJsonObject json = state.toJson();
    json.insert(QStringLiteral("saved_at"), at);
    // Written beside and renamed; commit() brings the bytes to the disk before it renames.
    QSaveFile file(d->path);
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(d->path, fileProblem(file));
    syncToDisk(QFileInfo(d->path).absolutePath());
    d->state = state;
    d->savedAt = at;
    return {};
}

void SessionDraft::finish()
{
    QFile::remove(d->path);
    removeRemains(d->path);
    d->lock.reset();
}

const SessionState &SessionDraft::state() const { return d->state; }

QString SessionDraft::savedAt() const { return d->savedAt; }

QString SessionDraft::problem() const { return d->problem; }

QString SessionDraft::path() const { return d->path; }

} // namespace spp
