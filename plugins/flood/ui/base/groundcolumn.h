// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/base/formcolumn.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace spp::flood {

class FieldRow;
class NumberLine;

/// Where the terrain of a scenario comes from.
struct TerrainSource {
    QString file; ///< absolute path; empty: a raster of the territory, or none
    qlonglong raster = 0; ///< of the territory; 0: none
    QString name; ///< for people

    bool operator==(const TerrainSource &other) const
    {
        return file == other.file && raster == other.raster;
    }
    bool isChosen() const { return !file.isEmpty() || raster != 0; }
};

/// What the water runs over: name of the scenario, terrain, area, cells and roughness.
class GroundColumn final : public FormColumn {
    Q_OBJECT

public:
    GroundColumn();

    /// Rasters of the territory that may be the terrain.
    void offer(const std::vector<TerrainSource> &rasters);
    /// The folder of the file that is edited: where its terrain is found. Before fill().
    void setFolder(const QDir &folder) { m_folder = folder; }
    TerrainSource terrain() const;
    /// Where the chosen terrain can be read; empty: nowhere yet.
    void setTerrainFile(const QString &path) { m_terrainFile = path; }
    QString terrainFile() const { return m_terrainFile; }
    /// To be said of the chosen terrain where its file states none; empty: nothing.
    void setTerrainCrs(const QString &crs) { m_terrainCrs = crs; }
    void setTerrainNote(const QString &note, const QString &problem);
    void setArea(const QJsonObject &area); ///< drawn on the map
    bool canDraw() const { return m_canDraw; }
    void setCanDraw(bool can);

    void fill(const QJsonObject &content) override;
    void write(QJsonObject &content, const QDir &folder) const override;
    bool isWhole() const override;
    QWidget *firstProblem() override;
    void retranslate() override;
    QString title() const;
    void focusTitle();

signals:
    void terrainChosen();
    void drawAsked();
    void mapViewAsked();

private:
    void askFile();
    void chooseTerrain(int index);
    void take(const TerrainSource &source);
    void fillTerrains();
    void fillAreas();
    void showArea();
    void showProblems();
    void askRoughness();
    void showRoughness();

    QLabel *m_heading;
    QLineEdit *m_title;
    FieldRow *m_titleRow;
    QComboBox *m_terrain;
    QToolButton *m_file;
    FieldRow *m_terrainRow;
    QComboBox *m_area;
    FieldRow *m_areaRow;
    QToolButton *m_draw;
    NumberLine *m_cell;
    FieldRow *m_cellRow;
    NumberLine *m_subgrid;
    FieldRow *m_subgridRow;
    NumberLine *m_manning;
    QToolButton *m_rougher;
    FieldRow *m_manningRow;
    NumberLine *m_level;
    FieldRow *m_levelRow;
    QDir m_folder;
    QJsonObject m_content; ///< as it was shown
    std::vector<TerrainSource> m_rasters;
    TerrainSource m_shown; ///< of the file that is edited
    TerrainSource m_picked; ///< a file
    TerrainSource m_chosen;
    QJsonObject m_roughness; ///< without what its field holds
    QString m_roughnessFile; ///< a raster that was chosen
    QString m_terrainFile;
    QString m_terrainCrs;
    QJsonObject m_areaGiven; ///< empty: the whole terrain
    bool m_canDraw = false;
};

} // namespace spp::flood
