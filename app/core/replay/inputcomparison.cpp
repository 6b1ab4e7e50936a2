// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/inputcomparison.h"

#include "core/replay/exactjson.h"
#include "core/replay/jsondifference.h"
#include "core/replay/scopedlanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::InputComparison)
};

const QJsonValue nothing(QJsonValue::Undefined);

struct Vertex {
    double x = 0.0;
    double y = 0.0;
};

/// All vertices of a geometry, in order.
void collectVertices(const GEOSGeometry *geometry, std::vector<Vertex> &vertices)
{
    GEOSContextHandle_t context = engine::geosContext();
    const int type = GEOSGeomTypeId_r(context, geometry);
    if (type == GEOS_POLYGON) {
        collectVertices(GEOSGetExteriorRing_r(context, geometry), vertices);
        for (int i = 0; i < GEOSGetNumInteriorRings_r(context, geometry); ++i)
            collectVertices(GEOSGetInteriorRingN_r(context, geometry, i), vertices);
    } else if (type == GEOS_POINT || type == GEOS_LINESTRING || type == GEOS_LINEARRING) {
        const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(context, geometry);
        unsigned int count = 0;
        GEOSCoordSeq_getSize_r(context, sequence, &count);
        for (unsigned int i = 0; i < count; ++i) {
            Vertex vertex;
            GEOSCoordSeq_getX_r(context, sequence, i, &vertex.x);
            GEOSCoordSeq_getY_r(context, sequence, i, &vertex.y);
            vertices.push_back(vertex);
        }
    } else {
        for (int i = 0; i < GEOSGetNumGeometries_r(context, geometry); ++i)
            collectVertices(GEOSGetGeometryN_r(context, geometry, i), vertices);
    }
}

std::vector<Vertex> verticesOf(const engine::Geometry &geometry)
{
    std::vector<Vertex> vertices;
    if (!geometry.isNull() && !geometry.isEmpty())
        collectVertices(geometry.get(), vertices);
    return vertices;
}

/// "#12", or "#12 (2)" for the second feature of that key, as zones may have.
QStringList featureNames(const std::vector<Feature> &features)
{
    QStringList names;
    for (const Feature &feature : features) {
        const QString name = QStringLiteral("#%1").arg(feature.id);
        QString unused = name;
        for (int again = 2; names.contains(unused); ++again)
            unused = QStringLiteral("%1 (%2)").arg(name).arg(again);
        names.append(unused);
    }
    return names;
}

class ThemeComparison {
public:
    ThemeComparison(const RecordedTheme &record, FeatureSource &source, const QString &language)
        : m_record(record)
        , m_source(source)
        , m_language(language)
    {
    }

    std::vector<ReplayDifference> run()
    {
        for (const auto &read : m_record.featureReads)
            compareRead(read);
        for (const auto &doubt : m_record.doubts)
            compareDoubt(doubt);
        for (const auto &read : m_record.windows)
            compareWindow(read);
        return std::move(m_found);
    }

private:
    QString id() const { return m_record.theme.id; }

    /// Doubts and errors are texts; those of then were made in the language of the review.
    template <typename Question>
    auto asked(Question question)
    {
        const ScopedLanguage language(m_language);
        return question();
    }

    /// One difference of one feature is seen by every question that meets it; it is said once.
    void add(const QString &where, const QString &what, const QJsonValue &before,
            const QJsonValue &after)
    {
        if (m_said.contains(where + QLatin1Char('/') + what))
            return;
        m_said.insert(where + QLatin1Char('/') + what);
        m_found.push_back({ ReplayDifference::Kind::Input, where, what, before, after });
    }

    /// True when one or both of the answers are errors, which are compared here.
    template <typename T, typename U>
    bool comparedAsErrors(const RecordedAnswer<T> &then, const Result<U> &now)
    {
        if (!then.error && now)
            return false;
        const auto text = [](const Error &error) { return QString::fromStdString(error.text()); };
        const QJsonValue before = then.error ? QJsonValue(text(*then.error)) : nothing;
        const QJsonValue after = now ? nothing : QJsonValue(text(now.error()));
        if (before != after)
            add(id(), QStringLiteral("error"), before, after);
        return true;
    }

