// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheetlayer.h"

#include <QCoreApplication>

#include <ogr_geometry.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SheetLayer)
};

const QLatin1String sheetField("sheet");
const QLatin1String communeField("commune_code");
const QLatin1String numberField("number");
const QLatin1String landClassField("land_use");
const QLatin1String areaField("legal_area_m2");

/// "E 585713.494, N 1109718.588; …", the first of them.
QString placesText(const std::vector<MillimetrePoint> &places)
{
    constexpr size_t most = 5;
    QStringList texts;
    for (size_t i = 0; i < places.size() && i < most; ++i)
        texts.append(QStringLiteral("E %1, N %2")
                             .arg(double(places[i].x) / 1000.0, 0, 'f', 3)
                             .arg(double(places[i].y) / 1000.0, 0, 'f', 3));
    if (places.size() > most)
        texts.append(QStringLiteral("…"));
    return texts.join(QStringLiteral("; "));
}

} // namespace

SheetLayer::SheetLayer(std::unique_ptr<SourceLayer> drawing, SheetParcels parcels, SheetTitle title)
    : m_drawing(std::move(drawing))
    , m_parcels(std::move(parcels))
    , m_title(std::move(title))
{
    m_fields = { { numberField }, { landClassField }, { areaField } };
    if (!m_title.sheet.isEmpty())
        m_fields.push_back({ sheetField });
    if (!m_title.commune.isEmpty())
        m_fields.push_back({ communeField });
}

Result<std::unique_ptr<SourceLayer>> SheetLayer::orDrawing(
        std::unique_ptr<SourceLayer> drawing, const SheetStyle &style, const LegacyText &tables)
{
    SPP_ASSIGN(const SheetElements elements, SheetElements::read(*drawing, style));
    const SheetLabels labels = SheetLabels::of(elements, style);
    if (!labels.hasNumbers())
        return drawing;
    SPP_ASSIGN(SheetParcels parcels, SheetParcels::build(elements, labels));
    return std::unique_ptr<SourceLayer>(new SheetLayer(
            std::move(drawing), std::move(parcels), SheetTitle::of(elements, style, tables)));
}

Result<void> SheetLayer::rewind(const std::vector<int> &, bool)
{
    m_next = 0;
    return {};
}

Result<bool> SheetLayer::next()
{
    const bool more = m_next < m_parcels.parcels.size();
    m_next += more;
    return more;
}

QStringList SheetLayer::notes() const
{
    QStringList notes;
    if (!m_parcels.unnumbered.empty()) {
        notes.append(Texts::tr("%1 closed areas of the sheet bear no parcel number and were not "
                               "taken as parcels (roads, water, holes, or missing labels): %2")
                             .arg(m_parcels.unnumbered.size())
                             .arg(placesText(m_parcels.unnumbered)));
    }
    if (!m_parcels.openEnds.empty()) {
        notes.append(Texts::tr("%1 boundary lines of the sheet end without meeting another: %2")
                             .arg(m_parcels.openEnds.size())
                             .arg(placesText(m_parcels.openEnds)));
    }
    return notes;
}

QVariant SheetLayer::value(int field) const
{
    const QString &name = m_fields[size_t(field)].name;
    const SheetLabel &label = present().label;
    const QByteArray value = name == sheetField ? m_title.sheet
            : name == communeField              ? m_title.commune
            : name == numberField               ? label.number
            : name == landClassField            ? label.landClass
                                                : label.area;
    return value.isEmpty() ? QVariant() : QVariant(value);
}

OgrGeometryPtr SheetLayer::takeGeometry()
{
    const std::string wkb = present().shape.wkb();
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &geometry, wkb.size());
    return OgrGeometryPtr(geometry);
}

} // namespace spp
