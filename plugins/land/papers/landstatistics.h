// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plancompare/landuseclasses.h"
#include "dossier/papers/paperdata.h"
#include "land/papers/landpaperrules.h"
#include "land/papers/parcelrecords.h"

#include <map>
#include <vector>

namespace spp::land {

/// Land by class and by who uses or manages it, in exact square metres. Needs as much memory as
/// there are classes, however many parcels are added.
///
/// Counted is the legal area; the map's where there is none. Several classes of a parcel take the
/// areas of their rows; what those do not say is land without class, never shared out by a guess.
class LandStatistics {
public:
    LandStatistics(const LandUseClasses &classes, const LandPaperRules &rules)
        : m_classes(classes)
        , m_rules(rules)
    {
    }

    void add(const ParcelRecord &parcel);

    /// An amount of a class with all that stands under it: of one type of user, or of all of them
    /// together with those whose type is not known.
    struct Amount {
        double area_m2 = 0.0;
        int parcels = 0; ///< rows of classes that were counted
    };
    struct Row {
        int depth = 0;
        QString number; ///< "1.2.1"
        QString code; ///< empty: the total, or land without class
        QString name;
        bool isTotal = false;
        bool isLeaf = false;
        Amount total;
        std::map<QString, Amount> byType; ///< known types only
        std::map<QString, Amount> byCommune;
    };
    /// The total, the classes that occur and the groups of the total in the order of the profile,
    /// land without class where there is some.
    std::vector<Row> rows() const;

    int parcels() const { return m_parcels; }
    double total_m2() const; ///< natural area: the groups of the total and land without class
    double withoutType_m2() const;
    double withoutClass_m2() const { return m_withoutClass.total.area_m2; }
    int fromMap() const { return m_fromMap; } ///< parcels that have no legal area
    int withoutArea() const { return m_withoutArea; }
    /// Area on the map less the legal area, over the parcels that have both.
    double mapDifference_m2() const { return m_mapDifference_m2; }
    std::vector<QString> communes() const; ///< codes

private:
    struct Sums {
        Amount total;
        std::map<QString, Amount> byType;
        std::map<QString, Amount> byCommune;
        void add(double area_m2, const QString &type, const QString &commune);
        void add(const Sums &other);
    };
    void addRow(std::vector<Row> &rows, const LandUseClass &one, const std::map<QString, Sums> &all,
            std::map<QString, int> &children, std::map<QString, QString> &numbers) const;
    std::map<QString, Sums> rolledUp() const;
    bool isType(const QString &type) const;

    const LandUseClasses &m_classes;
    const LandPaperRules &m_rules;
    std::map<QString, Sums> m_sums; ///< by code of a class of the profile
    Sums m_withoutClass;
    int m_parcels = 0;
    int m_fromMap = 0;
    int m_withoutArea = 0;
    double m_mapDifference_m2 = 0.0;
};

/// What forms count.
enum class StatisticsForm {
    Areas, ///< 01/TKKK, in ha
    Counts, ///< 02/TKKK
};

/// Rows "statistics" and values "statistics.…", rounded as the office says; the sums are rounded
/// from exact areas.
void addStatistics(paper::PaperData &data, const LandStatistics &statistics,
        const LandPaperRules &rules, StatisticsForm form);
/// The same with the amounts of each commune in fields "unit_CODE" for 03/TKKK.
void addStatisticsByUnit(
        paper::PaperData &data, const LandStatistics &statistics, const LandPaperRules &rules);

} // namespace spp::land
