// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/review/sitereader.h"
#include "gui/gui_export.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace spp {

/// What a review is about, as a person chose it: parcels or a site, never both.
struct SPP_GUI_EXPORT SubjectChoice {
    QStringList parcels; ///< as ParcelReference reads them: "#4109"
    SiteRequest site; ///< path empty: no site

    bool isEmpty() const { return parcels.isEmpty() && site.path.isEmpty(); }
    bool operator==(const SubjectChoice &other) const;
    bool operator!=(const SubjectChoice &other) const { return !(*this == other); }
};

/// All that a person enters before a review: one value, so that undo, the session journal and the
/// comparison of two proposals need nothing else.
struct SPP_GUI_EXPORT ReviewDraft {
    SubjectChoice subject;
    QVariantMap proposal; ///< values by input name; an absent one is unknown
    QDate at; ///< date of the case
    QStringList rulePacks; ///< empty: those of the profile
    QString caseNumber; ///< empty: not (yet) a case
    QString caseTitle;

    bool operator==(const ReviewDraft &other) const;
    bool operator!=(const ReviewDraft &other) const { return !(*this == other); }

    QJsonObject toJson() const;
    static ReviewDraft fromJson(const QJsonObject &json);
};

} // namespace spp
