// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Proposals: what is written is read back, and a scenario with a base is the base with what is
// proposed on top of it.
#include "flood/simulation/scenariofile.h"
#include "flood/simulation/scenariostructures.h"
#include "flood/whatif/proposalfile.h"
#include "floodtown.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

using Kind = ProposedEdit::Kind;

QString text(const char *words) { return QString::fromUtf8(words); }

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file cannot be written");
}

/// Proposals of all that the file can hold.
class Chance {
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    {
    }

    ProposalFile proposal(const QString &folder)
    {
        ProposalFile made;
        made.path = folder + text("/proposal.yaml");
        made.title = words();
        made.base = folder + (one(2) ? text("/base: \"1\".yaml") : text("/deeper/base.yaml"));
        if (const int link = one(4); link == 1)
            made.link.caseNumber = words();
        else if (link == 2)
            made.link.zone = qlonglong(m_random()) - 100;
        else if (link == 3)
            made.link.parcels = QStringList{ words(), words() };
        for (int i = one(4); i > 0; --i)
            made.edits.push_back(edit(i));
        for (int i = one(4); i > 0; --i)
            made.structures.push_back(structure(i));
        return made;
    }

private:
    int one(int of) { return int(m_random() % unsigned(of)); }

    QString words()
    {
        static const QStringList all{ text("đê bao"), text("true"), text("12"), text("a: b # c"),
            text("\"quoted\" \\ back"), text("{[&*!|>'%@`]}"), text("two\nlines\tand a tab"),
            text("null"), text("~"), text("- x"), text("1e5"), text("𝛿 水"), text("\x01 control") };
        return all[one(int(all.size()))];
    }

    double number()
    {
        const double some[] = { 0.0, 1.0 / 3.0, -1.5e-7, 1e21, 123456789.123456789, 5e-324 };
        return one(3) ? some[one(6)] : std::ldexp(double(m_random()), one(80) - 60);
    }

    MapPoint point() { return { number(), number() }; }

    ProposedEdit edit(int i)
    {
        ProposedEdit made;
        made.kind = Kind(one(4));
        made.name = words() + QString::number(i);
        made.level_m = number();
        for (int count = 3 + one(5); count > 0; --count)
            made.shape.push_back(point());
        made.shape.front().x = -7e5; // else the ring might come closed
        return made;
    }

    ProposedStructure structure(int i)
    {
        static const char *const kinds[] = { "weir", "gate", "culvert", "pump" };
        ProposedStructure made;
        made.name = words() + QString::number(i);
        made.kind = text(kinds[one(4)]);
        made.from = point();
        if (one(2))
            made.to = point();
        for (const QString &key : structureKeys(made.kind).mid(4))
            made.values.insert(key, value(3));
        return made;
    }

    QJsonValue value(int depth)
    {
        switch (one(depth > 0 ? 6 : 4)) {
        case 0:
            return number();
        case 1:
            return one(2) == 0;
        case 2:
            return QJsonValue(QJsonValue::Null);
        case 3:
            return words();
        case 4:
            return QJsonArray{ value(depth - 1), value(depth - 1) };
        default:
            return QJsonObject{ { words(), value(depth - 1) },
                { text("rules"), value(depth - 1) } };
        }
    }

    std::mt19937 m_random;
};

void compare(const ProposalFile &a, const ProposalFile &b)
{
    QCOMPARE(a.path, b.path);
    QCOMPARE(a.title, b.title);
    QCOMPARE(a.base, b.base);
    QCOMPARE(a.link.caseNumber, b.link.caseNumber);
    QVERIFY(a.link.zone == b.link.zone);
    QCOMPARE(a.link.parcels, b.link.parcels);
    QCOMPARE(a.edits.size(), b.edits.size());
    for (std::size_t i = 0; i < a.edits.size(); ++i) {
        QVERIFY(a.edits[i].kind == b.edits[i].kind);
        QCOMPARE(a.edits[i].name, b.edits[i].name);
        QVERIFY(a.edits[i].level_m == b.edits[i].level_m); // to the last bit
        QVERIFY(a.edits[i].shape == b.edits[i].shape);
    }
    QCOMPARE(a.structures.size(), b.structures.size());
    for (std::size_t i = 0; i < a.structures.size(); ++i) {
        QCOMPARE(a.structures[i].name, b.structures[i].name);
        QCOMPARE(a.structures[i].kind, b.structures[i].kind);
        QVERIFY(a.structures[i].from == b.structures[i].from);
        QVERIFY(a.structures[i].to == b.structures[i].to);
        QCOMPARE(a.structures[i].values, b.structures[i].values);
    }
}

/// The polder of FloodTown, and a proposal for it.
struct Polder {
    explicit Polder(const QString &folder)
        : base(FloodTown(folder).scenario())
        , path(folder + text("/proposal.yaml"))
    {
    }

