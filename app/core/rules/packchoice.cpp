// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packchoice.h"

namespace spp {

namespace {

QString day(QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

LocalisedText reasonFor(const RulePack &pack, QDate date)
{
    LocalisedText reason{
        QStringLiteral("có hiệu lực từ %1").arg(day(pack.validFrom)),
        QStringLiteral("in force since %1").arg(pack.validFrom.toString(Qt::ISODate)),
    };
    if (pack.validTo.isValid()) {
        reason.vi = QStringLiteral("có hiệu lực từ %1 đến hết %2")
                            .arg(day(pack.validFrom), day(pack.validTo));
        reason.en = QStringLiteral("in force from %1 to %2")
                            .arg(pack.validFrom.toString(Qt::ISODate),
                                    pack.validTo.toString(Qt::ISODate));
    }
    reason.vi += QStringLiteral("; ngày của hồ sơ %1").arg(day(date));
    reason.en += QStringLiteral("; the case is of %1").arg(date.toString(Qt::ISODate));
    return reason;
}

LocalisedText noneInForce(QDate date)
{
    return { QStringLiteral("không có bộ quy tắc nào có hiệu lực vào ngày %1").arg(day(date)),
        QStringLiteral("none is in force on %1").arg(date.toString(Qt::ISODate)) };
}

} // namespace

std::vector<PackChoice> PackChoice::of(const std::vector<RulePack> &packs, QDate date)
{
    std::map<QString, PackChoice> choices;
    for (const RulePack &pack : packs) {
        PackChoice &choice = choices[pack.family];
        choice.family = pack.family;
        const bool isLater = !choice.pack || pack.validFrom > choice.pack->validFrom;
        if (pack.isInForce(date) && isLater)
            choice.pack = &pack;
    }
    std::vector<PackChoice> ordered;
    for (auto &[family, choice] : choices) {
        choice.reason = choice.pack ? reasonFor(*choice.pack, date) : noneInForce(date);
        ordered.push_back(choice);
    }
    return ordered;
}

} // namespace spp
