// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QDate>
#include <QJsonObject>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <vector>

namespace spp {

/// What a window holds that is not in a territory yet.
struct SPP_CORE_EXPORT SessionState {
    QString territory; ///< path
    QString caseNumber; ///< empty when the case has none yet
    QString caseTitle;
    /// What is reviewed, in the window's own words: parcel references, a site file, an outline.
    QJsonObject subject;
    QJsonObject proposal; ///< as Proposal::toJson()
    QStringList rulePacks; ///< empty: those of the profile
    QDate at; ///< date of the case
    /// An unfinished drawing.
    QString drawingTool; ///< which tool drew it: "site", "measure" …
    QString drawingCrs; ///< of the vertices
    QVector<QPointF> drawing; ///< east, north

    /// Nothing that would be missed.
    bool isEmpty() const;
    QJsonObject toJson() const; ///< spp.session-draft/1
    static Result<SessionState> fromJson(const QJsonObject &json);
};

/// The journal that survives `kill -9` and a power cut: one file per running program in the user's
/// data folder, held by a lock of the process as long as that lives.
///
/// A program makes one SessionDraft, calls save() after each change (debouncing is the caller's
/// work: each call brings the file to the disk) and finish() at its clean end. At its start it asks
/// leftBehind(): drafts whose programs are gone. Each of these is held by its object from then on,
/// so that a second window that starts does not offer it too; when the object goes without
/// discard(), the draft is offered again next time.
class SPP_CORE_EXPORT SessionDraft {
public:
    /// SPP_SESSION_DIR, or "sessions" in the application's data folder.
    static QString defaultFolder();

    /// Starts a journal of this process. Environment error when the folder cannot be written.
    static Result<std::unique_ptr<SessionDraft>> begin(const QString &folder = defaultFolder());
    /// Drafts of programs that did not end cleanly, the latest first. One that cannot be read is
    /// among them, with problem().
    static std::vector<std::unique_ptr<SessionDraft>> leftBehind(
            const QString &folder = defaultFolder());
    /// Leaves the file: only finish() and discard() remove it.
    ~SessionDraft();
    SessionDraft(const SessionDraft &) = delete;
    SessionDraft &operator=(const SessionDraft &) = delete;

    /// Replaces what is kept, atomically and on the disk when it returns. An empty state removes
    /// the file, so that nothing is offered.
    Result<void> save(const SessionState &state);
    /// Nothing to be offered: the program ends cleanly, or the person declined.
    void finish();
    void discard() { finish(); }

    const SessionState &state() const; ///< as last saved, or as found
    QString savedAt() const; ///< ISO 8601, UTC; empty when nothing was saved
    QString problem() const; ///< why a draft that was found cannot be read; mostly empty
    QString path() const;

private:
    SessionDraft();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spp
