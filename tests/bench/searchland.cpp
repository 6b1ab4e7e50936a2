// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "searchland.h"

#include "benchtown.h"
#include "core/data/sqlitedatabase.h"
#include "core/domain/searchname.h"
#include "engine/geometry.h"

#include <QStringList>

#include <cmath>
#include <cstdint>

namespace spp::bench {

namespace {

constexpr double side_m = 20.0;
constexpr double west = 500000.0;
constexpr double south = 1000000.0;
constexpr int parcelsPerSheet = 200;
constexpr int historicEvery = 10;

QStringList list(const char *words) { return QString::fromUtf8(words).split(QLatin1Char('|')); }

// As frequent as they are said to be: two people in five are called Nguyễn.
const QStringList families = list(
        "Nguyễn|Nguyễn|Nguyễn|Nguyễn|Nguyễn|Nguyễn|Nguyễn|Nguyễn|Trần|Trần|Lê|Lê|Phạm|Huỳnh|Phan|"
        "Võ|Đặng|Bùi|Thạch|Lâm");
const QStringList middles = list(
        "Văn|Văn|Văn|Thị|Thị|Thị|Hữu|Ngọc|Minh|Thanh|Hoàng|Kim|Thúy|Quốc|Đức|Công|Xuân|Bích");
const QStringList givens = list(
        "An|Anh|Bình|Châu|Chi|Cường|Dũng|Dung|Đạt|Giang|Hà|Hạnh|Hải|Hiếu|Hòa|Hoà|Hùng|Huệ|Hương|"
        "Khánh|Khoa|Lan|Liên|Linh|Loan|Long|Lộc|Mai|Minh|Mỹ|Nam|Nga|Nghĩa|Nhàn|Oanh|Phát|Phúc|"
        "Phượng|Quân|Quý|Sang|Tài|Tâm|Thảo|Thắng|Thủy|Thuỷ|Tiến|Toàn|Trí|Trung|Tuấn|Tuyết|Út|Việt|"
        "Vinh|Yến");
const QStringList streets = list(
        "Trần Phú|Nguyễn Trãi|Lê Lợi|Hai Bà Trưng|Nguyễn Văn Cừ|Mậu Thân|Ba Tháng Hai|Hùng Vương|"
        "Lý Tự Trọng|Quốc lộ 91|Phan Đình Phùng|Xô Viết Nghệ Tĩnh|Trần Hưng Đạo|Hòa Bình");
const QStringList hamlets = list(
        "Nhơn Bình|Tân Thạnh|Thới Hòa|Trường Khương|Mỹ Nhơn|Phú Thọ|Thạnh Lợi|Đông Thắng|Vĩnh Lộc");

/// The same number for the same place, well mixed.
std::uint64_t mixed(std::uint64_t place, std::uint64_t salt)
{
    std::uint64_t z = place * 0x9E3779B97F4A7C15ULL + salt * 0xC2B2AE3D27D4EB4FULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

QString pick(const QStringList &from, std::uint64_t place, std::uint64_t salt)
{
    return from[int(mixed(place, salt) % std::uint64_t(from.size()))];
}

const QStringList &communes()
{
    // Codes of the profile; the first has the former units that the questions name.
    static const QStringList codes = list("31120|31135|31147|31150|31153|31157|31162|31168|31174|"
                                          "31183|31186|31201|31207|31213|31217|31228|31231|31232");
    return codes;
}

struct Made {
    QString sheet, number, commune, former, address, landUser, code12;
    bool isCurrent = true;
    double east = 0.0, north = 0.0;
};

Made made(int i, int count)
{
    const std::uint64_t place = std::uint64_t(i);
    const int perCommune = (count + int(communes().size()) - 1) / int(communes().size());
    const int columns = int(std::ceil(std::sqrt(double(count))));
    const int inCommune = i % perCommune;
    Made parcel;
    parcel.commune = communes()[i / perCommune];
    parcel.sheet = QString::number(1 + inCommune / parcelsPerSheet);
    parcel.number = QString::number(1 + inCommune % parcelsPerSheet);
    if (i % 3 == 0)
        parcel.former = QString::fromUtf8(i % 2 ? "Phường An Hòa" : "Phường Cái Khế");
    parcel.address = (i / perCommune) % 2 ? QString::fromUtf8("ấp ") + pick(hamlets, place, 1)
                                          : QString::fromUtf8("%1 đường %2 khu vực %3")
                                                    .arg(1 + mixed(place, 2) % 900)
                                                    .arg(pick(streets, place, 3))
                                                    .arg(1 + mixed(place, 4) % 9);
    parcel.landUser = pick(families, place, 5) + QLatin1Char(' ') + pick(middles, place, 6)
            + QLatin1Char(' ') + pick(givens, place, 7);
    static const char alphabet[] = "0123456789bcdefghjkmnpqrstuvwxyz";
    parcel.code12 = QStringLiteral("w3g");
    for (std::uint64_t bits = place * 0x1F3D5B79ULL; parcel.code12.size() < 12; bits >>= 5)
        parcel.code12 += QLatin1Char(alphabet[bits & 31]);
    parcel.isCurrent = i % historicEvery != 0;
    parcel.east = west + side_m * (i % columns);
    parcel.north = south + side_m * (i / columns);
    return parcel;
}

/// A square as WKB, written by hand: two million of them.
QByteArray square(double east, double north)
{
    QByteArray wkb;
    const auto put = [&wkb](const void *bytes, int size) {
        wkb.append(static_cast<const char *>(bytes), size);
    };
    const auto word = [&put](std::uint32_t value) { put(&value, 4); };
    for (const std::uint32_t type : { 6u, 3u }) {
        wkb.append('\1');
        word(type);
        word(1);
    }
    word(5);
    for (const auto &[x, y] : { std::pair(0, 0), { 1, 0 }, { 1, 1 }, { 0, 1 }, { 0, 0 } }) {
        for (const double value : { east + side_m * x, north + side_m * y })
            put(&value, 8);
    }
    return wkb;
}

QString likeAll(const QString &text, bool goesOn)
{
    QStringList conditions;
    const QStringList words = searchWords(text);
    for (int i = 0; i < words.size(); ++i) {
        const bool isBeginning = goesOn && i + 1 == words.size() && !words[i][0].isDigit();
        conditions.append(QStringLiteral("words LIKE '% %1%2%'")
                                  .arg(words[i], isBeginning ? QString() : QStringLiteral(" ")));
    }
    return conditions.join(QStringLiteral(" AND "));
}

} // namespace

void plantParcels(Territory &territory, const QString &peer, int count)
{
    Database &database = territory.database();
    const auto plain = orStop(SqliteDatabase::open(peer, SqliteDatabase::Mode::Create));
    orStop(plain->execute(QStringLiteral("CREATE TABLE peer(id INTEGER PRIMARY KEY, sheet, number, "
                                         "commune_code, words); BEGIN")));
    const auto copy = orStop(
            plain->prepare(QStringLiteral("INSERT INTO peer VALUES (?1, ?2, ?3, ?4, ?5)")));
    const auto transaction = orStop(Transaction::begin(database));
    orStop(database.run(QStringLiteral(
            "INSERT INTO change_record(kind, recorded_at) VALUES ('split', '2025-01-01')")));
    const auto rows = orStop(database.writeRows(QStringLiteral("parcel"),
            { QStringLiteral("sheet"), QStringLiteral("number"), QStringLiteral("commune_code"),
                    QStringLiteral("former_commune"), QStringLiteral("address"),
                    QStringLiteral("land_user"), QStringLiteral("code12"),
                    QStringLiteral("begin_lifespan"), QStringLiteral("end_lifespan"),
                    QStringLiteral("geom") },
            QStringLiteral("geom")));
    for (int i = 0; i < count; ++i) {
        const Made parcel = made(i, count);
        int column = 0;
        for (const QString &text : { parcel.sheet, parcel.number, parcel.commune, parcel.former,
                     parcel.address, parcel.landUser, parcel.code12, QStringLiteral("2020-01-01"),
                     parcel.isCurrent ? QString() : QStringLiteral("2025-01-01") })
            rows->bind(column++, text);
        rows->bind(column, square(parcel.east, parcel.north));
        orStop(rows->write());
        copy->bindAll({ i + 1, parcel.sheet, parcel.number, parcel.commune,
                QStringLiteral(" %1 %2 %3 ")
                        .arg(searchName(parcel.former), searchName(parcel.address),
                                searchName(parcel.landUser)) });
        orStop(copy->run());
    }
    orStop(rows->finish());
    orStop(database.run(QStringLiteral("INSERT INTO parcel_lineage SELECT 1, id, id + 1, 400 FROM "
                                       "parcel WHERE end_lifespan IS NOT NULL AND id < ?1"),
            { count }));
    orStop(transaction->commit());
    orStop(plain->execute(QStringLiteral(
            "CREATE INDEX peer_identity ON peer(sheet, number, commune_code); COMMIT")));
}

std::vector<Question> questions(int count)
{
    std::vector<Question> all;
    const auto add = [&all](const char *kind, const QString &text, const QString &where) {
        all.push_back({ kind, text, where });
    };
    const auto some
            = [count](int i) { return made(int(mixed(std::uint64_t(i), 99) % count), count); };
    const auto words = [&add](const char *kind, const QString &text) {
        add(kind, text, likeAll(text, true));
    };
    for (int i = 0; i < 20; ++i) {
        const Made parcel = some(i);
        const QString same
                = QStringLiteral("sheet = '%1' AND number = '%2'").arg(parcel.sheet, parcel.number);
        add("sheet/number", QString::fromUtf8("Thửa %1, tờ %2").arg(parcel.number, parcel.sheet),
                same);
        add("sheet/number, commune",
                QStringLiteral("%1/%2 %3").arg(parcel.sheet, parcel.number, parcel.commune),
                same + QStringLiteral(" AND commune_code = '%1'").arg(parcel.commune));
        words("land user", some(100 + i).landUser);
        words("land user without marks", searchName(some(200 + i).landUser).chopped(1));
        words("address", some(300 + i).address);
        const Made other = some(600 + i);
        add("whole address", other.address + QString::fromUtf8(", phường Cái Khế, Cần Thơ"), {});
        words("address, land user", other.address + QLatin1Char(' ') + other.landUser);
    }
    for (const char *text : { "nguyễn", "nguyen van", "tran thi", "văn", "thị", "ap", "đường",
                 "khu vuc", "le", "nguyễn thị minh" })
        words("common words", QString::fromUtf8(text));
    for (const char letter : std::string("abcdghklmnpqtvxy"))
        words("one letter", QString(QLatin1Char(letter)));
    for (const char *text :
            { "ng", "tr", "th", "le", "ph", "vo", "bu", "du", "ho", "qu", "kh", "nh", "mi", "an" })
        words("two letters", QString::fromUtf8(text));
    for (const char *text : { "Cái Khế", "phuong an hoa", "An Hoà nguyễn", "bui huu nghia",
                 "xuân khánh trần thị", "Thới Bình 3/7", "tan an le", "an khanh", "hưng lợi võ",
                 "my khanh nguyen van" })
        add("communes, old and new", QString::fromUtf8(text), {});
    for (int i = 0; i < 10; ++i) {
        const Made parcel = some(400 + i);
        add("identifier", i < 7 ? parcel.code12 : parcel.code12.left(8), {});
        add("coordinates",
                QStringLiteral("%1 %2")
                        .arg(parcel.east + 7.0, 0, 'f', 2)
                        .arg(parcel.north + 9.0, 0, 'f', 2),
                {});
        add("sheet alone", QString::fromUtf8("tờ %1").arg(1 + i * 3), {});
        add("number alone", QString::number(1 + i * 19), {});
        // Words that are there, but never together, and words that are not there.
        words("nothing found",
                i < 5 ? some(i).landUser + QString::fromUtf8(" Xê") + QString::number(i)
                      : QString::fromUtf8("ấp đường ") + pick(givens, std::uint64_t(i), 8));
    }
    return all;
}

} // namespace spp::bench
