// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/answers/damagepage.h"
#include "flood/ui/answers/exposurelayers.h"
#include "flood/ui/answers/exposurepage.h"
#include "gui/review/tableexport.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

class QgsTask;

namespace spp {
class Workbench;
}

namespace spp::flood {

class ShownFlood;

/// Calculates in the window who and what is flooded: in a task of its own, for the pages
/// "Exposure" and "Damage", the map and files.
class ExposureDesk final : public QObject {
    Q_OBJECT

public:
    ExposureDesk(Workbench &workbench, ShownFlood &shown);
    ~ExposureDesk() override;

    static QString pageId() { return QStringLiteral("flood.exposure"); }
    static QString damagePageId() { return QStringLiteral("flood.damage"); }
    ExposurePage *page() const { return m_page; }
    DamagePage *damagePage() const { return m_damage; }
    /// Offers the stages of a damage table; empty: of the profile's.
    void useCropTable(const QString &path);
    bool isRunning() const { return !m_task.isNull(); }
    void openTerritory();
    void closeTerritory();
    void calculate();
    void exportTo(const QString &folder); ///< as a task; tells when the files are there
    QJsonObject state() const;
    void restore(const QJsonObject &state);

signals:
    void finished(); ///< whatever was asked, in whatever way

private:
    template <typename T>
    void start(const QString &title, std::function<Result<T>(Feedback &)> work,
            std::function<void(Result<T>)> finish);
    void readChoices();
    void readSubjects();
    void stop();
    void forget();
    void askForFolder();
    void askForPopulation();
    void askForCropTable();
    void showOnMap();
    void drawLayers();

    /// Takes the ends of tasks; gone first, as a cancelled task may end at once.
    std::unique_ptr<QObject> m_receiver = std::make_unique<QObject>();
    Workbench &m_workbench;
    QPointer<ExposurePage> m_page;
    QPointer<DamagePage> m_damage;
    TableExport m_export;
    std::shared_ptr<const QTemporaryDir> m_folder; ///< of the layers; null: none written yet
    ExposureLayers m_layers; ///< of a file in the folder
    ExposurePtr m_report;
    QPointer<QgsTask> m_task;
};

} // namespace spp::flood
