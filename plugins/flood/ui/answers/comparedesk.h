// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/answers/changespage.h"
#include "flood/ui/answers/comparelayers.h"
#include "flood/ui/answers/comparepanel.h"
#include "gui/review/tableexport.h"

#include <QTemporaryDir>

#include <memory>

class QgsTask;

namespace spp {
class Workbench;
}

namespace spp::flood {

/// A comparison, and a folder with its files that lasts as long as the layers drawn from them.
struct ComparisonAnswer {
    std::shared_ptr<const Comparison> comparison;
    std::shared_ptr<const QTemporaryDir> folder;
    QString files; ///< in the folder: what writeComparison() made
};

/// Compares two floods in the window: reads and computes in a task of its own, shows chips, tables
/// and layers, records the result for reviews and writes its files.
class CompareDesk final : public QObject {
    Q_OBJECT

public:
    CompareDesk(Workbench &workbench, ShownFlood &shown);
    ~CompareDesk() override;

    static QString pageId() { return QStringLiteral("flood.changes"); }
    ComparePanel *panel() const { return m_panel; }
    ChangesPage *page() const { return m_page; }
    bool isRunning() const { return !m_task.isNull(); }
    void openTerritory();
    void closeTerritory();
    void compare();
    void exportTo(const QString &folder); ///< as a task; tells when the files are there

signals:
    void finished(); ///< a comparison or an export, in whatever way

private:
    void readChoices(); ///< scenarios, schemes, cases and cells of the territory
    void readSites();
    void takePair();
    void take(ComparisonAnswer answer);
    void stop();
    void forget();
    void record();
    void askForFolder();
    void showLayers();
    void flyTo(qlonglong parcel);

    /// Takes the ends of tasks; gone first, as a cancelled task may end at once.
    std::unique_ptr<QObject> m_receiver = std::make_unique<QObject>();
    Workbench &m_workbench;
    ShownFlood &m_shown;
    QPointer<ComparePanel> m_panel;
    QPointer<ChangesPage> m_page;
    TableExport m_export;
    ComparisonAnswer m_answer;
    CompareLayers m_layers; ///< of files of the answer
    QPointer<QgsTask> m_task;
    QString m_replaced; ///< name that is recorded already; a second click replaces it
    bool m_isWanted = false; ///< another comparison, as soon as the one that runs has stopped
};

} // namespace spp::flood
