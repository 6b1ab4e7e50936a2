// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/boundarymarks.h"

namespace spp::land {

namespace {

ThemeField field(const char *name, ThemeField::Type type, const LocalisedText &title,
        const QStringList &aliases, bool required = false)
{
    return { QString::fromLatin1(name), type, title, aliases, required, false };
}

} // namespace

Theme boundaryMarks()
{
    using Type = ThemeField::Type;
    Theme theme;
    theme.id = QStringLiteral("boundary-marks");
    theme.title = { QStringLiteral("Mốc giới"), QStringLiteral("Boundary marks") };
    theme.geometry = ThemeGeometry::Point;
    theme.fields = {
        field("mark_number", Type::Text,
                { QStringLiteral("Số hiệu mốc"), QStringLiteral("Mark number") },
                { QStringLiteral("so_hieu_moc"), QStringLiteral("ten_moc") }, true),
        field("kind", Type::Text, { QStringLiteral("Loại mốc"), QStringLiteral("Kind of mark") },
                { QStringLiteral("loai_moc") }),
        field("commune_code", Type::Text,
                { QStringLiteral("Mã xã"), QStringLiteral("Commune code") },
                { QStringLiteral("xaId"), QStringLiteral("ma_xa") }),
        field("sheet", Type::Text, { QStringLiteral("Tờ bản đồ"), QStringLiteral("Map sheet") },
                { QStringLiteral("to_ban_do"), QStringLiteral("so_to") }),
        field("number", Type::Text, { QStringLiteral("Số thửa"), QStringLiteral("Parcel number") },
                { QStringLiteral("so_thua") }),
        field("set_on", Type::Date, { QStringLiteral("Ngày cắm mốc"), QStringLiteral("Set on") },
                { QStringLiteral("ngay_cam_moc") }),
        field("record", Type::Text,
                { QStringLiteral("Biên bản bàn giao"), QStringLiteral("Hand-over record") },
                { QStringLiteral("bien_ban") }),
    };
    return theme;
}

} // namespace spp::land
