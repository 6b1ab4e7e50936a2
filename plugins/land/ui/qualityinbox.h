// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/quality/qualityfix.h"
#include "land/ui/defectmark.h"
#include "land/ui/qualitypage.h"

#include <QObject>
#include <QPointer>

class QAction;
class QgsTask;

namespace spp {
class Workbench;
}

namespace spp::land {

class LandDesk;

/// The work behind the quality inbox: checks the parcels as `spp parcel check` does, shows where a
/// defect lies, and proposes fixes, which become steps of the record that is open.
class QualityInbox final : public QObject {
    Q_OBJECT

public:
    QualityInbox(Workbench &workbench, LandDesk &desk);
    ~QualityInbox() override;

    static QString pageId();
    QualityPage *page() const { return m_page; }
    bool isRunning() const { return !m_task.isNull(); }
    void check() { check(m_page->scope()); }
    /// Writes the defects as layers of a GeoPackage.
    void writeLayers(const QString &path);

signals:
    void finished(); ///< a check or a batch, however it ended

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Run = std::shared_ptr<const QualityRun>;

    void retranslate();
    void check(const QualityScope &scope);
    void openTerritory();
    void forget();
    void outdate();
    void stop();
    void start(QgsTask *task);
    void ended();
    void choose(int defect);
    void open(int defect);
    void fix(int defect);
    void fixAll(const QVariantList &defects);
    void showBatch(const std::vector<FixOutcome> &fixes, int steps);
    void showStandings();
    void dropBatch();
    void askForLayers();
    bool isOfSession(const QualityDefect &defect) const;

    Workbench &m_workbench;
    LandDesk &m_desk;
    QPointer<QualityPage> m_page;
    DefectMark m_mark;
    QAction *m_action;
    QPointer<QgsTask> m_task;
    Run m_run;
    QualityScope m_scope; ///< of the run
    std::vector<DefectStanding> m_batch; ///< as the batch that is shown has them; else empty
    int m_proposed = -1; ///< the defect whose fix is shown
};

} // namespace spp::land
