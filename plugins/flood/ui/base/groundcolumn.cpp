// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/groundcolumn.h"

#include "flood/ui/base/fieldrow.h"
#include "flood/ui/proposal/numberline.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace spp::flood {

namespace {

constexpr double usualManning = 0.03;
constexpr double mostManning = 1.0;
enum AreaChoice { WholeTerrain, GivenArea };

QString key(const char *name) { return QLatin1String(name); }

std::optional<double> numberIn(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(key(name));
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

void set(QJsonObject &object, const char *name, const std::optional<double> &value)
{
    if (value)
        object.insert(key(name), *value);
    else
        object.remove(key(name));
}

} // namespace

GroundColumn::GroundColumn()
    : m_heading(addHeading())
    , m_title(new QLineEdit)
    , m_terrain(new QComboBox)
    , m_file(new QToolButton)
    , m_area(new QComboBox)
    , m_draw(new QToolButton)
    , m_cell(new NumberLine("floodBaseCell", { false, true, {}, {} }))
    , m_subgrid(new NumberLine("floodBaseSubgrid", { false, true, {}, {} }))
    , m_manning(new NumberLine("floodBaseManning", { true, true, {}, mostManning }))
    , m_rougher(new QToolButton)
    , m_level(new NumberLine("floodBaseLevel"))
{
    m_title->setObjectName(QStringLiteral("floodBaseName"));
    m_terrain->setObjectName(QStringLiteral("floodBaseTerrain"));
    m_area->setObjectName(QStringLiteral("floodBaseArea"));
    m_titleRow = new FieldRow(m_title);
    m_file->setObjectName(QStringLiteral("floodBaseTerrainFile"));
    m_draw->setObjectName(QStringLiteral("floodBaseAreaDraw"));
    for (QToolButton *button : { m_draw, m_rougher }) {
        button->setProperty("opensMenu", true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
    }
    m_file->setProperty("operation", true);
    m_terrainRow = new FieldRow(m_terrain, "", m_file);
    m_areaRow = new FieldRow(m_area, "", m_draw);
    m_cellRow = new FieldRow(m_cell, "m");
    m_subgridRow = new FieldRow(m_subgrid, "m");
    m_rougher->setObjectName(QStringLiteral("floodBaseRoughness"));
    m_manningRow = new FieldRow(m_manning, "", m_rougher);
    m_levelRow = new FieldRow(m_level, "m");
    for (FieldRow *row : { m_titleRow, m_terrainRow, m_areaRow, m_cellRow, m_subgridRow,
                 m_manningRow, m_levelRow })
        add(row);
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        showProblems();
        emit changed();
    });
    for (NumberLine *line : { m_cell, m_subgrid, m_manning, m_level })
        connect(line, &NumberLine::valueTyped, this, [this] {
            showProblems();
            emit changed();
        });
    connect(m_terrain, QOverload<int>::of(&QComboBox::activated), this,
            &GroundColumn::chooseTerrain);
    connect(m_file, &QToolButton::clicked, this, &GroundColumn::askFile);
    connect(m_area, QOverload<int>::of(&QComboBox::activated), this, [this] {
        if (m_area->currentData().toInt() == WholeTerrain)
            setArea({});
    });
}

void GroundColumn::offer(const std::vector<TerrainSource> &rasters)
{
    m_rasters = rasters;
    fillTerrains();
}

TerrainSource GroundColumn::terrain() const { return m_chosen; }

void GroundColumn::fillTerrains()
{
    m_terrain->clear();
    std::vector<TerrainSource> all = m_rasters;
    for (const TerrainSource &file : { m_shown, m_picked }) {
        if (file.isChosen() && std::find(all.begin(), all.end(), file) == all.end())
            all.push_back(file);
    }
    if (!m_chosen.isChosen())
        m_terrain->addItem(tr("Choose …"));
    for (const TerrainSource &source : all) {
        m_terrain->addItem(
                source.name, source.raster ? QVariant(source.raster) : QVariant(source.file));
        m_terrain->setItemData(m_terrain->count() - 1,
                source.raster ? tr("Of the territory; saved beside the scenario as a raster file")
                              : source.file,
                Qt::ToolTipRole);
        if (source == m_chosen)
            m_terrain->setCurrentIndex(m_terrain->count() - 1);
    }
    if (!m_chosen.isChosen())
        m_terrain->setCurrentIndex(0);
}

void GroundColumn::askFile()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Terrain"),
            m_folder.absolutePath(), tr("Rasters (*.tif *.tiff *.asc *.vrt *.img);;All files (*)"));
    if (path.isEmpty())
        return;
    m_picked = { QFileInfo(path).absoluteFilePath(), 0, QFileInfo(path).fileName() };
    take(m_picked);
}

