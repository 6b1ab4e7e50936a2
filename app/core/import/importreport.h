// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/geometryintake.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace spp {

/// What an import did with a source: spp.import/1, and the same for people.
struct SPP_CORE_EXPORT ImportReport {
    struct Repair {
        QString feature;
        QString reason;
        double area_m2 = 0.0; ///< before the repair
        double change_m2 = 0.0;
        bool check = false; ///< larger than what may pass unseen
    };
    struct Rejection {
        QString feature;
        QString reason;
        engine::Box box; ///< territory CRS; empty when nobody knows where it lies
    };
    struct Duplicate {
        QString key; ///< "sheet 34, number 12, commune 31150"
        qlonglong count = 0; ///< features that carry it
    };
    struct Field {
        QString to;
        QString from;
        int failures = 0; ///< values that could not be read and became empty
        QStringList examples;
    };

    QString theme;
    QString source; ///< file name without its folder
    QString layer;
    QString format;
    QStringList files; ///< all files of the source, names only
    QString sha256; ///< over those files
    qlonglong sourceId = 0;

    qlonglong read = 0; ///< features; read = accepted + rejected + annotations
    qlonglong accepted = 0;
    qlonglong rows = 0; ///< stored; more than accepted where features were split
    qlonglong annotations = 0; ///< texts and symbols of a drawing, left out
    qlonglong rejected = 0;
    qlonglong replaced = 0; ///< features that the theme held before and that gave way
    IntakeCounts geometry;
    QMap<QString, qlonglong> rejectedByReason;
    std::vector<Rejection> rejections; ///< all of them
    qlonglong repaired = 0;
    std::vector<Repair> repairs; ///< all to be checked, and the first of the others
    qlonglong duplicateKeys = 0;
    std::vector<Duplicate> duplicates; ///< the first of them
    qlonglong unlinked = 0; ///< land-class rows without exactly one current parcel

    QString encoding;
    bool encodingStated = false; ///< not detected
    double encodingConfidence = 1.0;
    int undecodable = 0; ///< bytes that the encoding does not have
    QStringList encodingExamples;

    QString crs;
    bool crsStated = false; ///< by the caller, not by the source
    QString operation;
    bool crsVerified = false; ///< every feature lies in the box of its commune
    QString crsNote; ///< why it could not be verified
    QStringList communes; ///< that were verified

    std::vector<Field> fields;
    QStringList unmappedFields;
    bool extraKept = false;
    QString completeness; ///< "1204 elements, 100 % of the file"
    QStringList warnings;

    void addRepair(Repair repair);
    void addRejection(Rejection rejection);

    QJsonObject toJson() const;
    QString text() const;

private:
    static constexpr size_t mostRepairs = 200;
    size_t m_quietRepairs = 0;
};

} // namespace spp
