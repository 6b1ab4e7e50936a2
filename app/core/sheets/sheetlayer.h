// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/legacytext.h"
#include "core/import/sourcelayer.h"
#include "core/sheets/sheetparcels.h"
#include "core/sheets/sheettitle.h"

namespace spp {

/// The parcels of a cadastral sheet in a DGN V7 file, as records of an import.
///
/// Areas are built from the lines of the parcel boundary, road, bank and frame levels together, and
/// joined with the labels that stand in them; corners come on whole millimetres. Fields: number,
/// land_use and legal_area_m2; sheet and commune_code where the frame names them.
class SPP_CORE_EXPORT SheetLayer final : public SourceLayer {
public:
    /// Gives the drawing back as it is when it bears no parcel number.
    static Result<std::unique_ptr<SourceLayer>> orDrawing(std::unique_ptr<SourceLayer> drawing,
            const SheetStyle &style, const LegacyText &tables);

    QString name() const override { return m_drawing->name(); }
    const std::vector<SourceField> &fields() const override { return m_fields; }
    TextForm textForm() const override { return m_drawing->textForm(); }
    bool hasGeometry() const override { return true; }
    QString crsDefinition() const override { return m_drawing->crsDefinition(); }
    bool mustBeComplete() const override { return m_drawing->mustBeComplete(); }
    qlonglong count() const override { return qlonglong(m_parcels.parcels.size()); }
    Result<void> rewind(const std::vector<int> &wanted, bool withGeometry) override;
    Result<bool> next() override;
    QString incompleteReason() const override { return m_drawing->incompleteReason(); }
    QString completeness() const override { return m_drawing->completeness(); }
    QStringList notes() const override;
    qlonglong recordNumber() const override { return present().label.element; }
    QString fault() const override { return present().fault; }
    QVariant value(int field) const override;
    OgrGeometryPtr takeGeometry() override;

    const SheetParcels &parcels() const { return m_parcels; }
    const SheetTitle &title() const { return m_title; }

private:
    SheetLayer(std::unique_ptr<SourceLayer> drawing, SheetParcels parcels, SheetTitle title);
    const SheetParcels::Parcel &present() const { return m_parcels.parcels[m_next - 1]; }

    std::unique_ptr<SourceLayer> m_drawing;
    SheetParcels m_parcels;
    SheetTitle m_title;
    std::vector<SourceField> m_fields;
    size_t m_next = 0;
};

} // namespace spp
