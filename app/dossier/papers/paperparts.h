// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/papers/paperdocument.h"

#include <QStringList>

/// The parts every official paper has, as Annex I of Decree 30/2020/NĐ-CP lays them out.
namespace spp::paper::parts {

struct Heading {
    QString parent;
    QString issuer;
    QString numberLine;
    QString subject; ///< "V/v …"; empty except on letters
    QString place;
    QString date; ///< "ngày 05 tháng 01 năm 2027"
};
/// Office left (42 %), nation right (58 %), number and date on one line.
std::vector<Block> officeHeading(const Heading &heading);
/// The nation alone over the whole width.
std::vector<Block> nationHeading();
/// Type in capitals, summary, rule under it.
std::vector<Block> title(const QString &kind, const QString &summary);
/// One addressee on the line, several on lines of their own.
std::vector<Block> addressees(const QStringList &names);
/// In italics, one a line, ";" at the end of each and "." at that of the last.
std::vector<Block> basis(const QStringList &lines);

struct Signer {
    QStringList lines; ///< "TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG"
    QString note; ///< "(Ký, ghi rõ họ tên)"
    QString name;
    QString date = {}; ///< above the lines, in italics
};
constexpr double usualSpace_mm = 24.0; ///< to sign in
/// "Nơi nhận" left, who signs right, level with each other.
Table closing(const QStringList &recipients, const Signer &signer);
/// Those who sign side by side, so many in a row.
Table signatures(const std::vector<Signer> &signers, int across = 2,
        double space_mm = usualSpace_mm, double size_pt = 13.0);
/// "Phụ lục I", its name in capitals, what it belongs to.
std::vector<Block> annexTitle(int number, const QString &name, const QString &belongsTo);

/// Ends a line as an item of a list: ";" or, for the last one, ".".
QString ended(QString line, bool last);

} // namespace spp::paper::parts
