// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/encodingdetector.h"
#include "core/import/textdecoder.h"
#include "support/patience.h"

#include <QProcess>
#include <QTest>

using namespace spp;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return { bytes.constData(), size_t(bytes.size()) };
}

/// What iconv, which is not part of the program, makes of a text.
QByteArray iconv(const QString &text, const QString &encoding)
{
    QProcess process;
    process.start(QStringLiteral("iconv"),
            { QStringLiteral("-f"), QStringLiteral("UTF-8"), QStringLiteral("-t"), encoding });
    process.write(text.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(test::patience_ms);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

const QString sentence = QStringLiteral(
        "Nguyễn Văn Bảy, thửa đất số 12, tờ bản đồ 5, phường Cái Khế, quận Ninh Kiều, Đường Ơ");

} // namespace

class TestLegacyText : public QObject {
    Q_OBJECT

private:
    LegacyText m_tables = *LegacyText::load();

    EncodingAnswer detect(const QList<QByteArray> &texts) const
    {
        const auto detector = EncodingDetector::create(m_tables, { QStringLiteral("Cái Khế") });
        EncodingSample sample;
        for (const QByteArray &text : texts)
            sample.add(view(text));
        return detector->detect(sample);
    }

private slots:
    void everyLetterOfATableSurvives_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<int>("letters");
        // TCVN3 has 74 letters with bytes of their own: 67 small ones and the capitals A1 to A7.
        QTest::newRow("tcvn3") << int(TextEncoding::Tcvn3) << 74;
        QTest::newRow("vni") << int(TextEncoding::Vni) << 134;
        QTest::newRow("cp1258") << int(TextEncoding::Cp1258) << 134;
        QTest::newRow("viscii") << int(TextEncoding::Viscii) << 134;
    }
    void everyLetterOfATableSurvives()
    {
        QFETCH(int, encoding);
        QFETCH(int, letters);
        const auto which = TextEncoding(encoding);
        const QStringList all = m_tables.letters(which);
        QCOMPARE(int(all.size()), letters);
        for (const QString &letter : all) {
            const LegacyText::Encoded encoded = m_tables.encode(letter, which);
            QVERIFY(encoded.lost.isEmpty());
            const LegacyText::Decoded decoded = m_tables.decode(view(encoded.bytes), which);
            QCOMPARE(decoded.text, letter);
            QCOMPARE(decoded.undecodable, 0);
        }
    }

    void agreesWithIconv_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("name");
        QTest::newRow("tcvn3") << int(TextEncoding::Tcvn3) << QStringLiteral("TCVN5712-1");
        QTest::newRow("viscii") << int(TextEncoding::Viscii) << QStringLiteral("VISCII");
        QTest::newRow("cp1258") << int(TextEncoding::Cp1258) << QStringLiteral("CP1258");
    }
    void agreesWithIconv()
    {
        QFETCH(int, encoding);
        QFETCH(QString, name);
        const QByteArray bytes = iconv(sentence, name);
        QVERIFY(!bytes.isEmpty());
        const LegacyText::Decoded decoded = m_tables.decode(view(bytes), TextEncoding(encoding));
        QCOMPARE(decoded.text, sentence);
        QCOMPARE(decoded.undecodable, 0);
    }

    void readsVni()
    {
        // formats.md: "Đường Nguyễn Trãi" is written "Ñöôøng Nguyeãn Traõi".
        const QByteArray bytes = QString::fromUtf8("Ñöôøng Nguyeãn Traõi").toLatin1();
        QCOMPARE(m_tables.decode(view(bytes), TextEncoding::Vni).text,
                QStringLiteral("Đường Nguyễn Trãi"));
        QCOMPARE(m_tables.encode(QStringLiteral("Đường Nguyễn Trãi"), TextEncoding::Vni).bytes,
                bytes);
    }

    void lastLetterOfCp1258IsKept()
    {
        const QByteArray bytes = iconv(QStringLiteral("Ninh Kiều"), QStringLiteral("CP1258"));
        QCOMPARE(m_tables.decode(view(bytes), TextEncoding::Cp1258).text,
                QStringLiteral("Ninh Kiều"));
    }

    void capitalFontDrawsCapitals()
    {
        QVERIFY(isCapitalFont(QStringLiteral(".VnTimeH")));
        QVERIFY(!isCapitalFont(QStringLiteral(".VnTime")));
        const QByteArray bytes = iconv(QStringLiteral("cần thơ"), QStringLiteral("TCVN5712-1"));
        QCOMPARE(m_tables.decode(view(bytes), TextEncoding::Tcvn3, true).text,
                QStringLiteral("CẦN THƠ"));
    }

    void namesLettersItCannotWrite()
    {
        const LegacyText::Encoded encoded
                = m_tables.encode(QStringLiteral("PHƯỜNG ĐÔNG"), TextEncoding::Tcvn3);
        QCOMPARE(encoded.lost, QStringLiteral("Ờ"));
        QCOMPARE(encoded.bytes, iconv(QStringLiteral("PHƯờNG ĐÔNG"), QStringLiteral("TCVN5712-1")));
    }

    void detects_data()
    {
        QTest::addColumn<QList<QByteArray>>("texts");
        QTest::addColumn<QString>("expected");
        const QString many = sentence
                + QStringLiteral("; xã Mỹ Khánh; đất trồng lúa; ấp Trường Thọ; kênh thủy lợi");
        QTest::newRow("plain letters") << QList<QByteArray>{ "Nguyen Van Bay" } << "ascii";
        QTest::newRow("unicode") << QList<QByteArray>{ many.toUtf8() } << "utf8";
        QTest::newRow("tcvn3") << QList<QByteArray>{ iconv(many, QStringLiteral("TCVN5712-1")) }
                               << "tcvn3";
        QTest::newRow("cp1258") << QList<QByteArray>{ iconv(many, QStringLiteral("CP1258")) }
                                << "cp1258";
        QTest::newRow("viscii") << QList<QByteArray>{ iconv(many, QStringLiteral("VISCII")) }
                                << "viscii";
        QTest::newRow("vni") << QList<QByteArray>{ m_tables.encode(many, TextEncoding::Vni).bytes }
                             << "vni";
        QTest::newRow("one short name in tcvn3") << QList<QByteArray>{
            iconv(QStringLiteral("Trần Thị Lý"), QStringLiteral("TCVN5712-1"))
        } << "tcvn3";
        QTest::newRow("french in latin 1") << QList<QByteArray>{
            QString::fromUtf8("Région de l'Étang, forêt, château, à côté").toLatin1()
        } << "cp1252";
    }
    void detects()
    {
        QFETCH(QList<QByteArray>, texts);
        QFETCH(QString, expected);
        const EncodingAnswer answer = detect(texts);
        QCOMPARE(toString(answer.encoding), expected);
        if (expected == QLatin1String("cp1252"))
            QCOMPARE(answer.confidence, 0.0); // nobody knows, and it says so
        else
            QVERIFY2(answer.confidence > 0.5, qPrintable(QString::number(answer.confidence)));
    }

    void restoresLegacyBytesWidenedToUnicode()
    {
        const QByteArray bytes = iconv(sentence, QStringLiteral("TCVN5712-1"));
        const QByteArray widened = QString::fromLatin1(bytes).toUtf8();
        const auto detector = EncodingDetector::create(m_tables, {});
        TextJudge judge(SourceLayer::TextForm::Unicode);
        judge.add(widened);
        const EncodingAnswer answer = judge.answer(*detector);
        QCOMPARE(toString(answer.encoding), QStringLiteral("tcvn3"));
        TextDecoder decoder(m_tables, SourceLayer::TextForm::Unicode, answer.encoding);
        QCOMPARE(decoder.decode(widened), sentence);
    }

    void leavesUnicodeAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("vietnamese") << sentence;
        QTest::newRow("french") << QStringLiteral("Région de l'Étang, forêt, château, à côté");
        QTest::newRow("german") << QStringLiteral("Grundstück an der Straße, Fläche, größer, Öl");
    }
    void leavesUnicodeAlone()
    {
        QFETCH(QString, text);
        const auto detector = EncodingDetector::create(m_tables, {});
        TextJudge judge(SourceLayer::TextForm::Unicode);
        judge.add(text.toUtf8());
        const EncodingAnswer answer = judge.answer(*detector);
        QCOMPARE(toString(answer.encoding), QStringLiteral("utf8"));
    }

    void syllables_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("score");
        QTest::newRow("known word") << QStringLiteral("Nguyễn") << 2;
        QTest::newRow("known word, other tone placement") << QStringLiteral("Hoà") << 2;
        QTest::newRow("rare but well-formed") << QStringLiteral("khuỷu") << 1;
        QTest::newRow("gi takes its rhyme") << QStringLiteral("giếng") << 1;
        QTest::newRow("no marks tell nothing") << QStringLiteral("Nam") << 0;
        QTest::newRow("a stop cannot fall") << QStringLiteral("tàt") << -1;
        QTest::newRow("no such rhyme") << QStringLiteral("NguyÔn") << -1;
        QTest::newRow("two tones") << QStringLiteral("tạá") << -1;
    }
    void syllables()
    {
        QFETCH(QString, word);
        QFETCH(int, score);
        QCOMPARE(EncodingDetector::create(m_tables, {})->wordScore(word), score);
    }

    void utf8Check_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");
        QTest::newRow("letters") << QByteArray("Kiều") << true;
        QTest::newRow("cut off") << QByteArray("\xE1\xBB") << false;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    }
    void utf8Check()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        QCOMPARE(isUtf8(view(bytes)), valid);
    }
};

QTEST_GUILESS_MAIN(TestLegacyText)
#include "test_legacytext.moc"
