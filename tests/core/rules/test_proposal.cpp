// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/domain/proposal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;

namespace {

std::vector<ProposalInput> inputs()
{
    ProposalInput floors;
    floors.name = "floors";
    floors.type = ProposalInput::Type::Integer;
    floors.minimum = 0.0;
    ProposalInput level;
    level.name = "ground_level_m";
    level.minimum = -10.0;
    ProposalInput use;
    use.name = "use";
    use.type = ProposalInput::Type::Choice;
    use.choices = QStringList{ "house", "farm" };
    ProposalInput day;
    day.name = "filed_on";
    day.type = ProposalInput::Type::Date;
    return { floors, level, use, day };
}

Result<Proposal> readAs(const QString &name, const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary file");
    file.write(text);
    file.close();
    return Proposal::read(file.fileName(), inputs());
}

} // namespace

class ProposalTest : public QObject {
    Q_OBJECT

private slots:
    void readsJsonAndYamlAlike()
    {
        const auto json = readAs("p.json",
                R"({"floors": 3, "ground_level_m": -1.5, "use": "house", "filed_on": "2026-07-01"})");
        const auto yaml = readAs(
                "p.yaml", "floors: 3\nground_level_m: -1.5\nuse: house\nfiled_on: 2026-07-01\n");
        QVERIFY2(json.ok(), json.ok() ? "" : json.error().text().c_str());
        QVERIFY2(yaml.ok(), yaml.ok() ? "" : yaml.error().text().c_str());
        QCOMPARE(json->toJson(), yaml->toJson());
        QCOMPARE(json->values["floors"].toInt(), 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a misspelt field") << QByteArray(R"({"flors": 3})")
                                          << "flors is not a known field; did you mean floors?";
        QTest::newRow("a field far from all")
                << QByteArray(R"({"colour": 3})") << "colour is not a known field.";
        QTest::newRow("a negative number")
                << QByteArray(R"({"floors": -1})") << "floors may not be negative (-1)";
        QTest::newRow("half a storey")
                << QByteArray(R"({"floors": 2.5})") << "floors must be a whole number, not 2.5";
        QTest::newRow("a text for a number")
                << QByteArray(R"({"floors": "3"})") << "floors must be a number";
        QTest::newRow("below the range") << QByteArray(R"({"ground_level_m": -11})")
                                         << "ground_level_m must be at least -10, not -11";
        QTest::newRow("an unknown choice")
                << QByteArray(R"({"use": "hous"})") << "did you mean house?";
        QTest::newRow("no date") << QByteArray(R"({"filed_on": "1/7/2026"})")
                                 << "filed_on must be a date";
        QTest::newRow("not JSON") << QByteArray("{") << "not JSON";
        QTest::newRow("a list") << QByteArray("[]") << "a proposal is an object";
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto proposal = readAs("p.json", json);
        QVERIFY(!proposal.ok());
        const QString text = QString::fromStdString(proposal.error().text());
        QVERIFY2(text.contains(reason), qPrintable(text));
        QVERIFY(text.contains("p.json"));
        QCOMPARE(int(proposal.error().code), int(ErrorCode::BadInput));
    }

    void allProblemsAtOnce()
    {
        const auto proposal = readAs("p.json", R"({"floors": -1, "use": "barn", "x": 1})");
        const QString text = QString::fromStdString(proposal.error().text());
        for (const char *part : { "floors may not", "use must be", "x is not" })
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void nullIsNotStated()
    {
        const auto proposal = readAs("p.json", R"({"floors": null})");
        QVERIFY(proposal.ok());
        QVERIFY(!proposal->values.contains("floors"));
    }
};

std::unique_ptr<QObject> makeProposalTest() { return std::make_unique<ProposalTest>(); }

#include "test_proposal.moc"
