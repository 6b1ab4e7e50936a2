// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/actor.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace spp::land {

/// A paper that a change rests on.
struct RecordDocument {
    QString title;
    QString number;
    QDate date;

    bool operator==(const RecordDocument &other) const
    {
        return title == other.title && number == other.number && date == other.date;
    }
};

/// The consent of the one who holds a mortgage.
struct RestrictionConsent {
    qlonglong restriction = 0;
    QString document;
};

/// The legal record (biến động) under which parcels are created and retired.
struct ChangeRecord {
    qlonglong id = 0; ///< 0: not in the territory yet
    QString number; ///< the office's own: "2026/0001"; given when it is committed
    QString kind; ///< id in change-kinds.yaml: "split"
    QString decisionNumber;
    QDate decisionDate;
    Actor actor;
    QString recordedAt; ///< ISO 8601; empty before it is committed
    QString surveyMethod;
    QString note;
    std::vector<RecordDocument> documents;
    std::vector<RestrictionConsent> consents;
};

QJsonObject toJson(const ChangeRecord &record);
ChangeRecord changeRecordFrom(const QJsonObject &json);

} // namespace spp::land
