// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/searchname.h"
#include "core/profile/communenames.h"
#include "core/profile/profile.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

namespace {

const char *const smallProfile = "profile: small\n"
                                 "version: \"1\"\n"
                                 "title: Small\n"
                                 "crs: \"EPSG:5897\"\n"
                                 "datum: {name: \"EPSG:6960\", description: d, datum_crs: "
                                 "\"EPSG:4756\", source: s}\n";

class Folder {
public:
    explicit Folder(const QByteArray &yaml, const QByteArray &communes = {})
    {
        write(QStringLiteral("profile.yaml"), yaml);
        if (!communes.isEmpty())
            write(QStringLiteral("communes.csv"), communes);
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    Result<Profile> load() const { return Profile::load(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

QString textOf(const Error &error) { return QString::fromStdString(error.text()); }

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private slots:
    void canThoIsComplete()
    {
        const auto loaded = Profile::load(QStringLiteral("can-tho"));
        QVERIFY2(loaded, loaded ? "" : loaded.error().text().c_str());
        QCOMPARE(loaded->id, QStringLiteral("can-tho"));
        QCOMPARE(loaded->crs, QStringLiteral("EPSG:5897"));
        QCOMPARE(loaded->datum.name, QStringLiteral("EPSG:6960"));
        QCOMPARE(loaded->communes.size(), size_t(103));
        QCOMPARE(loaded->sha256.size(), 64);
        QVERIFY(!loaded->themes.empty());
        for (const QString &pack : loaded->rulePacks)
            QVERIFY(QDir::isAbsolutePath(pack) && !pack.contains(QLatin1String("..")));
        // Says nothing of proposals without a fill, and cites comparisons of floods for the others.
        QVERIFY(!loaded->rulePacks.filter(QStringLiteral("flood-offsite.yaml")).isEmpty());
    }

    void themesCarryTheirFields()
    {
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        const auto parcels = std::find_if(profile.themes.begin(), profile.themes.end(),
                [](const Theme &theme) { return theme.id == QLatin1String("parcels"); });
        QVERIFY(parcels != profile.themes.end());
        QCOMPARE(parcels->table, QStringLiteral("parcel"));
        QVERIFY(parcels->geometry == ThemeGeometry::Polygon);
        const ThemeField *area = parcels->field(QStringLiteral("legal_area_m2"));
        QVERIFY(area);
        QVERIFY(area->type == ThemeField::Type::Real);
        QVERIFY(area->aliases.contains(QStringLiteral("dienTichPhapLy")));
        QVERIFY(parcels->field(QStringLiteral("sheet"))->required);
        QVERIFY(parcels->field(QStringLiteral("land_user"))->personal);
        QVERIFY(!parcels->accuracy_m);
        const auto dykes = std::find_if(profile.themes.begin(), profile.themes.end(),
                [](const Theme &theme) { return theme.id == QLatin1String("power-lines"); });
        QCOMPARE(dykes->table, QStringLiteral("theme_power_lines"));
    }

    void communeIsFoundByEveryName_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << "31120"
                              << "31120";
        QTest::newRow("code with spaces") << " 31120 "
                                          << "31120";
        QTest::newRow("name") << QStringLiteral("Cái Khế") << "31120";
        QTest::newRow("full name") << QStringLiteral("Phường Cái Khế") << "31120";
        QTest::newRow("ASCII") << "Cai Khe"
                               << "31120";
        QTest::newRow("capitals") << QStringLiteral("PHƯỜNG CÁI KHẾ") << "31120";
        QTest::newRow("no such commune") << "Atlantis"
                                         << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void communeIsFoundByEveryName()
    {
        QFETCH(QString, asked);
        QFETCH(QString, code);
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        const CommuneBox *found = profile.commune(asked);
        QCOMPARE(found ? found->code : QString(), code);
    }

    void communesAreFoundWithTheOtherPlacementOfTones()
    {
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        int different = 0;
        for (const CommuneBox &one : profile.communes) {
            const QString other = normaliseToneMarks(one.name);
            different += other == one.name ? 0 : 1;
            for (const QString &name : { one.name, other, one.fullName,
                         one.name.normalized(QString::NormalizationForm_D) })
                QCOMPARE(profile.commune(name), &one);
        }
        QCOMPARE(different, 11);
    }

    void quotedCellsAndFormerUnitsArrive()
    {
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        const CommuneBox *caiKhe = profile.commune(QStringLiteral("31120"));
        QCOMPARE(caiKhe->formerUnits,
                QStringLiteral("Phường An Hòa, Phường Cái Khế, Phường Bùi Hữu Nghĩa"));
        QVERIFY(caiKhe->box == (engine::Box{ 582500, 1109900, 587600, 1114400 }));
        QCOMPARE(caiKhe->sourceCrs, QStringLiteral("EPSG:5897"));
    }

    void twoCommunesOfOneNameNeedTheFullName()
    {
        const Folder folder(QByteArray(smallProfile)
                        + "communes: {file: communes.csv, box_crs: \"EPSG:5897\"}\n",
                "commune_code,name,full_name,xmin,ymin,xmax,ymax\n"
                "1,An,Ward An,0,0,1,1\n2,An,Village An,2,0,3,1\n");
        const Profile profile = *folder.load();
        QVERIFY(!profile.commune(QStringLiteral("An")));
        QCOMPARE(profile.commune(QStringLiteral("village an"))->code, QStringLiteral("2"));
    }

    void communesHaveTheNamesOfTheDay()
    {
        const Folder folder(QByteArray(smallProfile)
                        + "communes: {file: communes.csv, box_crs: \"EPSG:5897\"}\n",
                "commune_code,name,full_name,xmin,ymin,xmax,ymax,valid_from,valid_to\n"
                "1,An,Ward An,0,0,1,1,2025-07-01,\n2,Be,,2,0,3,1,,2025-06-30\n");
        const Profile profile = *folder.load();
        const auto on = [&](int year, int month, int day) {
            return *communeNames(profile, QDate(year, month, day));
        };
        using Names = QMap<QString, QString>;
        QCOMPARE(on(2025, 7, 1), Names({ { QStringLiteral("1"), QStringLiteral("Ward An") } }));
        QCOMPARE(on(2025, 6, 30), Names({ { QStringLiteral("2"), QStringLiteral("Be") } }));
        const Profile canTho = *Profile::load(QStringLiteral("can-tho"));
        QCOMPARE(communeNames(canTho, QDate(2026, 11, 22))->value(QStringLiteral("31120")),
                QStringLiteral("Phường Cái Khế"));
        QVERIFY(communeNames(canTho, QDate(2025, 6, 30))->isEmpty());
        folder.write(QStringLiteral("communes.csv"),
                "commune_code,name,xmin,ymin,xmax,ymax,valid_from\n1,An,0,0,1,1,July\n");
        const auto bad = communeNames(profile, QDate(2026, 1, 1));
        QVERIFY(!bad && textOf(bad.error()).contains(QStringLiteral("communes.csv:2")));
    }

    void unknownNameListsThoseThatExist()
    {
        const auto loaded = Profile::load(QStringLiteral("atlantis"));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Usage);
        QVERIFY(textOf(loaded.error()).contains(QLatin1String("atlantis")));
        QVERIFY(textOf(loaded.error()).contains(QLatin1String("can-tho")));
        QVERIFY(!Profile::load(QString()));
        QVERIFY(!Profile::load(QStringLiteral("/nowhere/at/all")));
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        const auto row
                = [](const char *name, const char *more, const char *place, const char *word) {
                      QTest::newRow(name) << QByteArray(more) << QString::fromLatin1(place)
                                          << QString::fromLatin1(word);
                  };
        row("syntax error", "themes: [a\n", "profile.yaml:7:1", "");
        row("unknown key", "colour: red\n", "profile.yaml:6:1", "colour");
        row("key twice", "version: 2\n", "profile.yaml:6:1", "twice");
        row("theme without id", "themes:\n  - {title: T, geometry: point}\n", "profile.yaml:7:5",
                "id");
        row("theme id with spaces", "themes:\n  - {id: a b, title: T, geometry: point}\n",
                "profile.yaml:7:5", "a b");
        row("unknown geometry", "themes:\n  - {id: a, title: T, geometry: blob}\n",
                "profile.yaml:7:5", "blob");
        row("theme twice",
                "themes:\n  - {id: a, title: T, geometry: any}\n"
                "  - {id: a, title: T, geometry: any}\n",
                "profile.yaml:8:5", "twice");
        row("field name that is no column",
                "themes:\n  - id: a\n    title: T\n    geometry: any\n    fields:\n"
                "      - {name: \"x; drop\", type: text, en: X}\n",
                "profile.yaml:11:9", "x; drop");
        row("table name that is none",
                "themes:\n  - {id: a, title: T, geometry: any, table: A B}\n", "profile.yaml:7:5",
                "A B");
        row("number that is none", "tolerance_m2: {value: much, source: s}\n", "profile.yaml:6:23",
                "much");
        row("figure without source", "tolerance_m2: {value: 1}\n", "profile.yaml:6:15", "source");
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, place);
        QFETCH(QString, word);
        const auto loaded = Folder(QByteArray(smallProfile) + more).load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::BadInput);
        const QString text = textOf(loaded.error());
        QVERIFY2(text.contains(place + QLatin1Char(':')), qPrintable(text));
        QVERIFY2(text.contains(word), qPrintable(text));
    }

