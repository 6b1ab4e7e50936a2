// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/data/territory.h"
#include "core/domain/subject.h"
#include "core/review/parcelreader.h"
#include "land/papers/landpaperrules.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace spp::land {

/// What the register says of a parcel, as papers print it.
struct ParcelRecord {
    qlonglong id = 0;
    QString communeCode;
    QString commune; ///< its name; the code where the name is not known
    QString formerCommune;
    QString sheet;
    QString number;
    QString landUse; ///< as drawn on the map: "ODT+CLN"
    std::optional<double> legalArea_m2;
    std::optional<double> mapArea_m2;
    QString code12;
    QString address; ///< of the parcel
    QString landUser; ///< personal data; empty unless asked for
    QString userType; ///< "CNV"; empty where the source does not say
    QString useForm; ///< "Sử dụng riêng"
    std::vector<LandClass> classes; ///< rows of the register; empty: only landUse is known

    /// The legal area, or the map's where there is none.
    std::optional<double> area_m2() const { return legalArea_m2 ? legalArea_m2 : mapArea_m2; }
};

/// A current parcel as a drawing shows it.
struct DrawnParcel {
    qlonglong id = 0;
    QString sheet;
    QString number;
    QString landUse;
    std::optional<double> area_m2;
    QString landUser; ///< personal data; empty unless asked for
    std::shared_ptr<const engine::Geometry> outline;
};

/// Which current parcels papers are about.
struct ParcelSelection {
    std::vector<qlonglong> ids; ///< these in this order; empty: by what follows
    QStringList communes; ///< codes; empty: all
    QString sheet; ///< empty: all
};

/// Reads parcels for papers. Keeps its statements prepared: thousands of extracts pay once.
class ParcelRecords {
public:
    enum class People { LeftOut, Read };

    static Result<std::unique_ptr<ParcelRecords>> create(
            Territory &territory, People people, const LandPaperRules &rules);

    Result<ParcelRecord> read(qlonglong id);
    /// BadInput when the parcel has no geometry or not a valid one.
    Result<std::shared_ptr<const engine::Geometry>> outline(qlonglong id);
    /// Current parcels whose box meets it, by their keys; those without a polygon are left out.
    Result<std::vector<DrawnParcel>> within(const engine::Box &box);
    /// By commune, sheet and number. Stops with the first error of `each`.
    Result<void> forEach(const ParcelSelection &selection, Feedback &feedback,
            const std::function<Result<void>(const ParcelRecord &)> &each);
    /// Codes of the communes that have such parcels, in order; empty text: parcels without one.
    Result<QStringList> communes(const ParcelSelection &selection);
    QString communeName(const QString &code) const; ///< the code where it is not known
    /// The keys in the same order.
    Result<std::vector<qlonglong>> keys(const ParcelSelection &selection);

private:
    ParcelRecords(Territory &territory, People people, const LandPaperRules &rules)
        : m_territory(territory)
        , m_people(people)
        , m_rules(rules)
    {
    }
    Result<ParcelRecord> record(const Statement &row);
    Result<std::unique_ptr<Statement>> select(
            const QString &columns, const ParcelSelection &selection);

    Territory &m_territory;
    People m_people;
    LandPaperRules m_rules;
    std::map<QString, QString> m_communes; ///< names by code
    std::unique_ptr<ParcelReader> m_reader;
    std::unique_ptr<Statement> m_one;
    std::unique_ptr<Statement> m_within;
};

} // namespace spp::land
