// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/profile/officefiles.h"
#include "core/review/review.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QgsMapLayer;
class QgsVectorLayer;

namespace spp {

/// The subject and the numbered evidence of findings as layers in memory, drawn by
/// styles/subject.qml and styles/evidence-{point,line,polygon}.qml.
class EvidenceLayers {
public:
    static Result<EvidenceLayers> create(const QString &crs, const OfficeFiles &files);
    ~EvidenceLayers();
    EvidenceLayers(EvidenceLayers &&) noexcept;
    EvidenceLayers &operator=(EvidenceLayers &&) noexcept;

    /// Shows these findings (indices into Review::findings). A conflict without a place of its own
    /// is about the whole subject: `wholeSubject` hatches it.
    void show(const Review &review, const std::vector<size_t> &findings, bool wholeSubject);
    /// Topmost first; only those that have something to show.
    QList<QgsMapLayer *> shown() const;
    QgsVectorLayer *subject() const { return m_subject.get(); }
    /// Evidence by dimension: points, lines, polygons.
    const std::vector<std::unique_ptr<QgsVectorLayer>> &evidence() const { return m_evidence; }

private:
    EvidenceLayers();

    std::unique_ptr<QgsVectorLayer> m_subject;
    std::vector<std::unique_ptr<QgsVectorLayer>> m_evidence;
};

} // namespace spp
