// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/dgnstream.h"
#include "core/import/ogrlayer.h"

namespace spp {

/// The elements of a DGN v7 file, held against the element stream when all were read.
class DgnLayer final : public SourceLayer {
public:
    DgnLayer(QString path, std::unique_ptr<OgrLayer> layer);

    QString name() const override { return m_layer->name(); }
    const std::vector<SourceField> &fields() const override { return m_layer->fields(); }
    TextForm textForm() const override { return m_layer->textForm(); }
    bool hasGeometry() const override { return true; }
    bool isDrawing() const override { return true; }
    QString crsDefinition() const override { return {}; }
    bool mustBeComplete() const override { return true; }
    qlonglong count() const override { return -1; }
    Result<void> rewind(const std::vector<int> &wanted, bool withGeometry) override;
    Result<bool> next() override;
    QString incompleteReason() const override { return m_incomplete; }
    QString completeness() const override { return m_completeness; }
    qlonglong recordNumber() const override { return m_layer->recordNumber(); }
    QVariant value(int field) const override { return m_layer->value(field); }
    OgrGeometryPtr takeGeometry() override { return m_layer->takeGeometry(); }

private:
    void compare();

    QString m_path;
    std::unique_ptr<OgrLayer> m_layer;
    DgnStream m_stream;
    QString m_incomplete;
    QString m_completeness;
};

} // namespace spp
