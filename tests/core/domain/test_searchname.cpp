// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/searchname.h"
#include "support/testdata.h"

#include <QTest>

#include <QFile>

using namespace spp;

namespace {

/// Names of the province's communes with the plain form that the official list gives them, read
/// without the product's own reader of communes.
std::vector<std::pair<QString, QString>> officialNames()
{
    std::vector<std::pair<QString, QString>> names;
    QFile file(test::sourceFolder() + QStringLiteral("/resources/profiles/can-tho/communes.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(QLatin1Char(','));
        names.emplace_back(cells.at(2), cells.at(4));
    }
    return names;
}

/// The other way to write the names of the province that can be written in two.
const std::vector<std::pair<QString, QString>> &spellings()
{
    static const std::vector<std::pair<QString, QString>> pairs{
        { QStringLiteral("Bình Thuỷ"), QStringLiteral("Bình Thủy") },
        { QStringLiteral("Hoả Lựu"), QStringLiteral("Hỏa Lựu") },
        { QStringLiteral("Tân Hoà"), QStringLiteral("Tân Hòa") },
        { QStringLiteral("Hoà An"), QStringLiteral("Hòa An") },
        { QStringLiteral("Thạnh Hoà"), QStringLiteral("Thạnh Hòa") },
        { QStringLiteral("Vị Thuỷ"), QStringLiteral("Vị Thủy") },
        { QStringLiteral("Thuận Hoà"), QStringLiteral("Thuận Hòa") },
        { QStringLiteral("Hoà Tú"), QStringLiteral("Hòa Tú") },
        { QStringLiteral("Gia Hoà"), QStringLiteral("Gia Hòa") },
        { QStringLiteral("Khánh Hoà"), QStringLiteral("Khánh Hòa") },
        { QStringLiteral("Lai Hoà"), QStringLiteral("Lai Hòa") },
    };
    return pairs;
}

} // namespace

class TestSearchName : public QObject {
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("marks and case") << QStringLiteral("NGUYỄN Văn Đức") << "nguyen van duc";
        QTest::newRow("spaces") << QStringLiteral("  Cái \u00A0 Khế\t") << "cai khe";
        QTest::newRow("horn and breve") << QStringLiteral("Mương Lăng") << "muong lang";
        QTest::newRow("eth drawn as đ") << QStringLiteral("Ðại Hải") << "dai hai";
        QTest::newRow("invisible characters") << QStringLiteral("Tân\u200B An\u200D") << "tan an";
        QTest::newRow("full width") << QStringLiteral("ＡＢ１２") << "ab12";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("digits and signs stay") << "34/12 (a)"
                                               << "34/12 (a)";
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(searchName(text), "folded");
    }

    void officialNamesInEveryForm()
    {
        const auto names = officialNames();
        QCOMPARE(names.size(), size_t(103));
        for (const auto &[name, ascii] : names) {
            const QString expected = ascii.toLower();
            QCOMPARE(searchName(name), expected);
            QCOMPARE(searchName(name.normalized(QString::NormalizationForm_D)), expected);
            QCOMPARE(searchName(name.normalized(QString::NormalizationForm_C).toUpper()), expected);
            QCOMPARE(searchName(normaliseToneMarks(name)), expected);
            QCOMPARE(searchName(expected), expected);
        }
    }

    void twoSpellingsAreOneName()
    {
        for (const auto &[one, other] : spellings()) {
            QVERIFY(one != other);
            QCOMPARE(searchName(one), searchName(other));
            QCOMPARE(normaliseToneMarks(one), normaliseToneMarks(other));
            QCOMPARE(normaliseToneMarks(one), other);
        }
    }

    void toneMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("placed");
        QTest::newRow("open syllable") << QStringLiteral("hoà") << QStringLiteral("hòa");
        QTest::newRow("already there") << QStringLiteral("hòa") << QStringLiteral("hòa");
        QTest::newRow("capitals") << QStringLiteral("HOÀ THUỶ") << QStringLiteral("HÒA THỦY");
        QTest::newRow("closed syllable stays") << QStringLiteral("hoàn") << QStringLiteral("hoàn");
        QTest::newRow("closed syllable wrongly")
                << QStringLiteral("hòan") << QStringLiteral("hoàn");
        QTest::newRow("oai stays") << QStringLiteral("ngoài") << QStringLiteral("ngoài");
        QTest::newRow("qu is a consonant") << QStringLiteral("Quý") << QStringLiteral("Quý");
        QTest::newRow("oe") << QStringLiteral("khoẻ") << QStringLiteral("khỏe");
        QTest::newRow("oă keeps its tone") << QStringLiteral("hoặc") << QStringLiteral("hoặc");
        QTest::newRow("uyê keeps its tone") << QStringLiteral("chuyển") << QStringLiteral("chuyển");
        QTest::newRow("uyu keeps its tone") << QStringLiteral("khuỷu") << QStringLiteral("khuỷu");
        QTest::newRow("no tone") << QStringLiteral("hoa huy") << QStringLiteral("hoa huy");
        QTest::newRow("before a comma") << QStringLiteral("hoà,") << QStringLiteral("hòa,");
    }
    void toneMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, placed);
        QCOMPARE(normaliseToneMarks(text), placed);
        QCOMPARE(normaliseToneMarks(text.normalized(QString::NormalizationForm_D)), placed);
        QCOMPARE(normaliseToneMarks(placed), placed);
    }

    void differentWordsStayDifferent()
    {
        QVERIFY(searchName(QStringLiteral("An Bình")) != searchName(QStringLiteral("An Bính A")));
        QVERIFY(normaliseToneMarks(QStringLiteral("hoá"))
                != normaliseToneMarks(QStringLiteral("hoà")));
    }
};

QTEST_APPLESS_MAIN(TestSearchName)
#include "test_searchname.moc"
