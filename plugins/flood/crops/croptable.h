// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/profile/officefiles.h"
#include "engine/flood/risk/cropdamage.h"

namespace spp::flood {

/// What water destroys of a crop while it stands at one stage of its growth.
struct CropStage {
    QString id; ///< "flowering"
    LocalisedText title;
    engine::CropDamage damage;
};

/// What a hectare of a crop is worth for a time.
struct CropValue {
    double perHectare = 0.0;
    QString unit; ///< "VND"
    QString source;
    QString mark; ///< V, S or M: how well it is known
    QDate from; ///< invalid: not bounded
    QDate to; ///< itself included; invalid: not bounded
};

/// A crop with its damage table, as an office entered it.
struct Crop {
    QString id; ///< "rice"
    LocalisedText title;
    QString theme; ///< whose features bear it
    QString field; ///< of the theme, that says so
    QStringList codes; ///< values of the field; groups of the profile's land-use codes, too
    QString source;
    QString mark; ///< V, S or M
    QString validity; ///< for which place, variety and season, in words
    QDate validFrom; ///< invalid: not bounded
    QDate validTo; ///< itself included; invalid: not bounded
    QString between; ///< "linear" or "step", see engine::CropDamage
    std::vector<CropStage> stages;
    std::vector<CropValue> values;

    const CropStage *stage(const QString &wanted) const; ///< null when there is none
    const CropValue *valueOn(QDate at) const; ///< null when none holds
    bool holdsOn(QDate at) const;
};

/// The crops of `flood/crop-damage.yaml`, or of a file of the same form. The shipped file is a
/// template without crops: its comments say what may stand there.
class CropTable {
public:
    /// BadInput with line for a table that engine::CropDamage refuses, a crop or a stage that
    /// stands there twice, values whose times overlap, a value that is not above 0, and a stage for
    /// dossiers that no crop has.
    static Result<CropTable> read(const QString &path);
    /// `path`, or the file of the profile where it is empty.
    static Result<CropTable> load(const OfficeFiles &files, const QString &path);

    const std::vector<Crop> &all() const { return m_all; }
    const QString &path() const { return m_path; }
    /// Stage at which dossiers tell the losses; empty: they tell none.
    const QString &dossierStage() const { return m_dossierStage; }
    /// Stages of any crop with their titles, in the order of the file.
    std::vector<std::pair<QString, LocalisedText>> stages() const;
    /// Crops that have the stage and hold on the day. Usage error where there is none; it lists
    /// the stages.
    Result<std::vector<Crop>> at(const QString &stage, QDate day) const;
    /// Losses that fall as the water gets deeper or stays longer.
    const QStringList &warnings() const { return m_warnings; }

private:
    QString m_path;
    QString m_dossierStage;
    std::vector<Crop> m_all;
    QStringList m_warnings;
};

} // namespace spp::flood