    void compareRead(const RecordedAnswer<RecordedTheme::FeatureRead> &read)
    {
        const auto now = asked([&] { return m_source.features(id(), read.box, read.value.at); });
        if (comparedAsErrors(read, now))
            return;
        std::vector<Feature> then;
        for (const size_t place : read.value.features)
            then.push_back(m_record.features[place]);
        const QStringList was = featureNames(then);
        const QStringList is = featureNames(*now);
        for (int i = 0; i < was.size(); ++i) {
            const int place = int(is.indexOf(was.at(i)));
            const QString where = id() + QLatin1Char(' ') + was.at(i);
            if (place < 0)
                add(where, QStringLiteral("feature"), Texts::tr("met"), nothing);
            else
                compareFeature(where, then[size_t(i)], (*now)[size_t(place)]);
        }
        for (const QString &name : is) {
            if (!was.contains(name))
                add(id() + QLatin1Char(' ') + name, QStringLiteral("feature"), nothing,
                        Texts::tr("met"));
        }
    }

    void compareFeature(const QString &where, const Feature &then, const Feature &now)
    {
        if (then.geometry && now.geometry) {
            const QString moved = outlineDifference(*then.geometry, *now.geometry);
            if (!moved.isEmpty())
                add(where, QStringLiteral("geometry"), nothing, moved);
        }
        QVariantMap open = now.attributes;
        for (const ThemeField &field : m_record.theme.fields) {
            if (field.personal)
                open.remove(field.name);
        }
        for (const JsonDifference &one :
                jsonDifferences(exactjson::values(then.attributes), exactjson::values(open)))
            add(where, one.path.value(0), one.before, one.after);
    }

    void compareDoubt(const RecordedAnswer<QStringList> &doubt)
    {
        const auto now = asked([&] { return m_source.doubts(id(), doubt.box); });
        if (!comparedAsErrors(doubt, now) && doubt.value != *now)
            add(id(), QStringLiteral("doubts"), QJsonArray::fromStringList(doubt.value),
                    QJsonArray::fromStringList(*now));
    }

    void compareWindow(const RecordedAnswer<RecordedTheme::WindowRead> &read)
    {
        const QString where = QStringLiteral("%1 raster #%2").arg(id()).arg(read.value.rasterId);
        const auto now
                = asked([&] { return m_source.rasterWindow(read.value.rasterId, read.box); });
        if (comparedAsErrors(read, now))
            return;
        const RasterWindow &then = read.value.window;
        const bool sameShape = then.columns == now->columns && then.rows == now->rows
                && then.xmin == now->xmin && then.ymax == now->ymax;
        if (!sameShape)
            return add(where, QStringLiteral("extent"), nothing, Texts::tr("other cells"));
        int changed = 0;
        for (size_t i = 0; i < then.values.size() && i < now->values.size(); ++i) {
            const bool bothEmpty = std::isnan(then.values[i]) && std::isnan(now->values[i]);
            changed += bothEmpty || then.values[i] == now->values[i] ? 0 : 1;
        }
        if (changed > 0)
            add(where, QStringLiteral("values"), nothing,
                    Texts::tr("%1 cells differ").arg(changed));
    }

    const RecordedTheme &m_record;
    FeatureSource &m_source;
    QString m_language;
    std::vector<ReplayDifference> m_found;
    QSet<QString> m_said;
};

} // namespace

QString toString(ReplayDifference::Kind kind)
{
    static const char *const names[]
            = { "file", "program", "pack", "input", "verdict", "finding", "case" };
    return QString::fromLatin1(names[int(kind)]);
}

QString outlineDifference(const engine::Geometry &before, const engine::Geometry &after)
{
    if (before.wkb() == after.wkb())
        return {};
    const std::vector<Vertex> was = verticesOf(before);
    const std::vector<Vertex> is = verticesOf(after);
    if (was.size() != is.size())
        return Texts::tr("%1 vertices instead of %2").arg(is.size()).arg(was.size());
    double farthest_m = 0.0;
    for (size_t i = 0; i < was.size(); ++i)
        farthest_m = std::max(farthest_m, std::hypot(is[i].x - was[i].x, is[i].y - was[i].y));
    return Texts::tr("moved by up to %1 m").arg(farthest_m, 0, 'g', 3);
}

std::vector<ReplayDifference> compareThemes(
        const RecordedThemes &recorded, FeatureSource &source, const QString &language)
{
    std::vector<ReplayDifference> found;
    for (const auto &[id, record] : recorded) {
        if (!source.theme(id)) {
            if (!record.theme.table.isEmpty())
                found.push_back({ ReplayDifference::Kind::Input, id, {}, record.theme.title.text(),
                        nothing });
            continue;
        }
        for (ReplayDifference &one : ThemeComparison(record, source, language).run())
            found.push_back(std::move(one));
    }
    return found;
}

} // namespace spp
