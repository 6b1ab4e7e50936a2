// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is written of a scenario is read back as the same value, and what was not changed stands
// there as before. RapidCheck prints the values that failed.
#include "core/profile/yamlreader.h"
#include "flood/simulation/flowtext.h"
#include "flood/simulation/scenariofile.h"
#include "flood/simulation/scenariotext.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace spp;
using namespace spp::flood;

namespace {

const QByteArray written = R"(# Made by hand.
scenario: 1
title: By hand   # a remark

# The ground of 2025.
terrain:
  raster: dem.tif
  # no data at the sea
  missing: wall
end: {value: 2, unit: h}
structures:
- {name: sluice, kind: gate,
   from: "1 2"}
# The last word.
)";

ScenarioText parsed(const QByteArray &text)
{
    const Result<ScenarioText> read = ScenarioText::parse(text, QStringLiteral("by hand"));
    return read ? *read : ScenarioText();
}

/// Without a mark of the byte order, which readers take off.
QString anyText()
{
    const auto letters = *rc::gen::container<std::vector<unsigned short>>(
            rc::gen::oneOf(rc::gen::inRange<unsigned short>(1, 0x180),
                    rc::gen::element<unsigned short>(
                            0x1edb, 0x2028, 0x85, '#', ':', '"', '\'', ' ', '-', '0')));
    QString text;
    for (const unsigned short letter : letters)
        text += QChar(letter);
    return *rc::gen::element(text, QStringLiteral("true"), QStringLiteral("1e5"),
            QStringLiteral("~"), QStringLiteral("null"), QStringLiteral("nan"), QStringLiteral("-"),
            QStringLiteral("&a b"), QStringLiteral("01"));
}

QJsonValue anyValue(int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 5 : 3);
    if (kind == 0)
        return *rc::gen::arbitrary<double>();
    if (kind == 1)
        return *rc::gen::arbitrary<bool>();
    if (kind == 2)
        return anyText();
    const int count = *rc::gen::inRange(0, 4);
    QJsonArray list;
    QJsonObject object;
    for (int i = 0; i < count; ++i) {
        list.append(anyValue(depth - 1));
        object.insert(anyText(), anyValue(depth - 1));
    }
    return kind == 3 ? QJsonValue(list) : QJsonValue(object);
}

QJsonObject anyContent()
{
    QJsonObject content;
    for (const QString &key : scenarioKeys()) {
        if (*rc::gen::arbitrary<bool>())
            content.insert(key, anyValue(3));
    }
    content.insert(QStringLiteral("scenario"), 1);
    return content;
}

QJsonObject readBack(const QByteArray &text)
{
    const Result<YamlReader> reader = YamlReader::parse(text, QStringLiteral("written"));
    RC_ASSERT(reader.ok());
    const Result<QJsonObject> content = reader->json();
    RC_ASSERT(content.ok());
    return *content;
}

} // namespace

class TestScenarioText : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatItWrote();
    void readsBackWhatItChanged();
    void leavesTheRestAsItIs();
    void addsKeysInTheirOrder();
    void refusesWhatCannotBeReplacedAlone();
    void readsTextsAsFiles();
    void leavesTheOldFileWhereItCannotWrite();
};

void TestScenarioText::readsBackWhatItWrote()
{
    QVERIFY(rc::check("a new scenario is read back as it was said", [] {
        const QJsonObject content = anyContent();
        const Result<QByteArray> text = ScenarioText().with(content);
        RC_ASSERT(text.ok());
        RC_ASSERT(readBack(*text) == content);
    }));
}

void TestScenarioText::readsBackWhatItChanged()
{
    QVERIFY(rc::check("an edited scenario is read back as it was said", [] {
        QJsonObject content = parsed(written).content();
        for (const QString &key : anyContent().keys()) {
            const int what = *rc::gen::inRange(0, 3);
            if (what == 0)
                content.remove(key);
            else if (what == 1)
                content.insert(key, anyValue(2));
        }
        content.insert(QStringLiteral("scenario"), 1);
        const Result<QByteArray> text = parsed(written).with(content);
        RC_ASSERT(text.ok());
        RC_ASSERT(readBack(*text) == content);
    }));
}

void TestScenarioText::leavesTheRestAsItIs()
{
    const ScenarioText text = parsed(written);
    const Result<QByteArray> same = text.with(text.content());
    QVERIFY(same.ok());
    QCOMPARE(*same, written);
    QJsonObject longer = text.content();
    longer.insert(QStringLiteral("end"),
            QJsonObject{ { QStringLiteral("value"), 3 },
                    { QStringLiteral("unit"), QStringLiteral("d") } });
    const Result<QByteArray> changed = text.with(longer);
    QVERIFY(changed.ok());
    QByteArray expected = written;
    expected.replace("end: {value: 2, unit: h}", "end: {value: 3, unit: d}");
    QCOMPARE(*changed, expected);
}

void TestScenarioText::addsKeysInTheirOrder()
{
    const ScenarioText text = parsed(written);
    QJsonObject more = text.content();
    more.insert(QStringLiteral("cell"), 10);
    more.insert(QStringLiteral("boundaries"),
            QJsonArray{ QJsonObject{ { QStringLiteral("name"), QStringLiteral("biển") },
                    { QStringLiteral("kind"), QStringLiteral("stage") } } });
    const Result<QByteArray> changed = text.with(more);
    QVERIFY(changed.ok());
    QByteArray expected = written;
    expected.replace("  missing: wall\n", "  missing: wall\ncell: 10\n");
    expected.replace(
            "unit: h}\n", "unit: h}\nboundaries:\n  - {name: \"bi\u1ec3n\", kind: stage}\n");
    QCOMPARE(*changed, expected);
}

void TestScenarioText::refusesWhatCannotBeReplacedAlone()
{
    const Result<ScenarioText> flow = ScenarioText::parse(
            "{scenario: 1, title: In one line}\n", QStringLiteral("flow.yaml"));
    QVERIFY(!flow);
    QCOMPARE(flow.error().file, std::string("flow.yaml"));
    QVERIFY(!flow.error().advice.empty());
    // Another key takes its value from the one that changes.
    const ScenarioText shared = parsed("scenario: 1\nend: &long {value: 2, unit: h}\n"
                                       "outputs: {frame_every: *long}\n");
    QJsonObject content = shared.content();
    QVERIFY(!content.isEmpty());
    content.insert(QStringLiteral("end"), 3);
    QVERIFY(!shared.with(content));
}

void TestScenarioText::readsTextsAsFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scenario.yaml"));
    const QByteArray text = "scenario: 1\ntitle: No terrain\nend: {value: 1, unit: h}\n";
    QVERIFY(writeScenario(path, text).ok());
    const Result<ScenarioFile> ofFile = ScenarioFile::read(path);
    const Result<ScenarioFile> ofText = ScenarioFile::read(path, text);
    QVERIFY(!ofFile && !ofText);
    QCOMPARE(ofText.error().text(), ofFile.error().text());
}

void TestScenarioText::leavesTheOldFileWhereItCannotWrite()
{
    QTemporaryDir folder;
    const Result<void> written = writeScenario(
            folder.filePath(QStringLiteral("nowhere/scenario.yaml")), "scenario: 1\n");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Environment);
}

QTEST_GUILESS_MAIN(TestScenarioText)
#include "test_scenariotext.moc"