    Result<ScenarioFile> read(const QByteArray &own) const
    {
        write(path, "scenario: 1\ntitle: Plot\nbase: polder.yaml\n" + own);
        return ScenarioFile::read(path);
    }

    QString base;
    QString path;
};

constexpr char plot[] = R"(edits:
  - {name: plot, kind: fill, level: 1.5, polygon: ["550120 1109930", "550130 1109930",
      "550130 1109940", "550120 1109940"]}
)";
constexpr char gate[] = R"(structures:
  - {name: second, kind: gate, from: "550097 1109960", to: "550102 1109960", sill: 0, width: 1,
     height: 1}
)";

} // namespace

class TestProposalFile : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void replacesTheFile();
    void refusesWhatCannotBeRead();
    void drawnEditsAlone();
    void baseAndProposal();
    void filesFromTheirOwnFolders();
    void mistakes_data();
    void mistakes();
    void baseOfABase();
};

void TestProposalFile::whatIsWrittenIsRead()
{
    const QTemporaryDir folder;
    Chance chance(7);
    for (int trial = 0; trial < 300; ++trial) {
        const ProposalFile made = chance.proposal(folder.path());
        const auto written = made.write();
        QVERIFY2(written.ok(), written.ok() ? "" : written.error().text().c_str());
        const auto read = ProposalFile::read(made.path);
        if (!read) {
            QFile file(made.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QFAIL((read.error().text() + '\n' + file.readAll().toStdString()).c_str());
        }
        compare(*read, made);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{ text("proposal.yaml") });
}

void TestProposalFile::replacesTheFile()
{
    const QTemporaryDir folder;
    ProposalFile made;
    made.path = folder.filePath(text("a.yaml"));
    made.title = text("first");
    made.base = folder.filePath(text("base.yaml"));
    QVERIFY(made.write().ok());
    made.title = text("second");
    QVERIFY(made.write().ok());
    QCOMPARE(ProposalFile::read(made.path)->title, text("second"));
    made.path = folder.filePath(text("none/a.yaml"));
    const auto written = made.write();
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Environment);
}

void TestProposalFile::refusesWhatCannotBeRead()
{
    const QTemporaryDir folder;
    ProposalFile good;
    good.path = folder.filePath(text("a.yaml"));
    good.title = text("title");
    good.base = folder.filePath(text("base.yaml"));
    good.edits = { { Kind::Fill, text("plot"), { { 0, 0 }, { 1, 0 }, { 1, 1 } }, 1.0 } };
    good.structures = { { text("pump"), text("pump"), MapPoint{ 0, 0 }, {}, {} } };
    QVERIFY(good.write().ok());
    std::vector<ProposalFile> all(7, good);
    all[0].edits.push_back(good.edits.front());
    all[1].edits.front().shape.pop_back();
    all[2].edits.front().level_m = std::numeric_limits<double>::infinity();
    all[3].structures.front().kind = text("lock");
    all[4].structures.front().values.insert(text("width"), 1.0);
    all[5].link.caseNumber = text("1");
    all[5].link.zone = 1;
    all[6].title.clear();
    for (const ProposalFile &one : all) {
        const auto written = one.write();
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::BadInput);
    }
    compare(*ProposalFile::read(good.path), good);
}

void TestProposalFile::drawnEditsAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("a.yaml"));
    const auto says = [&](const QByteArray &own) {
        write(path, "scenario: 1\ntitle: Plot\nbase: b.yaml\n" + own);
        const auto read = ProposalFile::read(path);
        return read ? QString() : QString::fromStdString(read.error().text());
    };
    QVERIFY(says(plot).isEmpty());
    QString error = says("edits: [{name: a, kind: fill, polygons: a.gpkg, level: 1}]\n");
    QVERIFY2(error.contains(text("polygons")), qPrintable(error));
    QVERIFY2(error.contains(text("a.yaml:4:")), qPrintable(error));
    error = says("structures: [{name: a, kind: gate, from: outside, to: \"0 0\","
                 " control: {initial: 1, initial: 0}}]\n");
    QVERIFY2(error.contains(text("initial")), qPrintable(error));
    error = says("structures: [{name: a, kind: gate, from: outside, to: \"0 0\","
                 " control: &a [*a]}]\n");
    QVERIFY2(!error.isEmpty(), qPrintable(error));
    write(path, "scenario: 1\ntitle: no base\nedits: []\n");
    QVERIFY(!ProposalFile::read(path).ok());
}

