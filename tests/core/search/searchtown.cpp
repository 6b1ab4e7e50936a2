// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "searchtown.h"

#include "sampleterritory.h"
#include "support/testdata.h"

#include <QTest>

namespace spp::test {

namespace {

struct Planted {
    const char *sheet;
    const char *number;
    const char *commune;
    const char *former;
    const char *address;
    const char *landUser;
    const char *code12;
    bool isCurrent;
};

// 31120 Cái Khế was made of An Hòa, Cái Khế and Bùi Hữu Nghĩa; 31135 Ninh Kiều of Tân An, Thới Bình
// and Xuân Khánh; 31147 is Tân An, 31150 An Bình.
const Planted town[] = {
    { "34", "12", "31120", "Phường An Hòa", "12 Nguyễn Trãi", "Nguyễn Văn Thuỷ", "w3g1p4tk6c5t",
            true },
    { "34", "13", "31120", "Phường Cái Khế", "34/12 Trần Phú", "Trần Thị Thủy", nullptr, true },
    { "034", "07", "31135", nullptr, "đường Hòa Bình", "Đỗ Thị Hoà", nullptr, true },
    { "5", "1", "31135", "Phường Thới Bình", nullptr, "NGUYỄN THỊ ĐÀO", nullptr, true },
    { "2", "9", "31147", nullptr, nullptr, "Lê Văn Cũ", nullptr, false },
    { "3", "3", "31150", nullptr, nullptr, "Lê Văn Cũ", nullptr, false },
    { "102", "9", "31147", nullptr, nullptr, "Lê Văn Mới", nullptr, true },
    { "3", "20", "31150", nullptr, nullptr, nullptr, nullptr, false },
    { "3", "21", "31150", nullptr, nullptr, nullptr, nullptr, true },
    { "3", "22", "31150", nullptr, nullptr, nullptr, nullptr, true },
};

/// Every other text decomposed: imports bring both.
QString text(const char *utf8, int row)
{
    if (!utf8)
        return {};
    return QString::fromUtf8(utf8).normalized(
            row % 2 ? QString::NormalizationForm_D : QString::NormalizationForm_C);
}

} // namespace

void plantSearchTown(Territory &territory)
{
    Database &database = territory.database();
    int row = 0;
    for (const Planted &one : town) {
        ++row;
        run(database,
                "INSERT INTO parcel(sheet, number, commune_code, former_commune, address, "
                "land_user, code12, begin_lifespan, end_lifespan) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
                "?7, '2020-01-01', ?8)",
                { text(one.sheet, 0), text(one.number, 0), text(one.commune, 0),
                        text(one.former, row), text(one.address, row), text(one.landUser, row),
                        text(one.code12, 0),
                        one.isCurrent ? QVariant() : QVariant(QStringLiteral("2024-01-01")) });
    }
    run(database, "INSERT INTO change_record(kind, recorded_at) VALUES ('split', '2024-01-01')");
    for (const auto &[parent, child] : { std::pair(5, 7), { 6, 8 }, { 6, 9 }, { 8, 10 } }) {
        run(database, "INSERT INTO parcel_lineage VALUES (1, ?1, ?2, 10)", { parent, child });
    }
}

std::unique_ptr<Territory> searchTown(const QString &path)
{
    qputenv("SPP_DATA_DIR", (binaryFolder() + QStringLiteral("/share/spp")).toUtf8());
    const Result<Profile> profile = Profile::load(QStringLiteral("can-tho"));
    if (!profile)
        qFatal("%s", profile.error().text().c_str());
    Result<std::unique_ptr<Territory>> made = Territory::create(path, *profile, {}, sampleActor());
    if (!made)
        qFatal("%s", made.error().text().c_str());
    plantSearchTown(**made);
    return std::move(*made);
}

void addQuestions()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qlonglong>>("keys");
    const auto row = [](const char *text, const QList<qlonglong> &keys) {
        QTest::newRow(text) << QString::fromUtf8(text) << keys;
    };
    // Words of the land user and of the address, in any order, with and without marks.
    row("thuy", { 1, 2 });
    row("Thuỷ", { 1, 2 });
    row("Thủy", { 1, 2 });
    row("THUỶ", { 1, 2 });
    row("Nguyễn Văn Thủy", { 1 });
    row("thuy van nguyen", { 1 });
    row("đào", { 4 });
    row("Ðào", { 4 }); // the letter of Western fonts
    row("hoà bình", { 3 });
    row("Hòa Bình", { 3 });
    row("đỗ", { 3 });
    row("do thi", { 3 });
    // The last word goes on, the others are whole.
    row("nguy", { 1, 4 });
    row("nguyen v", { 1 });
    row("nguy van", {});
    row("nguyen van ", { 1 });
    row("nguye ", {});
    row("t", { 1, 2, 4, 3 });
    // Numbers are whole words; sheet and number come before the numbers of houses.
    row("1", { 4 });
    row("12", { 1, 2 });
    row("34/12", { 1, 2 });
    row("34/12 Trần Phú", { 2 });
    row("12 nguyễn trãi", { 1 });
    row("thửa 12, tờ 34", { 1 });
    row("tờ 34", { 1, 2, 3 });
    row("số thửa 7, số tờ 34", { 3 });
    row("thửa 007 tờ bản đồ địa chính số 34", { 3 });
    // Communes, present and from before the merger.
    row("Cái Khế", { 1, 2 });
    row("phường An Hoà", { 1 });
    row("an hòa", { 1 });
    row("p. an hoa thuy", { 1 });
    row("thoi binh 5/1", { 4 });
    row("Xuân Khánh", { 3 });
    row("thị, xuân khánh", { 3 });
    row("31120 thị", { 2 });
    // Lineage: an old number leads to the present parcels.
    row("2/9", { 5, 7 });
    row("102/9", { 7 });
    row("3/3", { 6, 9, 10 });
    row("le van cu", { 5, 7, 6, 9, 10 });
    row("le van", { 7, 5, 6, 9, 10 });
    row("tờ 3", { 9, 10, 6, 8 });
    // Identifiers, whole and as they are typed.
    row("W3G1P4TK6C5T", { 1 });
    row("w3g1p4tk", { 1 });
    row("w3g1p4tk6c5t an hòa", { 1 });
    row("w3g1p4tk6c5t cái khế trần", {});
    // Nothing.
    row("zzz", {});
    row("nguyễn zzz", {});
    row("\"'*():^", { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }); // no word at all
}

ParcelHits hitsOf(Territory &territory, const QString &text, const ParcelSearchOptions &options)
{
    Feedback silent;
    Result<ParcelHits> hits = findParcels(territory, ParcelQuery::parse(text), options, silent);
    if (!hits)
        qFatal("%s", hits.error().text().c_str());
    return std::move(*hits);
}

QList<qlonglong> found(
        Territory &territory, const QString &text, const ParcelSearchOptions &options)
{
    QList<qlonglong> keys;
    for (const ParcelHit &hit : hitsOf(territory, text, options).parcels)
        keys.append(hit.id);
    return keys;
}

} // namespace spp::test
