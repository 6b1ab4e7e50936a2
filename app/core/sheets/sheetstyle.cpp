// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheetstyle.h"

#include "core/profile/yamlreader.h"

#include <QCoreApplication>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SheetStyle)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<int> wholeNumber(const YamlReader &reader, const char *key, int least, int most)
{
    SPP_ASSIGN(const auto number, reader.number(key));
    if (!number || *number != std::floor(*number) || *number < least || *number > most) {
        return reader.problem(Texts::tr("\"%1\" must be a whole number from %2 to %3.")
                                      .arg(named(key))
                                      .arg(least)
                                      .arg(most));
    }
    return int(*number);
}

Result<double> length(const YamlReader &reader, const char *key)
{
    SPP_ASSIGN(const auto number, reader.number(key));
    if (!number || !(*number > 0.0))
        return reader.problem(Texts::tr("\"%1\" must be a number above 0.").arg(named(key)));
    return *number;
}

Result<DgnLook> look(const YamlReader &levels, const char *key)
{
    SPP_ASSIGN(const YamlReader entry, levels.map(key));
    SPP_TRY(entry.allowOnly(
            { named("level"), named("colour"), named("weight"), named("style"), named("mark") }));
    DgnLook look;
    SPP_ASSIGN(look.level, wholeNumber(entry, "level", 0, 63));
    SPP_ASSIGN(look.colour, wholeNumber(entry, "colour", 0, 255));
    SPP_ASSIGN(look.weight, wholeNumber(entry, "weight", 0, 31));
    SPP_ASSIGN(look.style, wholeNumber(entry, "style", 0, 7));
    return look;
}

const std::pair<const char *, DgnLook SheetStyle::*> roles[] = {
    { "parcel_boundary", &SheetStyle::parcelBoundary },
    { "road_boundary", &SheetStyle::roadBoundary },
    { "water_bank", &SheetStyle::waterBank },
    { "parcel_point", &SheetStyle::parcelPoint },
    { "parcel_number", &SheetStyle::parcelNumber },
    { "parcel_area", &SheetStyle::parcelArea },
    { "land_class", &SheetStyle::landClass },
    { "frame", &SheetStyle::frame },
};

Result<void> readLevels(const YamlReader &file, SheetStyle &style)
{
    SPP_ASSIGN(const YamlReader levels, file.map("levels"));
    QStringList keys;
    for (const auto &role : roles)
        keys.append(named(role.first));
    SPP_TRY(levels.allowOnly(keys));
    for (const auto &role : roles) {
        SPP_ASSIGN(style.*role.second, look(levels, role.first));
    }
    return {};
}

Result<void> readLabels(const YamlReader &file, SheetStyle &style)
{
    SPP_ASSIGN(const YamlReader labels, file.map("labels"));
    SPP_TRY(labels.allowOnly({ named("height_mm"), named("smallest_height_mm"),
            named("letter_width"), named("font"), named("encoding") }));
    SPP_ASSIGN(style.labelHeight_mm, length(labels, "height_mm"));
    SPP_ASSIGN(style.smallestLabelHeight_mm, length(labels, "smallest_height_mm"));
    SPP_ASSIGN(style.letterWidth, length(labels, "letter_width"));
    SPP_ASSIGN(style.font, wholeNumber(labels, "font", 0, 255));
    SPP_ASSIGN(const QString name, labels.text("encoding"));
    const auto encoding = textEncodingFromName(name);
    if (!encoding || !canWriteDesignText(*encoding)) {
        return labels.problem(
                Texts::tr("Texts of a DGN file cannot be written as \"%1\".").arg(name));
    }
    style.encoding = *encoding;
    return {};
}

