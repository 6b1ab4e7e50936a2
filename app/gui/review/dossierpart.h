// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/replay/reviewinputs.h"
#include "gui/gui_export.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QgsTask;

namespace spp {

class CasePart;
class ReviewPanel;
class ReviewSession;
class Workbench;

/// Makes the dossier (bộ kết quả) of the review that is shown: asks for a folder, repeats the
/// review in the background while recording what it reads, then prints.
///
/// Print layouts belong to the window's thread. While they print, the window is drawn but takes no
/// input except a click on the primary button, which stops them.
class SPP_GUI_EXPORT DossierPart final : public QObject {
    Q_OBJECT

public:
    DossierPart(Workbench &workbench, ReviewSession &session, ReviewPanel &panel, CasePart &cases);
    ~DossierPart() override;

    bool isBusy() const { return m_isPrinting || !m_task.isNull(); }
    void ask(); ///< for the folder, then make()
    void make(const QString &folder);
    void cancel();

signals:
    void busyChanged();
    void finished(const QString &folder); ///< empty: it failed or was stopped

private:
    void print(const QString &folder, Result<std::shared_ptr<const RecordedReview>> recorded);
    Result<void> write(const QString &folder, const RecordedReview &recorded);
    void sayMade(const QString &folder);

    Workbench &m_workbench;
    ReviewSession &m_session;
    ReviewPanel &m_panel;
    CasePart &m_cases;
    QPointer<QgsTask> m_task;
    QString m_territory; ///< path at the time it was asked for
    bool m_isPrinting = false;
    bool m_isStopped = false;
    int m_generation = 0;
};

} // namespace spp
