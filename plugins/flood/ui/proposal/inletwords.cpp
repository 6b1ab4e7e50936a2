// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/inletwords.h"

#include "core/profile/yamlreader.h"
#include "engine/flood/structures/culvertinlets.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::InletWords)
};

Result<int> codeOf(const YamlReader &entry)
{
    SPP_ASSIGN(const QString text, entry.text("code"));
    const int code = text.toInt();
    if (!engine::culvertInlet(code))
        return entry.problem(Texts::tr("No inlet of a culvert has the code \"%1\".").arg(text));
    return code;
}

} // namespace

Result<InletWords> InletWords::load(const OfficeFiles &files)
{
    SPP_ASSIGN(const YamlReader file,
            YamlReader::open(files.find(QStringLiteral("flood/culvert-inlets.yaml"))));
    SPP_TRY(file.allowOnly({ QStringLiteral("barrels") }));
    SPP_ASSIGN(const std::vector<YamlReader> barrels, file.maps("barrels"));
    InletWords words;
    for (const YamlReader &barrel : barrels) {
        SPP_TRY(barrel.allowOnly({ QStringLiteral("title"), QStringLiteral("inlets") }));
        SPP_ASSIGN(const LocalisedText title, barrel.localised("title"));
        SPP_ASSIGN(const std::vector<YamlReader> inlets, barrel.maps("inlets"));
        for (const YamlReader &inlet : inlets) {
            SPP_TRY(inlet.allowOnly({ QStringLiteral("code"), QStringLiteral("title") }));
            SPP_ASSIGN(const int code, codeOf(inlet));
            SPP_ASSIGN(const LocalisedText edge, inlet.localised("title"));
            if (!words.m_ofCode.emplace(code, Words{ title, edge }).second)
                return inlet.problem(Texts::tr("The code %1 stands there twice.").arg(code));
        }
    }
    for (const engine::CulvertInlet &inlet : engine::culvertInlets()) {
        if (words.m_ofCode.count(inlet.code) == 0)
            return file.problem(Texts::tr("The code %1 is missing.").arg(inlet.code));
    }
    return words;
}

QString InletWords::text(int code) const
{
    const auto found = m_ofCode.find(code);
    if (found == m_ofCode.end())
        return QString::number(code);
    return QStringLiteral("%1 · %2, %3")
            .arg(code)
            .arg(found->second.barrel.text(), found->second.edge.text());
}

} // namespace spp::flood
