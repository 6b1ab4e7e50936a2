// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalldossier.h"

#include "core/seal/dossiermanifest.h"
#include "core/seal/dossierseal.h"
#include "core/seal/dossierverification.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace spp;
using namespace spp::test;

namespace {

using Fault = DossierVerification::Fault;

const QDate made(2026, 1, 1);

struct Sealed {
    SmallDossier dossier;
    SealKey key = orStop(SealKey::create("Sở Xây dựng", made));

    explicit Sealed(QDate on = {}) { orStop(DossierSeal::seal(dossier.path(), key, on)); }

    DossierVerification verify() const { return verify({ key.chain() }); }
    DossierVerification verify(const std::vector<SealChain> &known) const
    {
        return orStop(DossierVerification::of(dossier.path(), known));
    }
};

QStringList faults(const DossierVerification &done)
{
    QStringList list;
    for (const auto &problem : done.problems)
        list.append((toString(problem.fault) + ' ' + problem.file).trimmed());
    return list;
}

const QStringList names{ "dossier.pdf", "review.json", "inputs/case.json", "inputs/rules/01-a.yaml",
    "manifest.json", "seal.json" };

} // namespace

class TestVerification : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261124 max_success=200"); }

    void sealedDossierIsValid()
    {
        const Sealed sealed;
        const DossierVerification done = sealed.verify();
        QCOMPARE(faults(done), QStringList());
        QVERIFY(done.isValid());
        QCOMPARE(done.office, QString("Sở Xây dựng"));
        QCOMPARE(done.files, 4);
    }

    void sealIsOverTheExactBytesOfTheManifest()
    {
        const Sealed sealed;
        const auto seal = orStop(DossierSeal::fromBytes(sealed.dossier.read("seal.json")));
        QVERIFY(isSignedBy(seal.publicKey, sealed.dossier.read("manifest.json"), seal.signature));
    }

    void sameDossierSameSeal()
    {
        const Sealed sealed;
        const QByteArray first = sealed.dossier.read("seal.json");
        orStop(DossierSeal::seal(sealed.dossier.path(), sealed.key, {}));
        QCOMPARE(sealed.dossier.read("seal.json"), first);
    }

    void everyByteOfEveryFileCounts_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyByteOfEveryFileCounts()
    {
        QFETCH(QString, name);
        const Sealed sealed;
        const QByteArray bytes = sealed.dossier.read(name);
        for (int at = 0; at < bytes.size(); ++at) {
            for (const int flip : { 0x01, 0x20 }) {
                QByteArray changed = bytes;
                changed[at] = char(changed.at(at) ^ flip);
                sealed.dossier.write(name, changed);
                QVERIFY2(!sealed.verify().isValid(), qPrintable(QString::number(at)));
            }
        }
        sealed.dossier.write(name, bytes);
        QVERIFY(sealed.verify().isValid());
    }

    void anyChangeOfAnyFileIsSeen()
    {
        const Sealed sealed;
        QVERIFY(rc::check("changed files", [&] {
            const QString name = names.at(*rc::gen::inRange(0, int(names.size())));
            const QByteArray bytes = sealed.dossier.read(name);
            const int at = *rc::gen::inRange(0, int(bytes.size()));
            const int length = *rc::gen::inRange(0, 5);
            const auto more = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
            QByteArray changed = bytes;
            changed.replace(at, length, QByteArray::fromStdString(more));
            RC_PRE(changed != bytes);
            sealed.dossier.write(name, changed);
            const bool valid = sealed.verify().isValid();
            sealed.dossier.write(name, bytes);
            RC_ASSERT(!valid);
        }));
    }

    void problemsNameTheFile()
    {
        const Sealed sealed;
        sealed.dossier.write("review.json", "{}");
        sealed.dossier.write("inputs/more.txt", "x");
        QVERIFY(QFile::remove(sealed.dossier.file("inputs/case.json")));
        QCOMPARE(faults(sealed.verify()),
                (QStringList{ "missing inputs/case.json", "changed review.json",
                        "unlisted inputs/more.txt" }));
    }

    void linkInsteadOfAFileIsMissing()
    {
        const Sealed sealed;
        QVERIFY(QFile::rename(sealed.dossier.file("review.json"), sealed.dossier.path() + ".json"));
        QVERIFY(QFile::link(sealed.dossier.path() + ".json", sealed.dossier.file("review.json")));
        QCOMPARE(faults(sealed.verify()), QStringList{ "missing review.json" });
    }

    void withoutSealOrKey()
    {
        const Sealed sealed;
        QCOMPARE(faults(sealed.verify({})), QStringList{ "unknown_key" });
        const SealKey other = orStop(SealKey::create("Sở Xây dựng", made));
        QCOMPARE(faults(sealed.verify({ other.chain() })), QStringList{ "unknown_key" });
        QVERIFY(QFile::remove(sealed.dossier.file("seal.json")));
        QCOMPARE(faults(sealed.verify()), QStringList{ "not_sealed" });
    }

    void sealOfAnotherDossierDoesNotFit()
    {
        const Sealed sealed;
        const auto foreign = DossierSeal::of("another manifest", sealed.key, {});
        sealed.dossier.write("seal.json", foreign.bytes());
        QCOMPARE(faults(sealed.verify()), QStringList{ "wrong_signature seal.json" });
    }

    void officeAndDayAreSealedToo()
    {
        const Sealed sealed(QDate(2026, 5, 1));
        QVERIFY(sealed.verify().isValid());
        const QByteArray seal = sealed.dossier.read("seal.json");
        sealed.dossier.write("seal.json", QByteArray(seal).replace("2026-05-01", "2026-05-02"));
        QCOMPARE(faults(sealed.verify()), QStringList{ "wrong_signature seal.json" });
        sealed.dossier.write("seal.json", QByteArray(seal).replace("Xây", "Tài"));
        QCOMPARE(faults(sealed.verify()), QStringList{ "wrong_signature seal.json" });
    }

    void oldDossierStaysValidAfterAHandOver()
    {
        const QDate change(2026, 6, 1);
        const Sealed sealed(QDate(2026, 5, 31));
        const SealKey next = orStop(sealed.key.handOver(change));
        const auto done = sealed.verify({ next.chain() });
        QVERIFY2(done.isValid(), qPrintable(done.text()));
        QCOMPARE(done.handedOver, change);
        orStop(DossierSeal::seal(sealed.dossier.path(), next, QDate(2026, 6, 2)));
        QVERIFY(sealed.verify({ next.chain() }).isValid());
        // The old list does not know the new key yet.
        QCOMPARE(faults(sealed.verify()), QStringList{ "unknown_key" });
    }

    void oldKeyUsedAfterItsHandOverIsReported()
    {
        const Sealed sealed(QDate(2026, 6, 2));
        const SealKey next = orStop(sealed.key.handOver(QDate(2026, 6, 1)));
        QCOMPARE(faults(sealed.verify({ next.chain() })), QStringList{ "key_handed_over" });
    }

    void signatureAppendedToThePdfIsReported()
    {
        const Sealed sealed;
        const QByteArray pdf = SmallDossier::emptyPage();
        const QByteArray once = SmallDossier::signature(pdf);
        sealed.dossier.write("dossier.pdf", pdf + once);
        DossierVerification done = sealed.verify();
        QVERIFY2(done.isValid(), qPrintable(done.text()));
        QCOMPARE(done.appended.size(), size_t(1));
        QCOMPARE(done.appended[0].bytes, qint64(once.size()));
        QCOMPARE(done.appended[0].signatures, 1);
        QVERIFY(done.text().contains("1 signature(s)"));
        sealed.dossier.write("dossier.pdf", pdf + once + SmallDossier::signature(pdf + once));
        done = sealed.verify();
        QVERIFY(done.isValid());
        QCOMPARE(done.appended[0].signatures, 2);
    }

    void sealedPartOfASignedPdfStillCounts()
    {
        const Sealed sealed;
        const QByteArray pdf = SmallDossier::emptyPage();
        const QByteArray grown = pdf + SmallDossier::signature(pdf);
        for (int at = 0; at < pdf.size(); ++at) {
            QByteArray changed = grown;
            changed[at] = char(changed.at(at) ^ 1);
            sealed.dossier.write("dossier.pdf", changed);
            QCOMPARE(faults(sealed.verify()), QStringList{ "changed dossier.pdf" });
        }
    }

    void somethingElseAppendedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("more");
        const QByteArray pdf = SmallDossier::emptyPage();
        const QByteArray signature = SmallDossier::signature(pdf);
        QTest::newRow("garbage") << QByteArray("garbage");
        QTest::newRow("one byte") << QByteArray("\n");
        QTest::newRow("range without update") << QByteArray("/ByteRange [0 300 400 5]\n%%EOF\n");
        QTest::newRow("update without signature") << SmallDossier::update(pdf);
        QTest::newRow("chain leads elsewhere")
                << QByteArray(signature).replace("/Prev ", "/Prev 1");
        QTest::newRow("no chain") << QByteArray(signature).replace("/Prev", "/Next");
        QTest::newRow("cut off") << signature.left(signature.size() - 8);
        QTest::newRow("garbage after a signature") << signature + "garbage";
        QTest::newRow("signature of something else")
                << QByteArray(signature).replace("/ByteRange [0", "/ByteRange [9");
    }
    void somethingElseAppendedIsRefused()
    {
        QFETCH(QByteArray, more);
        const Sealed sealed;
        sealed.dossier.write("dossier.pdf", SmallDossier::emptyPage() + more);
        QCOMPARE(faults(sealed.verify()), QStringList{ "not_an_update dossier.pdf" });
    }

    void onlyAPdfMayGrow()
    {
        const Sealed sealed;
        sealed.dossier.write("review.json", sealed.dossier.read("review.json") + "\n");
        QCOMPARE(faults(sealed.verify()), QStringList{ "changed review.json" });
    }

    void changedFolderIsNotSealed()
    {
        const Sealed sealed;
        sealed.dossier.write("review.json", "{}");
        const auto done = DossierSeal::seal(sealed.dossier.path(), sealed.key, {});
        QVERIFY(!done.ok());
        QVERIFY(QString::fromStdString(done.error().file).endsWith("review.json"));
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "test_verification.moc"
