// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/officefacts.h"

#include "core/profile/yamlreader.h"

namespace spp::paper {

QStringList OfficeFacts::names()
{
    static const QStringList names = QStringLiteral(
            "parent issuer place unit report_sign notice_sign letter_sign leader_power leader_post "
            "head_power head_post archive contact email phone address")
                                             .split(QLatin1Char(' '));
    return names;
}

Result<OfficeFacts> OfficeFacts::read(const OfficeFiles &files, const QString &name)
{
    OfficeFacts facts;
    const QString path = files.find(name);
    if (path.isEmpty())
        return facts;
    SPP_ASSIGN(const YamlReader reader, YamlReader::open(path));
    SPP_TRY(reader.allowOnly(names()
            + QStringList{ QStringLiteral("powers"), QStringLiteral("source"),
                    QStringLiteral("valid_from") }));
    for (const QString &fact : names()) {
        SPP_ASSIGN(facts.values[fact], reader.text(fact.toLatin1().constData(), QString()));
    }
    SPP_ASSIGN(facts.powers, reader.list("powers"));
    return facts;
}

} // namespace spp::paper
