// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/map/maplimits.h"

#include "core/profile/officefiles.h"
#include "core/profile/yamlreader.h"

#include <QCoreApplication>

#include <qgslabelthinningsettings.h>
#include <qgspallabeling.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::MapLimits)
};

constexpr double mostAtAll = 1e9;

Result<double> positive(const YamlReader &file, const char *key)
{
    SPP_ASSIGN(const std::optional<double> number, file.number(key));
    if (!number || !(*number >= 1.0) || *number > mostAtAll) {
        return file.problem(Texts::tr("“%1” must be a number from 1 to %2.")
                                    .arg(QLatin1String(key))
                                    .arg(mostAtAll, 0, 'f', 0));
    }
    return *number;
}

} // namespace

Result<MapLimits> MapLimits::read(const OfficeFiles &files)
{
    const QString path = files.find(QStringLiteral("map.yaml"));
    if (path.isEmpty()) {
        return Error::environment(
                Texts::tr("The limits of the map (map.yaml) are missing.").toStdString())
                .advise(Texts::tr("Install the program again.").toStdString());
    }
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ QStringLiteral("features_per_frame"), QStringLiteral("label_scale"),
            QStringLiteral("labels_per_frame") }));
    SPP_ASSIGN(const double features, positive(file, "features_per_frame"));
    SPP_ASSIGN(const double scale, positive(file, "label_scale"));
    SPP_ASSIGN(const double labels, positive(file, "labels_per_frame"));
    return MapLimits{ int(features), scale, int(labels) };
}

void MapLimits::applyToLabels(QgsVectorLayer &layer) const
{
    const auto *labeling = dynamic_cast<const QgsVectorLayerSimpleLabeling *>(layer.labeling());
    if (!labeling || !layer.labelsEnabled())
        return;
    QgsPalLayerSettings settings = labeling->settings();
    if (!settings.scaleVisibility) {
        settings.scaleVisibility = true;
        settings.minimumScale = labelScale;
        settings.maximumScale = 0.0;
    }
    QgsLabelThinningSettings thinning = settings.thinningSettings();
    if (!thinning.limitNumberOfLabelsEnabled()) {
        thinning.setLimitNumberLabelsEnabled(true);
        thinning.setMaximumNumberLabels(labelsPerFrame);
        settings.setThinningSettings(thinning);
    }
    layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
}

} // namespace spp
