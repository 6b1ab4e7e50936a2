// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The quality of real cadastres, by the command line as a user would: import, then check.
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spp::test;

class TestQualityReal : public QObject {
    Q_OBJECT

private slots:
    void frenchCommune();
    void swissCommune();

private:
    /// What the check says of a cadastre; an empty object with the reason as a failure.
    QJsonObject check(const QString &profile, const QString &source, const QString &layer)
    {
        const QString territory = m_folder.filePath(profile + QStringLiteral(".sqlite"));
        const QString folder = sourceFolder() + QStringLiteral("/tests/data/profiles/") + profile;
        const QStringList commands[] = {
            { QStringLiteral("territory"), QStringLiteral("create"), territory,
                    QStringLiteral("--profile"), folder },
            { QStringLiteral("import"), territory, source, QStringLiteral("--theme"),
                    QStringLiteral("parcels"), QStringLiteral("--layer"), layer,
                    QStringLiteral("--set"), QStringLiteral("sheet=1") },
        };
        for (const QStringList &command : commands) {
            const ProgramRun run = runSpp(command);
            if (run.exitCode != 0)
                qFatal("%s", run.standardError.constData());
        }
        const ProgramRun run = runSpp({ QStringLiteral("parcel"), QStringLiteral("check"),
                territory, QStringLiteral("--json") });
        return QJsonDocument::fromJson(run.standardOutput).object();
    }
    /// "GEO-03:1 ATT-01:171"
    static QString found(const QJsonObject &answer)
    {
        QStringList texts;
        for (const QJsonValue &rule : answer.value(QStringLiteral("rules")).toArray()) {
            const int count = rule[QStringLiteral("found")].toInt();
            if (count > 0)
                texts.append(QStringLiteral("%1:%2")
                                     .arg(rule[QStringLiteral("code")].toString())
                                     .arg(count));
        }
        return texts.join(QLatin1Char(' '));
    }
    QTemporaryDir m_folder;
};

/// Its boundaries fit together; its stated areas are no survey: the data's own description names a
/// parcel with 1,785 m² too little.
void TestQualityReal::frenchCommune()
{
    const QString folder = sharedFolder(QStringLiteral("data/cadastre-edigeo-fr"));
    if (folder.isEmpty())
        QSKIP("data/cadastre-edigeo-fr is not beside the project");
    const QJsonObject answer = check(QStringLiteral("edigeo-fr"),
            folder + QStringLiteral("/edigeo-25354.gpkg.zip"), QStringLiteral("parcelle"));
    QCOMPARE(answer.value(QStringLiteral("parcels")).toInt(), 511);
    QCOMPARE(found(answer), QStringLiteral("ATT-01:171"));
    double largest = 0.0;
    for (const QJsonValue &defect : answer.value(QStringLiteral("defects")).toArray())
        largest = std::max(largest, std::abs(defect[QStringLiteral("measure")].toDouble()));
    QCOMPARE(std::round(largest), 1785.0);
}

/// An official survey: sound, and every area as stated.
void TestQualityReal::swissCommune()
{
    const QString folder = sharedFolder(QStringLiteral("data/solothurn-ch"));
    if (folder.isEmpty())
        QSKIP("data/solothurn-ch is not beside the project");
    const ProgramRun unzip = runProgram(QStringLiteral("unzip"),
            { QStringLiteral("-qo"), folder + QStringLiteral("/kammersrohr-cadastre.zip"),
                    QStringLiteral("-d"), m_folder.path() });
    QVERIFY2(unzip.exitCode == 0, unzip.standardError);
    const QJsonObject answer = check(QStringLiteral("solothurn-ch"),
            m_folder.filePath(QStringLiteral("so2549.gpkg")), QStringLiteral("parcels"));
    QCOMPARE(answer.value(QStringLiteral("parcels")).toInt(), 34);
    QCOMPARE(found(answer), QString());
}

QTEST_GUILESS_MAIN(TestQualityReal)
#include "test_qualityreal.moc"
