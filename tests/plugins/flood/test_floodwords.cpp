// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/profile/officefiles.h"
#include "core/profile/yamlreader.h"
#include "engine/flood/structures/culvertinlets.h"
#include "flood/hazard/variablenames.h"
#include "flood/ui/proposal/inletwords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::flood;

namespace {

const QString vietnamese = QStringLiteral("vi");
const QString english = QStringLiteral("en");

/// Members that somebody reads in the window or on paper.
bool isShown(const QString &name)
{
    static const QStringList shown{ QStringLiteral("title"), QStringLiteral("source"),
        QStringLiteral("confirm"), QStringLiteral("document"), QStringLiteral("citation"),
        QStringLiteral("message"), QStringLiteral("reason") };
    return shown.contains(name);
}

void addFaults(const QString &place, const QJsonValue &value, QStringList &faults)
{
    const QJsonArray list = value.toArray();
    for (int i = 0; i < list.size(); ++i)
        addFaults(place + QStringLiteral("/%1").arg(i), list[i], faults);
    const QJsonObject members = value.toObject();
    const bool hasWords = members.contains(vietnamese) || members.contains(english);
    for (const QString &language : { vietnamese, english }) {
        if (hasWords && members.value(language).toString().trimmed().isEmpty())
            faults.append(place + QStringLiteral(": no ") + language);
    }
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QString inside = place + QLatin1Char('/') + member.key();
        if (isShown(member.key()) && !member.value().isObject())
            faults.append(inside + QStringLiteral(": one language"));
        addFaults(inside, member.value(), faults);
    }
}

QFileInfoList filesOfFloods()
{
    const QDir folder = QFileInfo(OfficeFiles().find(QStringLiteral("flood/themes.yaml"))).dir();
    QFileInfoList files = folder.entryInfoList({ QStringLiteral("*.yaml") }, QDir::Files);
    const QDir rules(folder.filePath(QStringLiteral("../rules")));
    return files + rules.entryInfoList({ QStringLiteral("flood-*.yaml") }, QDir::Files);
}

} // namespace

class TestFloodWords : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { LocalisedText::setLanguage(english); }
    void everyTextHasBothLanguages_data();
    void everyTextHasBothLanguages();
    void oneLanguageIsFound();
    void inletsHaveWords();
    void namesOfVariablesSayWhatTheyHold_data();
    void namesOfVariablesSayWhatTheyHold();
    void aNameThatHoldsNothingKnownIsRefused();
};

void TestFloodWords::everyTextHasBothLanguages_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : filesOfFloods())
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestFloodWords::everyTextHasBothLanguages()
{
    QFETCH(QString, path);
    const auto file = YamlReader::open(path);
    QVERIFY2(file, file ? "" : file.error().text().c_str());
    const auto json = file->json();
    QVERIFY2(json, json ? "" : json.error().text().c_str());
    QStringList faults;
    addFaults({}, *json, faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestFloodWords::oneLanguageIsFound()
{
    const auto file = YamlReader::parse("schemes:\n"
                                        "  - source: English alone\n"
                                        "    title: {en: One}\n",
            QStringLiteral("made.yaml"));
    QVERIFY(file);
    const auto json = file->json();
    QVERIFY(json);
    QStringList faults;
    addFaults({}, *json, faults);
    QCOMPARE(faults,
            QStringList({ QStringLiteral("/schemes/0/source: one language"),
                    QStringLiteral("/schemes/0/title: no vi") }));
}

void TestFloodWords::namesOfVariablesSayWhatTheyHold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("quantity");
    const auto row = [](const char *name, const char *description, ProbableQuantity quantity) {
        QTest::newRow(name) << QString(name) << QString(description) << int(quantity);
    };
    row("Mesh2d_WaterDepth", "", ProbableQuantity::Depth);
    row("h", "water depth", ProbableQuantity::Depth);
    row("Water Surface", "", ProbableQuantity::Level);
    row("Stage", "", ProbableQuantity::Level);
    row("Velocity", "", ProbableQuantity::Speed);
    row("bed_level", "", ProbableQuantity::Ground);
    row("max_dv", "", ProbableQuantity::DepthSpeed);
    row("advected", "", ProbableQuantity::Unknown); // a word, not a part of one
    row("dv advected", "", ProbableQuantity::DepthSpeed);
    row("depth_velocity", "", ProbableQuantity::DepthSpeed);
    row("Duration", "", ProbableQuantity::Duration);
    row("name before description", "depth", ProbableQuantity::Depth);
    row("speed", "at the bottom", ProbableQuantity::Speed);
    row("salinity", "", ProbableQuantity::Unknown);
}

void TestFloodWords::namesOfVariablesSayWhatTheyHold()
{
    QFETCH(QString, name);
    QFETCH(QString, description);
    QFETCH(int, quantity);
    const auto names = VariableNames::load({});
    QVERIFY2(names, names ? "" : names.error().text().c_str());
    SourceVariable variable;
    variable.name = name;
    variable.description = description;
    QCOMPARE(int(names->of(variable)), quantity);
    variable.isGround = true;
    QCOMPARE(names->of(variable), ProbableQuantity::Ground);
}

void TestFloodWords::aNameThatHoldsNothingKnownIsRefused()
{
    const QTemporaryDir folder;
    const auto refused = [&folder](const QByteArray &entry) {
        QFile file(folder.filePath("names.yaml"));
        if (!file.open(QIODevice::WriteOnly))
            return QByteArray("it cannot be written");
        file.write("names:\n  - " + entry + '\n');
        file.close();
        const auto names = VariableNames::read(file.fileName());
        return names ? QByteArray() : QByteArray::fromStdString(names.error().text());
    };
    QCOMPARE(refused("{part: salt, holds: depth}"), QByteArray());
    QVERIFY2(refused("{part: salt, holds: salt}").contains("depth-speed"),
            refused("{part: salt, holds: salt}").constData());
    QVERIFY(refused("{holds: depth}").contains("part"));
    QVERIFY(refused("{part: a, word: b, holds: depth}").contains("word"));
}

void TestFloodWords::inletsHaveWords()
{
    const auto words = InletWords::load({});
    QVERIFY2(words, words ? "" : words.error().text().c_str());
    for (const engine::CulvertInlet &inlet : engine::culvertInlets()) {
        LocalisedText::setLanguage(english);
        const QString inEnglish = words->text(inlet.code);
        QCOMPARE(inEnglish,
                QStringLiteral("%1 · %2, %3")
                        .arg(inlet.code)
                        .arg(QLatin1String(inlet.barrel), QLatin1String(inlet.edge)));
        LocalisedText::setLanguage(vietnamese);
        QVERIFY2(words->text(inlet.code) != inEnglish, qPrintable(inEnglish));
    }
    LocalisedText::setLanguage(vietnamese);
    QCOMPARE(words->text(1), QString::fromUtf16(u"1 · Cống tròn bê tông, mép vuông, có tường đầu"));
    QCOMPARE(words->text(58), QStringLiteral("58"));
}

QTEST_GUILESS_MAIN(TestFloodWords)
#include "test_floodwords.moc"