void GroundColumn::chooseTerrain(int index)
{
    const QVariant chosen = m_terrain->itemData(index);
    for (const TerrainSource &one : m_rasters) {
        if (chosen.toLongLong() == one.raster)
            take(one);
    }
    for (const TerrainSource &one : { m_shown, m_picked }) {
        if (one.isChosen() && chosen.toString() == one.file)
            take(one);
    }
}

void GroundColumn::take(const TerrainSource &source)
{
    if (source == m_chosen)
        return;
    m_chosen = source;
    m_terrainFile.clear();
    m_terrainCrs.clear();
    m_terrainRow->setProblem({});
    fillTerrains();
    emit terrainChosen();
    emit changed();
}

void GroundColumn::setTerrainNote(const QString &note, const QString &problem)
{
    m_terrainRow->setNote(note);
    m_terrainRow->setProblem(problem);
}

void GroundColumn::setArea(const QJsonObject &area)
{
    m_areaGiven = area;
    showArea();
    emit changed();
}

void GroundColumn::setCanDraw(bool can)
{
    m_canDraw = can;
    showArea();
}

void GroundColumn::showArea()
{
    m_area->clear();
    m_area->addItem(tr("Whole"), WholeTerrain);
    if (!m_areaGiven.isEmpty()) {
        const bool isDrawn = m_areaGiven.contains(key("polygon"));
        m_area->addItem(isDrawn
                        ? tr("Drawn (%1)").arg(m_areaGiven.value(key("polygon")).toArray().size())
                        : tr("As in the file"),
                GivenArea);
    }
    m_draw->setEnabled(m_canDraw);
    m_area->setToolTip(tr("Whole terrain, or the part of it that the model covers"));
    m_area->setCurrentIndex(m_areaGiven.isEmpty() ? 0 : 1);
}

void GroundColumn::askRoughness()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Raster of Manning's n"),
            m_folder.absolutePath(), tr("Rasters (*.tif *.tiff *.asc *.vrt *.img);;All files (*)"));
    if (path.isEmpty())
        return;
    m_roughnessFile = QFileInfo(path).absoluteFilePath();
    m_roughness.insert(key("raster"), m_roughnessFile);
    showRoughness();
    emit changed();
}

/// What the file says of roughness beside the one number.
void GroundColumn::showRoughness()
{
    QStringList more;
    if (m_roughness.contains(key("raster")))
        more.append(QFileInfo(m_roughness.value(key("raster")).toString()).fileName());
    if (m_roughness.contains(key("classes")))
        more.append(tr("classes"));
    if (m_roughness.contains(key("areas")))
        more.append(tr("areas"));
    m_manningRow->setNote(more.isEmpty()
                    ? QString()
                    : tr("Elsewhere than in: %1.").arg(more.join(QStringLiteral(", "))));
    m_rougher->menu()->actions().last()->setEnabled(!more.isEmpty());
}

void GroundColumn::fill(const QJsonObject &content)
{
    m_content = content;
    m_title->setText(content.value(key("title")).toVariant().toString());
    const QString raster = content.value(key("terrain")).toObject().value(key("raster")).toString();
    m_shown = {};
    m_picked = {};
    if (!raster.isEmpty())
        m_shown = { QDir::cleanPath(m_folder.absoluteFilePath(raster)), 0,
            QFileInfo(raster).fileName() };
    m_chosen = m_shown;
    m_terrainFile = m_shown.file;
    if (!m_chosen.isChosen() && m_rasters.size() == 1)
        m_chosen = m_rasters.front(); // there is nothing to choose
    m_areaGiven = content.value(key("area")).toObject();
    m_cell->setValue(numberIn(content, "cell"));
    m_subgrid->setValue(numberIn(content.value(key("subgrid")).toObject(), "cell"));
    m_roughness = content.value(key("roughness")).toObject();
    m_roughnessFile.clear();
    m_manning->setValue(m_roughness.isEmpty() ? usualManning : numberIn(m_roughness, "manning"));
    m_level->setValue(numberIn(content.value(key("initial")).toObject(), "level"));
    for (FieldRow *row :
            { m_titleRow, m_terrainRow, m_cellRow, m_subgridRow, m_manningRow, m_levelRow })
        row->setProblem({});
    retranslate();
}

