// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheetparcels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SheetParcels)
};

using engine::Geometry;

Geometry pointOf(const MillimetrePoint &place, double unit)
{
    return Geometry(GEOSGeom_createPointFromXY_r(
            engine::geosContext(), double(place.x) / unit, double(place.y) / unit));
}

/// Finds the area that holds a point. Belongs to one thread.
class FaceIndex {
public:
    explicit FaceIndex(const std::vector<Geometry> &faces)
        : m_faces(faces)
        , m_tree(GEOSSTRtree_create_r(engine::geosContext(), 10))
    {
        m_numbers.resize(faces.size());
        for (size_t i = 0; i < faces.size(); ++i) {
            m_numbers[i] = i;
            GEOSSTRtree_insert_r(engine::geosContext(), m_tree, faces[i].get(), &m_numbers[i]);
        }
    }
    ~FaceIndex() { GEOSSTRtree_destroy_r(engine::geosContext(), m_tree); }
    FaceIndex(const FaceIndex &) = delete;
    FaceIndex &operator=(const FaceIndex &) = delete;

    /// -1 when no area holds it, or it lies on a line.
    int faceAt(const MillimetrePoint &place) const
    {
        const Geometry point = pointOf(place, 1.0);
        std::vector<size_t> candidates;
        GEOSSTRtree_query_r(
                engine::geosContext(), m_tree, point.get(),
                [](void *item, void *list) {
                    static_cast<std::vector<size_t> *>(list)->push_back(
                            *static_cast<size_t *>(item));
                },
                &candidates);
        for (const size_t candidate : candidates) {
            if (m_faces[candidate].contains(point))
                return int(candidate);
        }
        return -1;
    }

private:
    const std::vector<Geometry> &m_faces;
    GEOSSTRtree *m_tree;
    std::vector<size_t> m_numbers;
};

class Builder {
public:
    Builder(const SheetLabels &labels, SheetFaces faces)
        : m_labels(labels)
        , m_faces(std::move(faces))
        , m_index(m_faces.polygons)
        , m_inFace(m_faces.polygons.size())
    {
    }

    SheetParcels build()
    {
        for (const SheetLabel &label : m_labels.whole)
            place(label);
        for (const SheetLabel &label : m_labels.loose)
            place(label);
        for (size_t face = 0; face < m_inFace.size(); ++face)
            judge(int(face));
        addWhole();
        std::sort(m_result.parcels.begin(), m_result.parcels.end(),
                [](const SheetParcels::Parcel &one, const SheetParcels::Parcel &other) {
                    return one.label.element < other.label.element;
                });
        m_result.openEnds = std::move(m_faces.openEnds);
        return std::move(m_result);
    }

private:
    struct Content {
        std::vector<const SheetLabel *> numbered;
        const SheetLabel *area = nullptr;
        const SheetLabel *landClass = nullptr;
        bool isAmbiguous = false; ///< two areas or two land classes
    };

    void place(const SheetLabel &label)
    {
        for (const MillimetrePoint &anchor : label.anchors) {
            const int face = m_index.faceAt(anchor);
            if (face >= 0)
                put(label, m_inFace[size_t(face)]);
            else if (!label.number.isEmpty())
                fail(label, anchor, Texts::tr("the number %1 stands in no closed area"));
        }
    }

    static void put(const SheetLabel &label, Content &content)
    {
        if (!label.number.isEmpty()) {
            content.numbered.push_back(&label);
            return;
        }
        const SheetLabel *&text = label.area.isEmpty() ? content.landClass : content.area;
        content.isAmbiguous = content.isAmbiguous || text;
        text = &label;
    }

    void fail(const SheetLabel &label, const MillimetrePoint &anchor, const QString &reason)
    {
        m_failed.insert(&label);
        m_result.parcels.push_back(
                { label, pointOf(anchor, 1000.0), reason.arg(QString::fromLatin1(label.number)) });
    }

    bool isWhole(const SheetLabel *label) const
    {
        return label >= m_labels.whole.data()
                && label < m_labels.whole.data() + m_labels.whole.size();
    }

    Geometry shapeOf(int face) const { return millimetresToMetres(m_faces.polygons[size_t(face)]); }

    /// What one area is: a parcel, a part of one (see addWhole()), a fault, or not numbered.
    void judge(int face)
    {
        const Content &content = m_inFace[size_t(face)];
        if (content.numbered.empty()) {
            const engine::Geometry inside = m_faces.polygons[size_t(face)].pointInside();
            const engine::Box box = inside.bounds();
            m_result.unnumbered.push_back({ std::llround(box.xmin), std::llround(box.ymin) });
            return;
        }
        const SheetLabel *first = content.numbered.front();
        if (content.numbered.size() > 1) {
            QStringList numbers;
            for (const SheetLabel *label : content.numbered) {
                numbers.append(QString::fromLatin1(label->number));
                m_failed.insert(label);
            }
            m_result.parcels.push_back({ *first, shapeOf(face),
                    Texts::tr("one area holds several parcel numbers: %1")
                            .arg(numbers.join(QStringLiteral(", "))) });
            return;
        }
        if (isWhole(first)) {
            m_partsOf[first].push_back(face);
            return;
        }
        addLoose(*first, content, face);
    }

    void addLoose(const SheetLabel &number, const Content &content, int face)
    {
        SheetParcels::Parcel parcel{ number, shapeOf(face), {} };
        if (content.area)
            parcel.label.area = content.area->area;
        if (content.landClass)
            parcel.label.landClass = content.landClass->landClass;
        if (content.isAmbiguous) {
            parcel.fault = Texts::tr("parcel %1 bears two areas or two land classes")
                                   .arg(QString::fromLatin1(number.number));
        }
        m_result.parcels.push_back(std::move(parcel));
    }

    void addWhole()
    {
        for (const auto &[label, parts] : m_partsOf) {
            if (m_failed.count(label) > 0)
                continue;
            std::vector<Geometry> shapes;
            for (const int face : parts)
                shapes.push_back(shapeOf(face));
            m_result.parcels.push_back({ *label, Geometry::collect(std::move(shapes)), {} });
        }
    }

    const SheetLabels &m_labels;
    SheetFaces m_faces;
    FaceIndex m_index;
    std::vector<Content> m_inFace;
    std::map<const SheetLabel *, std::vector<int>> m_partsOf;
    std::set<const SheetLabel *> m_failed; ///< to be left out, with a reason
    SheetParcels m_result;
};

} // namespace

Result<SheetParcels> SheetParcels::build(const SheetElements &elements, const SheetLabels &labels)
{
    SPP_ASSIGN(SheetFaces faces, SheetFaces::build(elements.lines));
    return Builder(labels, std::move(faces)).build();
}

} // namespace spp
