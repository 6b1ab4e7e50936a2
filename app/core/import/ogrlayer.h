// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/gdalmessages.h"
#include "core/import/sourcelayer.h"

#include <QSet>

class OGRFeature;
class OGRLayer;

namespace spp {

/// A layer that GDAL reads.
class OgrLayer final : public SourceLayer {
public:
    /// `drawingLayers`: only features whose Layer or Level is one of these; empty for all.
    OgrLayer(OGRLayer *layer, bool isDrawing, TextForm form, QStringList drawingLayers);
    ~OgrLayer() override;

    QString name() const override;
    const std::vector<SourceField> &fields() const override { return m_fields; }
    TextForm textForm() const override { return m_form; }
    bool hasGeometry() const override;
    bool isDrawing() const override { return m_isDrawing; }
    QString crsDefinition() const override;
    bool northFirst() const override;
    qlonglong count() const override;
    Result<void> rewind(const std::vector<int> &wanted, bool withGeometry) override;
    Result<bool> next() override;
    QString incompleteReason() const override { return m_incomplete; }
    qlonglong recordNumber() const override;
    QVariant value(int field) const override;
    OgrGeometryPtr takeGeometry() override;

    /// Highest and all record numbers that were delivered since rewind(); for DGN files.
    const std::vector<qlonglong> &delivered() const { return m_delivered; }
    void rememberDelivered() { m_remember = true; }

private:
    void readDefinition();
    void ignoreAllBut(const std::vector<int> &wanted, bool withGeometry);
    bool isAskedFor(const OGRFeature &feature) const;

    OGRLayer *m_layer;
    bool m_isDrawing;
    TextForm m_form;
    QStringList m_drawingLayers;
    int m_drawingField = -1;
    std::vector<SourceField> m_fields;
    std::unique_ptr<OGRFeature> m_feature;
    std::unique_ptr<GdalMessages> m_messages;
    QString m_incomplete;
    std::vector<qlonglong> m_delivered;
    bool m_remember = false;
};

} // namespace spp