void GroundColumn::write(QJsonObject &content, const QDir &folder) const
{
    content.insert(key("title"), title());
    QJsonObject terrain = m_content.value(key("terrain")).toObject();
    if (!(m_chosen == m_shown)) {
        terrain.remove(key("crs")); // that of the other raster
        if (!m_terrainCrs.isEmpty())
            terrain.insert(key("crs"), m_terrainCrs);
        terrain.insert(key("raster"), folder.relativeFilePath(m_terrainFile));
    }
    content.insert(key("terrain"), terrain);
    if (m_areaGiven.isEmpty())
        content.remove(key("area"));
    else
        content.insert(key("area"), m_areaGiven);
    set(content, "cell", m_cell->value());
    QJsonObject subgrid = m_content.value(key("subgrid")).toObject();
    set(subgrid, "cell", m_subgrid->value());
    if (m_subgrid->value())
        content.insert(key("subgrid"), subgrid);
    else
        content.remove(key("subgrid"));
    QJsonObject roughness = m_roughness;
    if (!m_roughnessFile.isEmpty())
        roughness.insert(key("raster"), folder.relativeFilePath(m_roughnessFile));
    set(roughness, "manning", m_manning->value());
    content.insert(key("roughness"), roughness);
    const bool hadLevel = m_content.value(key("initial")).toObject().contains(key("level"));
    if (m_level->value())
        content.insert(key("initial"), QJsonObject{ { key("level"), *m_level->value() } });
    else if (hadLevel)
        content.remove(key("initial"));
}

QString GroundColumn::title() const { return m_title->text().trimmed(); }

void GroundColumn::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

bool GroundColumn::isWhole() const
{
    return !title().isEmpty() && !m_terrainFile.isEmpty() && m_cell->problem().isEmpty()
            && m_subgrid->problem().isEmpty() && m_manning->problem().isEmpty()
            && m_level->problem().isEmpty();
}

void GroundColumn::showProblems()
{
    m_titleRow->setProblem(title().isEmpty() ? tr("A name is needed.") : QString());
    m_cellRow->setProblem(m_cell->problem());
    m_subgridRow->setProblem(m_subgrid->problem());
    m_manningRow->setProblem(m_manning->problem());
    m_levelRow->setProblem(m_level->problem());
}

QWidget *GroundColumn::firstProblem()
{
    showProblems();
    if (!m_chosen.isChosen())
        m_terrainRow->setProblem(tr("A terrain is needed."));
    for (FieldRow *row :
            { m_titleRow, m_terrainRow, m_cellRow, m_subgridRow, m_manningRow, m_levelRow }) {
        if (!row->problem().isEmpty())
            return row->field();
    }
    return nullptr;
}

void GroundColumn::retranslate()
{
    m_heading->setText(tr("Ground"));
    m_titleRow->setLabel(tr("Name"));
    m_title->setPlaceholderText(tr("Tide and rain, T = 100 years"));
    m_terrainRow->setLabel(tr("Terrain"));
    m_file->setText(tr("File…"));
    m_file->setToolTip(tr("Choose a raster file of ground levels"));
    m_areaRow->setLabel(tr("Area"));
    m_draw->setText(tr("Take"));
    m_draw->setToolTip(tr("A part of the terrain"));
    m_draw->menu()->clear();
    m_draw->menu()->addAction(tr("Draw on the map…"), this, &GroundColumn::drawAsked);
    m_draw->menu()->addAction(tr("What the map shows"), this, &GroundColumn::mapViewAsked);
    m_cellRow->setLabel(tr("Cell"));
    m_cell->setPlaceholderText(tr("as the terrain"));
    m_subgridRow->setLabel(tr("Water cell"));
    m_subgrid->setPlaceholderText(tr("the same"));
    m_subgrid->setHint(tr("For large areas: the water runs in larger cells over the ground of the"
                          " smaller ones, 2 to 100 along a side"));
    m_manningRow->setLabel(tr("Roughness n"));
    m_manning->setHint(tr("Manning's n everywhere, in s/m^(1/3)"));
    m_rougher->setText(tr("More"));
    m_rougher->setToolTip(tr("Roughness that differs from place to place"));
    m_rougher->menu()->clear();
    m_rougher->menu()->addAction(tr("Raster of n…"), this, &GroundColumn::askRoughness);
    m_rougher->menu()->addAction(tr("This n everywhere"), this, [this] {
        m_roughness = {};
        m_roughnessFile.clear();
        showRoughness();
        emit changed();
    });
    showRoughness();
    m_levelRow->setLabel(tr("Water at start"));
    const QJsonObject initial = m_content.value(key("initial")).toObject();
    m_level->setPlaceholderText(
            initial.isEmpty() || initial.contains(key("level")) ? tr("dry") : tr("as in the file"));
    m_level->setHint(tr("Level above the datum of the terrain; what lies lower is wet"));
    fillTerrains();
    showArea();
}

} // namespace spp::flood