void TestProposalFile::baseAndProposal()
{
    const QTemporaryDir folder;
    const Polder polder(folder.path());
    const auto base = ScenarioFile::read(polder.base);
    const auto read = polder.read(QByteArray(plot) + gate + "link: {parcels: [1/1, 1/2]}\n");
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().text().c_str());
    QCOMPARE(read->title, text("Plot"));
    QCOMPARE(read->base, polder.base);
    QCOMPARE(read->link.parcels, QStringList({ text("1/1"), text("1/2") }));
    QVERIFY(base->base.isEmpty() && base->link.isEmpty());
    // All of the base, and what is proposed after it.
    QCOMPARE(read->edits.size(), base->edits.size() + 1);
    QCOMPARE(read->edits.back().volume_m3, 150.0);
    QCOMPARE(read->structures.size(), base->structures.size() + 1);
    QCOMPARE(read->structures.back()->name(), std::string("second"));
    QVERIFY(read->context.grid == base->context.grid);
    QCOMPARE(read->context.end_s, base->context.end_s);
    QCOMPARE(read->observed.size(), base->observed.size());
    const std::size_t cell = read->setup.domain.at({ 12, 24 });
    QCOMPARE(read->setup.domain.bed_m[cell], 1.5);
    QCOMPARE(read->setup.domain.depth_m[cell], 0.0); // a level at the start, over the new ground
    QCOMPARE(base->setup.domain.depth_m[cell], 0.2);
    // Both files and the terrain, each once.
    QCOMPARE(read->context.inputs,
            QStringList({ polder.path, polder.base, folder.filePath(text("dem.tif")) }));
}

void TestProposalFile::filesFromTheirOwnFolders()
{
    const QTemporaryDir folder;
    const Polder polder(folder.path());
    QVERIFY(QDir(folder.path()).mkdir(text("own")));
    write(folder.filePath(text("own/level.csv")), "time,value\n0,0.1\n10,0.1\n");
    const QString path = folder.filePath(text("own/proposal.yaml"));
    write(path, R"(scenario: 1
title: Flap to the sea
base: ../polder.yaml
structures:
  - {name: flap, kind: weir, from: "550150 1109950", to: outside, crest: 0.1, width: 1,
     outside_level: {file: level.csv, time: time, value: value, time_unit: min, unit: m}}
)");
    const auto read = ScenarioFile::read(path);
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().text().c_str());
    QVERIFY(read->context.inputs.contains(folder.filePath(text("own/level.csv"))));
    QVERIFY(read->context.inputs.contains(folder.filePath(text("dem.tif"))));
}

void TestProposalFile::mistakes_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("where");
    const auto row
            = [](const char *name, const QByteArray &own, const char *says, const char *where) {
                  QTest::newRow(name) << QString::fromUtf8(own) << text(says) << text(where);
              };
    row("anything else", "rain: {curve: {constant: 1, unit: mm/h}}\n", "rain", "proposal.yaml:4");
    row("an edit of the base", QByteArray(plot).replace("name: plot", "name: pond"), "pond",
            "proposal.yaml:5");
    row("one name twice", QByteArray(plot) + QByteArray(plot).mid(7), "plot", "proposal.yaml:7");
    row("a structure of the base", QByteArray(gate).replace("name: second", "name: sluice"),
            "sluice", "proposal.yaml:5");
    row("two links", "link: {case: 1/2026, zone: 3}\n", "one thing", "proposal.yaml:4");
    row("zone that is no number", "link: {zone: A3}\n", "A3", "proposal.yaml:4");
    row("no cell", QByteArray(plot).replace("level: 1.5", "level: -5"), "no cell",
            "proposal.yaml:5");
    row("a gate within one cell", QByteArray(gate).replace("550102 1109960", "550098 1109959"),
            "same cell", "proposal.yaml");
}

void TestProposalFile::mistakes()
{
    QFETCH(QString, own);
    QFETCH(QString, says);
    QFETCH(QString, where);
    const QTemporaryDir folder;
    const auto read = Polder(folder.path()).read(own.toUtf8());
    QVERIFY(!read.ok());
    const QString error = QString::fromStdString(read.error().text());
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY2(error.contains(where), qPrintable(error));
}

void TestProposalFile::baseOfABase()
{
    const QTemporaryDir folder;
    const Polder polder(folder.path());
    QVERIFY(polder.read({}).ok());
    const QString third = folder.filePath(text("third.yaml"));
    write(third, "scenario: 1\ntitle: third\nbase: proposal.yaml\n");
    auto read = ScenarioFile::read(third);
    QVERIFY(!read.ok());
    QVERIFY(read.error().text().find("base of its own") != std::string::npos);
    write(third, "scenario: 1\ntitle: itself\nbase: third.yaml\n");
    QVERIFY(!ScenarioFile::read(third).ok());
    write(third, "scenario: 1\ntitle: nothing\nbase: none.yaml\n");
    read = ScenarioFile::read(third);
    QVERIFY(!read.ok());
    QVERIFY(read.error().text().find("none.yaml") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestProposalFile)
#include "test_proposalfile.moc"
