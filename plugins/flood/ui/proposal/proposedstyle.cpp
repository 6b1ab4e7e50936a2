// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposedstyle.h"

#include "core/profile/yamlreader.h"
#include "flood/ui/proposal/proposalwords.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ProposedStyle)
};

Result<QColor> colourOf(const YamlReader &entry)
{
    SPP_ASSIGN(const QString text, entry.text("colour"));
    const QColor colour(QLatin1Char('#') + text);
    if (!colour.isValid())
        return entry.problem(Texts::tr("\"%1\" is no colour of six hexadecimal digits.").arg(text));
    return colour;
}

Result<Qt::BrushStyle> hatchOf(const YamlReader &entry)
{
    SPP_ASSIGN(const QString text, entry.text("hatch", QString()));
    if (text.isEmpty())
        return Qt::NoBrush;
    if (text == QLatin1String("falling"))
        return Qt::FDiagPattern;
    if (text == QLatin1String("rising"))
        return Qt::BDiagPattern;
    if (text == QLatin1String("level"))
        return Qt::HorPattern;
    if (text == QLatin1String("cross"))
        return Qt::DiagCrossPattern;
    return entry.problem(Texts::tr("\"hatch\" must be falling, rising, level or cross."));
}

} // namespace

Result<ProposedStyle> ProposedStyle::load(const OfficeFiles &files)
{
    SPP_ASSIGN(const YamlReader file,
            YamlReader::open(files.find(QStringLiteral("flood/proposed.yaml"))));
    SPP_TRY(file.allowOnly({ QStringLiteral("model"), QStringLiteral("kinds") }));
    ProposedStyle style;
    SPP_ASSIGN(const YamlReader model, file.map("model"));
    SPP_ASSIGN(style.model, colourOf(model));
    SPP_ASSIGN(const std::vector<YamlReader> entries, file.maps("kinds"));
    std::array<bool, kinds> isGiven{};
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly(
                { QStringLiteral("id"), QStringLiteral("colour"), QStringLiteral("hatch") }));
        SPP_ASSIGN(const QString id, entry.text("id"));
        std::size_t kind = 0;
        while (kind < kinds && proposalwords::iconName(DrawnKind(int(kind))) != id)
            ++kind;
        if (kind == kinds)
            return entry.problem(Texts::tr("There is no kind \"%1\".").arg(id));
        SPP_ASSIGN(style.looks[kind].colour, colourOf(entry));
        SPP_ASSIGN(style.looks[kind].hatch, hatchOf(entry));
        isGiven[kind] = true;
    }
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        if (!isGiven[kind])
            return file.problem(Texts::tr("The kind \"%1\" is missing.")
                                        .arg(proposalwords::iconName(DrawnKind(int(kind)))));
    }
    return style;
}

} // namespace spp::flood
