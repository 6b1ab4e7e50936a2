// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territory.h"
#include "core/plugin/plugin.h"
#include "core/replay/reviewinputs.h"
#include "core/replay/reviewreplay.h"
#include "core/review/reviewjson.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "core/rules/corerulekinds.h"
#include "core/seal/dossiermanifest.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

namespace {

QString sample(const QString &name)
{
    return test::sourceFolder() + QStringLiteral("/data-samples/phong-dien/") + name;
}

/// The parcels that places.csv names, each once: "25/243".
QStringList parcelsOfPlaces()
{
    QFile file(sample(QStringLiteral("places.csv")));
    QStringList parcels;
    if (!file.open(QIODevice::ReadOnly))
        return parcels;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList columns = QString::fromUtf8(file.readLine()).split(',');
        const QString parcel = columns.value(1) + QLatin1Char('/') + columns.value(2);
        if (parcel.size() > 2 && !parcels.contains(parcel))
            parcels.append(parcel);
    }
    return parcels;
}

} // namespace

/// Every place of the sample that was made for a rule, and every sample case, repeated from its own
/// inputs.
class TestSampleReplay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        addCoreRuleKinds(m_contributions);
        QString why;
        const QString path = test::sampleTerritory(&why);
        QVERIFY2(!path.isEmpty(), qPrintable(why));
        const QString copy = m_folder.filePath(QStringLiteral("sample.sqlite"));
        QVERIFY(QFile::copy(path, copy));
        auto territory = Territory::open(copy, Territory::Access::ReadOnly);
        QVERIFY2(territory.ok(), territory ? "" : territory.error().text().c_str());
        m_territory = std::move(*territory);
    }

    void everyPlace_data()
    {
        QTest::addColumn<QString>("parcel");
        const QStringList parcels = parcelsOfPlaces();
        QVERIFY(parcels.size() > 20);
        for (const QString &parcel : parcels)
            QTest::newRow(qPrintable(parcel)) << parcel;
    }
    void everyPlace()
    {
        QFETCH(QString, parcel);
        replays(parcel, {});
    }

    void everyCase_data()
    {
        QTest::addColumn<QString>("proposal");
        const QDir cases(sample(QStringLiteral("cases")));
        for (const QString &name : cases.entryList({ QStringLiteral("*.yaml") }, QDir::Files))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }
    void everyCase()
    {
        QFETCH(QString, proposal);
        replays(QStringLiteral("25/243"), proposal);
    }

private:
    void replays(const QString &parcel, const QString &proposal)
    {
        const QString folder = m_folder.filePath(QStringLiteral("dossier-%1").arg(++m_count));
        ReviewRequest request;
        request.at = QDate(2026, 11, 22);
        request.proposalPath = proposal;
        auto subject = SubjectReader(*m_territory).parcels({ parcel });
        QVERIFY2(subject.ok(), subject ? "" : subject.error().text().c_str());
        request.subject = *subject;
        TerritoryFeatureSource source(*m_territory);
        Feedback feedback;
        const auto done = recordReview(*m_territory, m_contributions, request, source, feedback);
        QVERIFY2(done.ok(), done ? "" : done.error().text().c_str());
        QVERIFY(!done->review.findings.empty());
        QVERIFY(done->inputs.write(folder + QStringLiteral("/inputs")).ok());
        QFile file(folder + QStringLiteral("/review.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ReviewJson::bytes(ReviewJson::document(done->review)));
        file.close();
        const auto manifest = DossierManifest::ofFolder(folder);
        QVERIFY(manifest.ok() && manifest->write(folder).ok());

        const ReviewReplay replay(folder, m_contributions);
        const auto alone = replay.fromInputs(feedback);
        QVERIFY2(alone.ok(), alone ? "" : alone.error().text().c_str());
        QVERIFY2(alone->identical, alone->text().toUtf8());
        const auto live = replay.fromTerritory(*m_territory, feedback);
        QVERIFY2(live.ok() && live->identical, live ? live->text().toUtf8() : QByteArray());
    }

    QTemporaryDir m_folder;
    Contributions m_contributions;
    std::unique_ptr<Territory> m_territory;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestSampleReplay)
#include "test_samplereplay.moc"
