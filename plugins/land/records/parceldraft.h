// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace spp::land {

/// Names a parcel during a session: above 0 the id of a parcel of the territory, below 0 one that
/// the session made.
using ParcelKey = qlonglong;

/// What the register says of a parcel beside its outline.
struct ParcelFacts {
    QString sheet;
    QString number;
    QString communeCode;
    QString formerCommune;
    QString landUse;
    std::optional<double> legalArea_m2; ///< from the record; never computed from the map
    QString code12;
    QString address;
    QString landUser; ///< personal data
};

/// A parcel as it stands at one moment of a session. `outline` is the WKB of a multi polygon in
/// metres of the territory's CRS, on whole millimetres once the session has changed it.
struct ParcelDraft {
    ParcelKey key = 0;
    ParcelFacts facts;
    std::string outline;
    double mapArea_m2 = 0.0; ///< of the outline
    std::vector<ParcelKey> parents; ///< it was made of; empty for parcels of the territory
    bool keepsNumber = false; ///< a new version of its one parent, not another parcel
};

/// A parcel that stays the same but whose outline follows a neighbour: corners were set on its
/// sides.
struct OutlineChange {
    ParcelKey key = 0;
    std::string before;
    std::string after;
    double mapAreaBefore_m2 = 0.0;
    double mapAreaAfter_m2 = 0.0;
};

/// One operation with everything that it did, so that it can be undone and done again without being
/// computed anew.
struct EditStep {
    QString operation; ///< "split", "merge", …
    QJsonObject request; ///< what was asked for
    std::vector<ParcelDraft> retired; ///< as they stood
    std::vector<ParcelDraft> created;
    std::vector<OutlineChange> followed;
};

QJsonObject toJson(const EditStep &step);
/// Nothing when it is no step.
std::optional<EditStep> editStepFrom(const QJsonObject &json);

} // namespace spp::land
