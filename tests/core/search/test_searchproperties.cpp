// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"
#include "searchtown.h"

#include "core/data/schema.h"
#include "core/domain/searchname.h"
#include "core/search/wordplan.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace spp;
using namespace spp::test;

using Keys = QList<qlonglong>;

/// What is found is what reading every parcel would find, whatever the index is asked for.
class SearchPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAreThoseOfReadingAll();
    void parcelsThatHaveTheWordsButAreNotMeantHideNone();
    void commonWordsAreLeftToTheRows();
    void theOnlyWordIsLookedUp();

private:
    Keys byReadingAll(const QStringList &words, bool lastGoesOn) const;
    WordPlan planOf(const std::vector<WordQuery> &words);

    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_town;
    std::vector<QStringList> m_words; ///< of the parcel with the key 1 + place
};

namespace {

constexpr int parcels = 800;

// None is the beginning of a commune's name. Marks, capitals and the place of the tone vary.
const QStringList vocabulary
        = QString::fromUtf8("đường|Đường|ĐƯỜNG|ấp|Thuỷ|Thủy|thúy|hẻm|Hẻm|quốc|lộ|Quý|quy|Yến|Ðạo|"
                            "Đạo|dao|xóm|Xóm|kênh|Kiệt|kiet")
                  .split(QLatin1Char('|'));

WordQuery word(const char *text)
{
    return { WordQuery::Kind::Word, QString::fromLatin1(text), {} };
}

} // namespace

/// Words from the first to the last are ever rarer; every other text is decomposed.
void SearchPropertiesTest::initTestCase()
{
    m_town = searchTown(m_folder.filePath(QStringLiteral("town.sqlite")));
    Database &database = m_town->database();
    run(database, "DELETE FROM parcel_lineage");
    run(database, "DELETE FROM parcel");
    std::mt19937 random(5);
    std::exponential_distribution<double> any(0.25);
    const auto transaction = Transaction::begin(database);
    for (int i = 0; i < parcels; ++i) {
        QStringList texts[2];
        for (QStringList &text : texts) {
            for (int count = int(random() % 4); count > 0; --count)
                text.append(vocabulary[std::min(int(any(random)), int(vocabulary.size()) - 1)]);
        }
        const auto stored = [i](const QStringList &text) {
            return text.join(i % 3 ? QStringLiteral(" ") : QStringLiteral(", "))
                    .normalized(
                            i % 2 ? QString::NormalizationForm_D : QString::NormalizationForm_C);
        };
        run(database,
                "INSERT INTO parcel(id, sheet, number, commune_code, address, land_user, "
                "begin_lifespan, end_lifespan) VALUES (?1, '7', ?2, '31120', ?3, ?4, '2020', ?5)",
                { i + 1, QString::number(i), stored(texts[0]), stored(texts[1]),
                        i % 5 ? QVariant() : QVariant(QStringLiteral("2024")) });
        m_words.push_back(searchWords(searchName((texts[0] + texts[1]).join(QLatin1Char(' ')))));
    }
    QVERIFY((*transaction)->commit().ok());
}

Keys SearchPropertiesTest::byReadingAll(const QStringList &words, bool lastGoesOn) const
{
    Keys keys;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &wanted) {
            const bool goesOn = lastGoesOn && &wanted == &words.back();
            return std::any_of(m_words[i].begin(), m_words[i].end(), [&](const QString &one) {
                return goesOn ? one.startsWith(wanted) : one == wanted;
            });
        });
        if (all)
            keys.append(qlonglong(i) + 1);
    }
    return keys;
}

void SearchPropertiesTest::answersAreThoseOfReadingAll()
{
    std::mt19937 random(6);
    int answered = 0;
    for (int round = 0; round < 200; ++round) {
        QStringList asked;
        for (int count = 1 + int(random() % 4); count > 0; --count)
            asked.append(vocabulary[int(random() % std::size_t(vocabulary.size()))]);
        const bool goesOn = random() % 2 == 0;
        if (goesOn && asked.back().size() > 2)
            asked.back().chop(1);
        const QString text = asked.join(QLatin1Char(' ')) + (goesOn ? "" : " ");
        Keys keys = found(*m_town, text, { {}, parcels, false });
        std::sort(keys.begin(), keys.end());
        const Keys expected
                = byReadingAll(searchWords(searchName(asked.join(QLatin1Char(' ')))), goesOn);
        QVERIFY2(keys == expected,
                qPrintable(QStringLiteral("\"%1\": %2 instead of %3")
                                   .arg(text)
                                   .arg(keys.size())
                                   .arg(expected.size())));
        answered += expected.isEmpty() ? 0 : 1;
        // Fewer than there are: some of them.
        const ParcelHits first = hitsOf(*m_town, text, { {}, 3, false });
        QCOMPARE(int(first.parcels.size()), std::min(3, int(expected.size())));
        QCOMPARE(first.more, expected.size() > 3);
    }
    QVERIFY(answered > 50);
}

/// The word index cannot tell a former commune that is only recorded of an old identity.
void SearchPropertiesTest::parcelsThatHaveTheWordsButAreNotMeantHideNone()
{
    Database &database = m_town->database();
    const auto transaction = Transaction::begin(database);
    // All of the commune have no former unit, and all but the last say what they were before.
    run(database,
            "INSERT INTO parcel_former_identity(parcel_id, commune, sheet, number, valid_to) "
            "SELECT "
            "id, 'Xuân Khánh', '1', '1', '2025-07-01' FROM parcel WHERE id < ?1",
            { parcels });
    QCOMPARE(found(*m_town, QString::fromUtf8("phường An Hòa"), { {}, 2, false }), Keys{ parcels });
}

WordPlan SearchPropertiesTest::planOf(const std::vector<WordQuery> &words)
{
    const auto index = Schema::wordIndex(QStringLiteral("parcel"));
    auto planner = WordPlanner::create(m_town->database(), *index);
    if (!planner)
        qFatal("%s", planner.error().text().c_str());
    auto plan = planner->plan({ WordQuery::Kind::All, {}, words });
    if (!plan)
        qFatal("%s", plan.error().text().c_str());
    return std::move(*plan);
}

void SearchPropertiesTest::commonWordsAreLeftToTheRows()
{
    Database &database = m_town->database();
    const auto transaction = Transaction::begin(database);
    run(database,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) "
            "INSERT INTO parcel(sheet, number, address, begin_lifespan) SELECT '900', i, 'khu w' "
            "|| i, '2020' FROM n");
    const WordPlan plan = planOf({ word("khu"), word("w17777") });
    QCOMPARE(int(plan.lookedUp.parts.size()), 1);
    QCOMPARE(plan.lookedUp.parts[0].word, QStringLiteral("w17777"));
    QCOMPARE(int(plan.checked.size()), 1);
    QCOMPARE(plan.checked[0].word, QStringLiteral("khu"));
    QCOMPARE(hitsOf(*m_town, QStringLiteral("khu w17777 ")).parcels.size(), std::size_t(1));
    QCOMPARE(hitsOf(*m_town, QStringLiteral("khe w17777 ")).parcels.size(), std::size_t(0));
}

void SearchPropertiesTest::theOnlyWordIsLookedUp()
{
    const WordPlan plan = planOf({ word("duong") });
    QCOMPARE(int(plan.lookedUp.parts.size()), 1);
    QVERIFY(plan.checked.empty());
}

QTEST_GUILESS_MAIN(SearchPropertiesTest)
#include "test_searchproperties.moc"
