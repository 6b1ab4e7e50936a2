// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/int128.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace spp;

namespace {

#ifdef __SIZEOF_INT128__
__extension__ typedef __int128 Wide;
__extension__ typedef unsigned __int128 UnsignedWide;
#endif

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

/// Numbers of every length, both signs, and the ends of the range.
std::vector<std::int64_t> samples()
{
    std::vector<std::int64_t> numbers{ 0, 1, -1, 2, lowest, lowest + 1, highest, highest - 1,
        std::int64_t(1) << 32, -(std::int64_t(1) << 32), 0xffffffff, -std::int64_t(0xffffffff) };
    std::mt19937_64 random(7);
    for (int i = 0; i < 200; ++i)
        numbers.push_back(std::int64_t(random()) >> (i % 64));
    return numbers;
}

} // namespace

class TestInt128 : public QObject {
    Q_OBJECT

private slots:
    void largestProductsAreKnown()
    {
        QCOMPARE(Int128::product(lowest, lowest).toString(),
                std::string("85070591730234615865843651857942052864"));
        QCOMPARE(Int128::product(lowest, highest).toString(),
                std::string("-85070591730234615856620279821087277056"));
        QCOMPARE(Int128::product(0, lowest).toString(), std::string("0"));
    }

    void sumsCarryAcrossTheMiddle()
    {
        const Int128 big = Int128::product(std::int64_t(1) << 32, std::int64_t(1) << 32);
        QCOMPARE(big.toString(), std::string("18446744073709551616"));
        QCOMPARE((big - Int128(1)).toString(), std::string("18446744073709551615"));
        QCOMPARE((big - big).sign(), 0);
        QVERIFY((Int128(-1) - big).sign() < 0);
        QVERIFY(!big.fitsInt64());
        QVERIFY(Int128(lowest).fitsInt64());
        QCOMPARE(Int128(lowest).toInt64(), lowest);
        QVERIFY(!(Int128(highest) + Int128(1)).fitsInt64());
    }

    void toDoubleIsNearest()
    {
        QCOMPARE(Int128(-5).toDouble(), -5.0);
        QCOMPARE(Int128::product(highest, highest).toDouble(), std::ldexp(1.0, 126));
        QCOMPARE(Int128::product(lowest, 4).toDouble(), -std::ldexp(1.0, 65));
    }

#ifdef __SIZEOF_INT128__
    // The compiler's own type is the reference where there is one.
    void agreesWithTheCompiler()
    {
        const auto same = [](Int128 own, Wide wide) {
            const auto high = std::uint64_t(static_cast<UnsignedWide>(wide) >> 64);
            Int128 rebuilt = Int128::product(std::int64_t(high), std::int64_t(1) << 32);
            for (int i = 0; i < 32; ++i)
                rebuilt += rebuilt; // high x 2^64, wrapping like the wide number
            const auto low = std::uint64_t(wide);
            rebuilt += Int128::product(std::int64_t(low >> 32), std::int64_t(1) << 32);
            rebuilt += Int128(std::int64_t(low & 0xffffffff));
            return own == rebuilt;
        };
        for (const std::int64_t a : samples()) {
            for (const std::int64_t b : samples()) {
                const Int128 own = Int128::product(a, b);
                const Wide wide = Wide(a) * b;
                QVERIFY(same(own, wide));
                QCOMPARE(own.sign(), (wide > 0) - (wide < 0));
                QVERIFY(same(own + Int128(a), wide + a));
                QVERIFY(same(own - Int128(b), wide - b));
                QCOMPARE(own < Int128(a), wide < a);
                QCOMPARE(own >= Int128::product(b, b), wide >= Wide(b) * b);
                QCOMPARE(own.fitsInt64(), wide == Wide(std::int64_t(wide)));
                QVERIFY(std::abs(own.toDouble() - double(wide))
                        <= std::ldexp(std::abs(double(wide)), -52));
            }
        }
    }
#endif
};

QTEST_APPLESS_MAIN(TestInt128)
#include "test_int128.moc"
