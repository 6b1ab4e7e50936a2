// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalldossier.h"

#include "core/seal/sealkey.h"
#include "core/seal/sealstore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace spp;
using namespace spp::test;

namespace {

const QDate day(2026, 1, 1);
/// The least that libsodium allows: the strength is not what is tested.
const SealEffort little{ 1, 8192 };

SecretBytes secret(QByteArray text) { return SecretBytes::taking(text); }

QJsonObject encrypted(const SealKey &key)
{
    return orStop(key.encrypted(secret("correct horse"), little));
}

} // namespace

class TestSealKey : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "seed=20261124 max_success=50"); }

    void signaturesHoldForTheirMessageAlone()
    {
        const SealKey key = orStop(SealKey::create("A", day));
        QVERIFY(rc::check("messages", [&] {
            const QByteArray message
                    = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
            const QByteArray other = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
            const QByteArray signature = key.sign(message);
            RC_ASSERT(isSignedBy(key.publicKey(), message, signature));
            RC_ASSERT(isSignedBy(key.publicKey(), other, signature) == (message == other));
        }));
    }

    void opensWithItsPassphraseAlone()
    {
        const SealKey key = orStop(SealKey::create("Sở", day));
        const QJsonObject json = encrypted(key);
        const SealKey opened = orStop(SealKey::decrypt(json, secret("correct horse")));
        QVERIFY(isSignedBy(key.publicKey(), "m", opened.sign("m")));
        const auto wrong = SealKey::decrypt(json, secret("correct horsf"));
        QVERIFY(!wrong.ok() && wrong.error().code == ErrorCode::BadInput);
        QVERIFY(!key.encrypted(secret("short"), little).ok());
    }

    void changedKeyFileIsNotOpened()
    {
        const QJsonObject json = encrypted(orStop(SealKey::create("Sở", day)));
        for (const QString &name : json.keys()) {
            QJsonObject changed = json;
            QString text = changed[name].toString();
            if (text.isEmpty())
                changed[name] = 7;
            else
                changed[name] = text.replace(0, 1, text.startsWith('a') ? "b" : "a");
            QVERIFY2(!SealKey::decrypt(changed, secret("correct horse")).ok(), qPrintable(name));
        }
    }

    void demandForAllMemoryIsRefused()
    {
        QJsonObject json = encrypted(orStop(SealKey::create("Sở", day)));
        json["memory_bytes"] = 1e15;
        QVERIFY(!SealKey::decrypt(json, secret("correct horse")).ok());
    }

    void publicPartOfAnotherKeyIsRefused()
    {
        QJsonObject json = encrypted(orStop(SealKey::create("Sở", day)));
        json["chain"] = orStop(SealKey::create("Sở", day)).chain().toJson();
        QVERIFY(!SealKey::decrypt(json, secret("correct horse")).ok());
    }

    void chainOfHandOversIsReadAndAnyChangeIsNot()
    {
        const SealKey first = orStop(SealKey::create("Sở", day));
        const SealKey second = orStop(first.handOver(QDate(2026, 6, 1)));
        const SealKey third = orStop(second.handOver(QDate(2027, 1, 1)));
        const QJsonObject json = third.chain().toJson();
        const SealChain read = orStop(SealChain::fromJson(json));
        QCOMPARE(read.keys.size(), size_t(3));
        QCOMPARE(read.usedUntil(first.publicKey()), QDate(2026, 6, 1));
        QVERIFY(!read.usedUntil(third.publicKey()).isValid());
        QJsonObject renamed = json;
        renamed["office"] = "Other";
        QVERIFY(!SealChain::fromJson(renamed).ok());
        for (const char *member : { "public_key", "from", "signature" }) {
            QJsonArray keys = json["keys"].toArray();
            QJsonObject one = keys[1].toObject();
            one[member] = keys[2].toObject()[member];
            keys[1] = one;
            QJsonObject changed = json;
            changed["keys"] = keys;
            QVERIFY2(!SealChain::fromJson(changed).ok(), member);
        }
        QJsonArray without = json["keys"].toArray();
        without.removeAt(1);
        QJsonObject shorter = json;
        shorter["keys"] = without;
        QVERIFY(!SealChain::fromJson(shorter).ok());
    }

    void handOverGoesForward()
    {
        const SealKey key = orStop(SealKey::create("Sở", day));
        QVERIFY(!key.handOver(day.addDays(-1)).ok());
        QVERIFY(!SealKey::create("  ", day).ok());
    }

    void storeKeepsTheKeyForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const SealStore store(folder.filePath("seal"));
        QVERIFY(!store.encryptedKey().ok());
        const SealKey key = orStop(SealKey::create("Sở", day));
        orStop(store.keepNew(encrypted(key)));
        const auto others
                = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(store.keyPath()).permissions() & others));
        QFile file(store.keyPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SealChain given = orStop(SealChain::read(store.publicPath()));
        QCOMPARE(given.current(), key.publicKey());
        QVERIFY(!store.keepNew(encrypted(key)).ok());
    }

    void storeReplacesOnlyByASuccessor()
    {
        QTemporaryDir folder;
        const SealStore store(folder.filePath("seal"));
        const SealKey key = orStop(SealKey::create("Sở", day));
        orStop(store.keepNew(encrypted(key)));
        QVERIFY(!store.replace(encrypted(orStop(SealKey::create("Sở", day)))).ok());
        const SealKey next = orStop(key.handOver(day.addDays(1)));
        orStop(store.replace(encrypted(next)));
        QCOMPARE(orStop(store.ownChain()).current(), next.publicKey());
    }

    void trustIsNotTakenBackByAnOlderList()
    {
        QTemporaryDir folder;
        const SealStore store(folder.filePath("seal"));
        const SealKey key = orStop(SealKey::create("Sở", day));
        const SealKey next = orStop(key.handOver(day.addDays(1)));
        orStop(store.trust(key.chain()));
        orStop(store.trust(next.chain()));
        QVERIFY(!store.trust(key.chain()).ok());
        QCOMPARE(orStop(store.known()).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSealKey)
#include "test_sealkey.moc"