Result<void> readFrame(const YamlReader &file, SheetStyle &style)
{
    SPP_ASSIGN(const YamlReader frame, file.map("frame"));
    SPP_TRY(frame.allowOnly({ named("step_mm"), named("longest_side_mm"), named("title_height_mm"),
            named("coordinate_height_mm"), named("scales") }));
    SPP_ASSIGN(style.frameStep_mm, length(frame, "step_mm"));
    SPP_ASSIGN(style.longestFrameSide_mm, length(frame, "longest_side_mm"));
    SPP_ASSIGN(style.titleHeight_mm, length(frame, "title_height_mm"));
    SPP_ASSIGN(style.coordinateHeight_mm, length(frame, "coordinate_height_mm"));
    SPP_ASSIGN(const QStringList scales, frame.list("scales"));
    for (const QString &text : scales) {
        const int scale = text.toInt();
        if (scale < 1 || (!style.scales.empty() && scale <= style.scales.back()))
            return frame.problem(Texts::tr("\"scales\" must be ascending whole numbers."));
        style.scales.push_back(scale);
    }
    if (style.scales.empty())
        return frame.problem(Texts::tr("\"scales\" must be ascending whole numbers."));
    return {};
}

Result<void> readTexts(const YamlReader &file, SheetStyle &style)
{
    SPP_ASSIGN(const YamlReader texts, file.map("texts"));
    SPP_TRY(texts.allowOnly({ named("sheet"), named("scale"), named("north"), named("east"),
            named("sheet_begins"), named("commune_begins") }));
    const std::vector<std::pair<const char *, QString *>> patterns{ { "sheet", &style.sheetText },
        { "scale", &style.scaleText }, { "north", &style.northText }, { "east", &style.eastText } };
    for (const auto &pattern : patterns) {
        SPP_ASSIGN(*pattern.second, texts.text(pattern.first));
        if (!pattern.second->contains(QLatin1String("%1")))
            return texts.problem(Texts::tr("\"%1\" has no %2 where its value goes.")
                                         .arg(named(pattern.first), QStringLiteral("%1")));
    }
    SPP_ASSIGN(style.sheetBegins, texts.list("sheet_begins"));
    SPP_ASSIGN(style.communeBegins, texts.list("commune_begins"));
    return {};
}

} // namespace

bool canWriteDesignText(TextEncoding encoding)
{
    return encoding == TextEncoding::Tcvn3 || encoding == TextEncoding::Vni
            || encoding == TextEncoding::Viscii || encoding == TextEncoding::Cp1258;
}

Result<SheetStyle> SheetStyle::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ named("levels"), named("sides"), named("labels"), named("frame"),
            named("texts"), named("metre_names") }));
    SheetStyle style;
    SPP_TRY(readLevels(file, style));
    SPP_ASSIGN(const YamlReader sides, file.map("sides"));
    SPP_TRY(sides.allowOnly({ named("road_classes"), named("water_classes") }));
    SPP_ASSIGN(style.roadClasses, sides.list("road_classes"));
    SPP_ASSIGN(style.waterClasses, sides.list("water_classes"));
    SPP_TRY(readLabels(file, style));
    SPP_TRY(readFrame(file, style));
    SPP_TRY(readTexts(file, style));
    SPP_ASSIGN(style.metreNames, file.list("metre_names"));
    return style;
}

Result<SheetStyle> SheetStyle::load(const OfficeFiles &files)
{
    const QString name = QStringLiteral("sheets/cadastral-sheet.yaml");
    const QString path = files.find(name);
    if (path.isEmpty()) {
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString())
                .advise(Texts::tr("Install SPP again, or put the file into the profile.")
                                .toStdString());
    }
    return read(path);
}

const DgnLook *SheetStyle::look(const QString &role) const
{
    for (const auto &[name, member] : roles) {
        if (role == QLatin1String(name))
            return &(this->*member);
    }
    return nullptr;
}

std::vector<int> SheetStyle::boundaryLevels() const
{
    return { parcelBoundary.level, roadBoundary.level, waterBank.level, frame.level };
}

} // namespace spp
