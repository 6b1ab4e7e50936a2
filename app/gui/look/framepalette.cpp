// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/look/framepalette.h"

#include "core/plugin/application.h"
#include "core/profile/yamlreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::FramePalette)
};

const char *const roleNames[] = { "window", "panel", "text", "mutedText", "accent", "accentText",
    "accentTint", "border", "modeBar", "modeBarText", "modeBarAccent", "conflict", "conflictTint",
    "notCertain", "notCertainTint", "unknown", "unknownTint", "fine", "fineTint" };
constexpr int roleCount = int(std::size(roleNames));
static_assert(roleCount == int(Role::FineTint) + 1);

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
}

Result<QColor> readColour(const YamlReader &colours, const char *name)
{
    SPP_ASSIGN(const QString text, colours.text(name));
    const QColor colour(QLatin1Char('#') + text);
    if (text.size() != 6 || !colour.isValid())
        return colours.problem(
                Texts::tr("“%1” is no colour: six hexadecimal digits are expected.").arg(text));
    return colour;
}

Result<int> readPixels(const YamlReader &reader, const char *name, int absent)
{
    SPP_ASSIGN(const std::optional<double> pixels, reader.number(name));
    return pixels ? int(std::lround(*pixels)) : absent;
}

} // namespace

QString FramePalette::name(Role role) { return QLatin1String(roleNames[int(role)]); }

Result<FramePalette> FramePalette::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader reader, YamlReader::open(path));
    SPP_TRY(reader.allowOnly({ QStringLiteral("title"), QStringLiteral("order"),
            QStringLiteral("dark"), QStringLiteral("text_px"), QStringLiteral("target_px"),
            QStringLiteral("outline_px"), QStringLiteral("colours") }));
    FramePalette palette;
    palette.id = QFileInfo(path).completeBaseName();
    SPP_ASSIGN(palette.title, reader.localised("title"));
    SPP_ASSIGN(palette.isDark, reader.boolean("dark", false));
    SPP_ASSIGN(palette.order, readPixels(reader, "order", 0));
    SPP_ASSIGN(palette.text_px, readPixels(reader, "text_px", palette.text_px));
    SPP_ASSIGN(palette.target_px, readPixels(reader, "target_px", palette.target_px));
    SPP_ASSIGN(palette.outline_px, readPixels(reader, "outline_px", palette.outline_px));
    SPP_ASSIGN(const YamlReader colours, reader.map("colours"));
    QStringList names;
    for (const char *const name : roleNames)
        names.append(QLatin1String(name));
    SPP_TRY(colours.allowOnly(names));
    for (int role = 0; role < roleCount; ++role) {
        SPP_ASSIGN(const QColor colour, readColour(colours, roleNames[role]));
        palette.m_colours.insert(Role(role), colour);
    }
    return palette;
}

Result<std::vector<FramePalette>> FramePalette::all()
{
    const QDir folder(Application::resourceFolder() + QStringLiteral("/palettes"));
    std::vector<FramePalette> palettes;
    for (const QString &file : folder.entryList({ QStringLiteral("*.yaml") }, QDir::Files)) {
        SPP_ASSIGN(FramePalette palette, read(folder.filePath(file)));
        palettes.push_back(std::move(palette));
    }
    if (palettes.empty())
        return Error::environment(Texts::tr("There is no palette.").toStdString())
                .inFile(folder.path().toStdString())
                .advise(Texts::tr("Install the program again.").toStdString());
    std::stable_sort(palettes.begin(), palettes.end(),
            [](const FramePalette &a, const FramePalette &b) { return a.order < b.order; });
    return palettes;
}

std::vector<FramePalette::Pair> FramePalette::textPairs()
{
    std::vector<Pair> pairs{ { Role::Text, Role::Window }, { Role::Text, Role::Panel },
        { Role::Text, Role::AccentTint }, { Role::MutedText, Role::Window },
        { Role::MutedText, Role::Panel }, { Role::MutedText, Role::AccentTint },
        { Role::Accent, Role::Panel }, { Role::Accent, Role::AccentTint },
        { Role::AccentText, Role::Accent }, { Role::ModeBarText, Role::ModeBar },
        { Role::ModeBarAccent, Role::ModeBar } };
    for (const Role verdict : { Role::Conflict, Role::NotCertain, Role::Unknown, Role::Fine }) {
        pairs.push_back({ verdict, Role::Panel });
        pairs.push_back({ verdict, Role(int(verdict) + 1) }); // its tint
        pairs.push_back({ Role::Text, Role(int(verdict) + 1) });
    }
    return pairs;
}

double FramePalette::contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace spp