    void aDatumOperationMustBeComplete_data()
    {
        QTest::addColumn<QByteArray>("helmert");
        QTest::addColumn<QString>("word");
        QTest::newRow("no convention") << QByteArray("+proj=helmert +x=1 +rx=1") << "convention";
        QTest::newRow("another step") << QByteArray("+proj=noop") << "+proj=helmert";
    }
    void aDatumOperationMustBeComplete()
    {
        QFETCH(QByteArray, helmert);
        QFETCH(QString, word);
        const QByteArray yaml
                = QByteArray(smallProfile)
                          .replace("source: s", "source: s, helmert: \"" + helmert + '"');
        const auto loaded = Folder(yaml).load();
        QVERIFY(!loaded);
        QVERIFY2(textOf(loaded.error()).contains(word), qPrintable(textOf(loaded.error())));
        QVERIFY(textOf(loaded.error()).contains(QStringLiteral("profile.yaml:5:")));
    }

    void badCommunesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("place");
        const QByteArray header = "commune_code,name,xmin,ymin,xmax,ymax\n";
        QTest::newRow("no header") << QByteArray("1,An,0,0,1,1\n") << "communes.csv:1:";
        QTest::newRow("not a number") << header + "1,An,0,0,x,1\n"
                                      << "communes.csv:2:";
        QTest::newRow("infinite") << header + "1,An,0,0,inf,1\n"
                                  << "communes.csv:2:";
        QTest::newRow("box inside out") << header + "1,An,2,0,1,1\n"
                                        << "communes.csv:2:";
        QTest::newRow("cell missing") << header + "1,An,0,0,1\n"
                                      << "communes.csv:2:";
        QTest::newRow("code twice") << header + "1,An,0,0,1,1\n1,Bn,0,0,1,1\n"
                                    << "communes.csv:3:";
        QTest::newRow("quote not closed") << header + "1,\"An,0,0,1,1\n"
                                          << "communes.csv:1:";
        QTest::newRow("line after a cell of two lines")
                << header + "1,\"A\nn\",0,0,1,1\n2,Bn,0,0,?,1\n"
                << "communes.csv:4:";
    }
    void badCommunesAreNamedWithTheirLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, place);
        const auto loaded = Folder(QByteArray(smallProfile)
                        + "communes: {file: communes.csv, box_crs: \"EPSG:5897\"}\n",
                csv)
                                    .load();
        QVERIFY(!loaded);
        QVERIFY2(textOf(loaded.error()).contains(place), qPrintable(textOf(loaded.error())));
    }

    void hashFollowsEveryNamedFile()
    {
        const QByteArray yaml = QByteArray(smallProfile)
                + "communes: {file: communes.csv, box_crs: \"EPSG:5897\"}\nrule_packs: [r.yaml]\n";
        const QByteArray csv = "commune_code,name,xmin,ymin,xmax,ymax\n1,An,0,0,1,1\n";
        const Folder folder(yaml, csv);
        const QString before = folder.load()->sha256;
        QCOMPARE(folder.load()->sha256, before);
        QCOMPARE(Folder(yaml, csv).load()->sha256, before); // wherever it lies
        folder.write(QStringLiteral("r.yaml"), "pack: r\n");
        const QString withPack = folder.load()->sha256;
        QVERIFY(withPack != before);
        folder.write(QStringLiteral("communes.csv"), csv + "2,Bn,0,0,1,1\n");
        QVERIFY(folder.load()->sha256 != withPack);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
