// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodestimate.h"
#include "flood/simulation/scenariotext.h"
#include "flood/ui/base/terrainsource.h"

#include <QDir>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <qgstaskmanager.h>

#include <memory>
#include <optional>

namespace spp {
class Workbench;
}

namespace spp::flood {

class BaseDrawing;
class BasePage;

/// Makes base scenarios and edits them: fills the form, has what it says read and estimated in the
/// background, and writes the file.
class BaseEditor final : public QObject {
    Q_OBJECT

public:
    explicit BaseEditor(Workbench &workbench);
    ~BaseEditor() override;

    BasePage *page() { return m_page; } ///< owned by whoever takes it
    void begin();
    /// Errors of a file that a form cannot edit.
    Result<void> edit(const QString &path);
    void cancel(); ///< leaves everything as it was
    void retranslate();
    void deactivate(); ///< another workspace is shown

signals:
    void opened(); ///< the form is to be seen
    void saved(const QString &path);

private:
    struct Outlook {
        engine::FloodEstimate estimate;
        int columns = 0;
        int rows = 0;
    };
    static Result<Outlook> outlookOf(const QString &path, const QByteArray &text);
    void open(const ScenarioText &before, const QString &path);
    bool isBusy(const QString &path);
    QDir folder() const;
    void readChosenTerrain();
    void takeTerrain(const Result<ReadableTerrain> &terrain);
    QString terrainNote(const ReadableTerrain &terrain) const;
    void formChanged();
    void showOutlines();
    void check();
    void showOutlook(const Result<Outlook> &outlook);
    void save();
    void write(const QString &path);

    Workbench &m_workbench;
    QPointer<BasePage> m_page;
    std::unique_ptr<BaseDrawing> m_drawing;
    ScenarioText m_before;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of rasters of the territory
    TerrainSource m_terrain; ///< that was read, or is being read
    std::optional<ReadableTerrain> m_readable;
    QPointer<QgsTask> m_reading;
    QTimer m_soon; ///< checks when typing rests
    QPointer<QgsTask> m_checking;
    bool m_isStale = false; ///< something changed while it was checked
    int m_form = 0; ///< number of the form that was opened last
};

} // namespace spp::flood
