// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/drawinglevels.h"

#include <QRegularExpression>

#include <qgslayertree.h>
#include <qgsmapcanvas.h>
#include <qgspallabeling.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>

namespace spp::land {

namespace {

constexpr int mostLevel = 63;

QgsLayerTreeLayer *nodeOf(const QgsMapLayer &layer)
{
    return QgsProject::instance()->layerTreeRoot()->findLayer(layer.id());
}

} // namespace

void DrawingLevels::open(const LevelTable &table, const OfficeFiles &files)
{
    m_table = table;
    m_files = files;
    m_texts.clear();
}

std::vector<QgsMapLayer *> DrawingLevels::layersOf(const DrawingLevel &level) const
{
    std::vector<QgsMapLayer *> layers;
    for (QgsMapLayer *layer : QgsProject::instance()->mapLayers()) {
        if (level.themes.contains(layer->customProperty(QStringLiteral("spp/theme")).toString())
                && nodeOf(*layer))
            layers.push_back(layer);
    }
    return layers;
}

DrawingLevels::State DrawingLevels::state(const DrawingLevel &level) const
{
    const std::vector<QgsMapLayer *> layers = layersOf(level);
    if (layers.empty())
        return State::NoData;
    const bool isShown = level.label.isEmpty()
            ? std::any_of(layers.begin(), layers.end(),
                    [](const QgsMapLayer *layer) { return nodeOf(*layer)->isVisible(); })
            : m_texts.count(level.number) > 0;
    return isShown ? State::Shown : State::Hidden;
}

/// The texts of all levels that are shown, one line each.
void DrawingLevels::showLabels(const QStringList &themes)
{
    for (const QString &theme : themes) {
        QStringList lines;
        for (const DrawingLevel &level : m_table.all()) {
            if (m_texts.count(level.number) > 0 && level.themes.contains(theme))
                lines.append(level.label);
        }
        DrawingLevel ofTheme;
        ofTheme.themes = QStringList{ theme };
        for (QgsMapLayer *mapLayer : layersOf(ofTheme)) {
            auto *layer = qobject_cast<QgsVectorLayer *>(mapLayer);
            if (!layer)
                continue;
            bool read = false;
            const QString style = m_files.find(QStringLiteral("styles/level-texts.qml"));
            if (!style.isEmpty())
                mapLayer->loadNamedStyle(
                        style, read, QgsMapLayer::StyleCategories(QgsMapLayer::Labeling));
            QgsPalLayerSettings settings
                    = layer->labeling() ? layer->labeling()->settings() : QgsPalLayerSettings();
            settings.isExpression = true;
            settings.fieldName
                    = QStringLiteral("array_to_string(array_filter(array(%1), @element IS "
                                     "NOT NULL), '\\n')")
                              .arg(lines.join(QLatin1Char(',')));
            layer->setLabeling(new QgsVectorLayerSimpleLabeling(settings));
            layer->setLabelsEnabled(!lines.isEmpty());
            layer->triggerRepaint();
        }
    }
}

void DrawingLevels::set(const DrawingLevel &level, bool isOn)
{
    const std::vector<QgsMapLayer *> layers = layersOf(level);
    if (layers.empty())
        return;
    if (level.label.isEmpty()) {
        for (const QgsMapLayer *layer : layers)
            nodeOf(*layer)->setItemVisibilityCheckedParentRecursive(isOn);
    } else if (isOn) {
        m_texts.insert(level.number);
        // A text is seen on its theme only.
        for (const QgsMapLayer *layer : layers)
            nodeOf(*layer)->setItemVisibilityCheckedParentRecursive(true);
    } else {
        m_texts.erase(level.number);
    }
    if (!level.label.isEmpty())
        showLabels(level.themes);
    m_canvas.setCurrentLayer(layers.front());
}

void DrawingLevels::show(const std::vector<int> &levels, bool isOn)
{
    for (const int number : levels) {
        if (const DrawingLevel *level = m_table.find(number))
            set(*level, isOn);
    }
}

void DrawingLevels::toggle(const std::vector<int> &levels)
{
    for (const int number : levels) {
        const DrawingLevel *level = m_table.find(number);
        if (level)
            set(*level, state(*level) != State::Shown);
    }
}

void DrawingLevels::showOnly(const std::vector<int> &levels)
{
    for (const DrawingLevel &level : m_table.all()) {
        if (std::find(levels.begin(), levels.end(), level.number) == levels.end())
            set(level, false);
    }
    show(levels, true);
}

std::optional<LevelEntry> typedLevels(const QString &text)
{
    LevelEntry entry;
    QString list = text.trimmed();
    if (list.startsWith(QLatin1Char('+')))
        entry.wish = LevelEntry::Wish::Show;
    else if (list.startsWith(QLatin1Char('-')))
        entry.wish = LevelEntry::Wish::Hide;
    else if (list.startsWith(QLatin1Char('=')))
        entry.wish = LevelEntry::Wish::Only;
    if (entry.wish != LevelEntry::Wish::Toggle)
        list.remove(0, 1);
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    static const QRegularExpression range(QStringLiteral("^(\\d{1,2})(?:-(\\d{1,2}))?$"));
    for (const QString &part : list.split(between, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = range.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        for (int level = first; level <= std::min(last, mostLevel); ++level)
            entry.levels.push_back(level);
    }
    return entry.levels.empty() ? std::nullopt : std::optional<LevelEntry>(entry);
}

} // namespace spp::land
