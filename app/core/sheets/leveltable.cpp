// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/leveltable.h"

#include "core/profile/yamlreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::LevelTable)
};

constexpr int mostLevel = 63; // of a DGN V7 file

Result<int> numberOf(const YamlReader &entry, const SheetStyle &style)
{
    SPP_ASSIGN(const QString role, entry.text("role", {}));
    if (!role.isEmpty()) {
        if (const DgnLook *look = style.look(role))
            return look->level;
        return entry.problem(Texts::tr("\"%1\" is no role of a sheet.").arg(role));
    }
    SPP_ASSIGN(const auto number, entry.number("level"));
    if (!number || *number != std::floor(*number) || *number < 0 || *number > mostLevel) {
        return entry.problem(
                Texts::tr("\"level\" must be a whole number from 0 to %1.").arg(mostLevel));
    }
    return int(*number);
}

} // namespace

Result<LevelTable> LevelTable::read(const QString &path, const SheetStyle &style)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ QStringLiteral("levels") }));
    SPP_ASSIGN(const auto entries, file.maps("levels"));
    LevelTable table;
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly(
                { QStringLiteral("level"), QStringLiteral("role"), QStringLiteral("vi"),
                        QStringLiteral("en"), QStringLiteral("themes"), QStringLiteral("label") }));
        DrawingLevel level;
        SPP_ASSIGN(level.number, numberOf(entry, style));
        SPP_ASSIGN(level.title.vi, entry.text("vi"));
        SPP_ASSIGN(level.title.en, entry.text("en"));
        SPP_ASSIGN(level.themes, entry.list("themes"));
        SPP_ASSIGN(level.label, entry.text("label", {}));
        if (table.find(level.number))
            return entry.problem(Texts::tr("Level %1 stands there twice.").arg(level.number));
        table.m_all.push_back(std::move(level));
    }
    std::sort(table.m_all.begin(), table.m_all.end(),
            [](const DrawingLevel &a, const DrawingLevel &b) { return a.number < b.number; });
    return table;
}

Result<LevelTable> LevelTable::load(const OfficeFiles &files)
{
    SPP_ASSIGN(const SheetStyle style, SheetStyle::load(files));
    const QString name = QStringLiteral("sheets/levels.yaml");
    const QString path = files.find(name);
    if (path.isEmpty()) {
        return Error::environment(Texts::tr("The file %1 is missing.").arg(name).toStdString())
                .advise(Texts::tr("Install SPP again, or put the file into the profile.")
                                .toStdString());
    }
    return read(path, style);
}

const DrawingLevel *LevelTable::find(int number) const
{
    for (const DrawingLevel &level : m_all) {
        if (level.number == number)
            return &level;
    }
    return nullptr;
}

} // namespace spp
