// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/ogrlayer.h"

#include <ogr_feature.h>
#include <ogrsf_frmts.h>

#include <QDate>

namespace spp {

void OgrGeometryDeleter::operator()(OGRGeometry *geometry) const
{
    OGRGeometryFactory::destroyGeometry(geometry);
}

namespace {

SourceField::Type typeOf(const OGRFieldDefn &field)
{
    switch (field.GetType()) {
    case OFTInteger:
        return field.GetSubType() == OFSTBoolean ? SourceField::Type::Boolean
                                                 : SourceField::Type::Integer;
    case OFTInteger64:
        return SourceField::Type::Integer;
    case OFTReal:
        return SourceField::Type::Real;
    case OFTDate:
    case OFTDateTime:
        return SourceField::Type::Date;
    case OFTString:
        return SourceField::Type::Text;
    default:
        return SourceField::Type::Other;
    }
}

QVariant dateOf(const OGRFeature &feature, int field)
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int zone = 0;
    if (!feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone))
        return {};
    return QDate(year, month, day);
}

} // namespace

OgrLayer::OgrLayer(OGRLayer *layer, bool isDrawing, TextForm form, QStringList drawingLayers)
    : m_layer(layer)
    , m_isDrawing(isDrawing)
    , m_form(form)
    , m_drawingLayers(std::move(drawingLayers))
{
    readDefinition();
}

OgrLayer::~OgrLayer() = default;

void OgrLayer::readDefinition()
{
    const OGRFeatureDefn *definition = m_layer->GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        const OGRFieldDefn *field = definition->GetFieldDefn(i);
        m_fields.push_back({ QString::fromUtf8(field->GetNameRef()), typeOf(*field) });
    }
    if (m_drawingLayers.isEmpty())
        return;
    m_drawingField = definition->GetFieldIndex("Layer");
    if (m_drawingField < 0)
        m_drawingField = definition->GetFieldIndex("Level");
}

QString OgrLayer::name() const { return QString::fromUtf8(m_layer->GetName()); }

bool OgrLayer::hasGeometry() const { return m_layer->GetLayerDefn()->GetGeomFieldCount() > 0; }

QString OgrLayer::crsDefinition() const
{
    const OGRSpatialReference *reference = m_layer->GetSpatialRef();
    char *text = nullptr;
    const char *options[] = { "FORMAT=WKT2_2019", nullptr };
    if (!reference || reference->exportToWkt(&text, options) != OGRERR_NONE) {
        CPLFree(text);
        return {};
    }
    const QString definition = QString::fromUtf8(text);
    CPLFree(text);
    return definition;
}

bool OgrLayer::northFirst() const
{
    const OGRSpatialReference *reference = m_layer->GetSpatialRef();
    return reference && reference->GetDataAxisToSRSAxisMapping() == std::vector<int>{ 1, 2 };
}

qlonglong OgrLayer::count() const
{
    const bool quick = m_layer->TestCapability(OLCFastFeatureCount);
    return quick && m_drawingLayers.isEmpty() ? m_layer->GetFeatureCount(FALSE) : -1;
}

Result<void> OgrLayer::rewind(const std::vector<int> &wanted, bool withGeometry)
{
    ignoreAllBut(wanted, withGeometry);
    m_feature.reset();
    m_delivered.clear();
    m_incomplete.clear();
    m_layer->ResetReading();
    m_messages.reset();
    m_messages = std::make_unique<GdalMessages>();
    return {};
}

void OgrLayer::ignoreAllBut(const std::vector<int> &wanted, bool withGeometry)
{
    if (!m_layer->TestCapability(OLCIgnoreFields))
        return;
    std::vector<std::string> names;
    if (!withGeometry)
        names.emplace_back("OGR_GEOMETRY");
    names.emplace_back("OGR_STYLE");
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const bool needed = int(i) == m_drawingField
                || std::find(wanted.begin(), wanted.end(), int(i)) != wanted.end();
        if (!needed)
            names.push_back(m_fields[i].name.toStdString());
    }
    std::vector<const char *> list;
    for (const std::string &name : names)
        list.push_back(name.c_str());
    list.push_back(nullptr);
    m_layer->SetIgnoredFields(list.data());
}

bool OgrLayer::isAskedFor(const OGRFeature &feature) const
{
    return m_drawingField < 0
            || m_drawingLayers.contains(
                    QString::fromUtf8(feature.GetFieldAsString(m_drawingField)));
}

Result<bool> OgrLayer::next()
{
    do {
        m_feature.reset(m_layer->GetNextFeature());
        if (m_feature && m_remember)
            m_delivered.push_back(recordNumber());
    } while (m_feature && !isAskedFor(*m_feature));
    if (!m_feature)
        m_incomplete = m_messages->failure();
    return m_feature != nullptr;
}

qlonglong OgrLayer::recordNumber() const { return m_feature ? m_feature->GetFID() : -1; }

QVariant OgrLayer::value(int field) const
{
    if (!m_feature->IsFieldSetAndNotNull(field))
        return {};
    switch (m_fields[size_t(field)].type) {
    case SourceField::Type::Integer:
        return qlonglong(m_feature->GetFieldAsInteger64(field));
    case SourceField::Type::Boolean:
        return m_feature->GetFieldAsInteger(field) != 0;
    case SourceField::Type::Real:
        return m_feature->GetFieldAsDouble(field);
    case SourceField::Type::Date:
        return dateOf(*m_feature, field);
    case SourceField::Type::Text:
    case SourceField::Type::Other:
        break;
    }
    return QByteArray(m_feature->GetFieldAsString(field));
}

OgrGeometryPtr OgrLayer::takeGeometry() { return OgrGeometryPtr(m_feature->StealGeometry()); }

} // namespace spp
