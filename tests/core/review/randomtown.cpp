// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "randomtown.h"

#include "engine/hostileshapes.h"
#include "smalltown.h"

#include <random>

namespace spp::test {

namespace {

constexpr int parcels = 16;
constexpr int featuresPerTheme = 10;
constexpr double spread_m = 40.0; ///< shapes are about 100 m wide

class Filling {
public:
    Filling(Database &database, unsigned seed)
        : m_database(database)
        , m_random(seed)
    {
    }

    void run()
    {
        const auto transaction = orStop(Transaction::begin(m_database));
        for (int i = 0; i < parcels; ++i) {
            insert("INSERT INTO parcel(sheet, number, begin_lifespan, geom) VALUES"
                   " ('7', ?1, '2026-01-01', %1)",
                    i, polygonWkt(shape()));
        }
        for (int i = 0; i < featuresPerTheme; ++i) {
            const QString name = QStringLiteral("class %1").arg(i % 4);
            insert("INSERT INTO theme_canals(name, geom) VALUES (?1, %1)", name,
                    polygonWkt(shape()));
            insert("INSERT INTO theme_power_lines(voltage_kv, geom) VALUES (?1, %1)",
                    i % 2 == 0 ? 110.0 : 22.0, lineWkt(shape()));
            insert("INSERT INTO theme_facilities(kind, geom) VALUES (?1, %1)", name,
                    pointWkt(shape()));
        }
        orStop(transaction->commit());
    }

private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    /// Lattices all lie on one lattice; others anywhere, a part of a millimetre off.
    engine::RawShape shape()
    {
        const auto kind = Hostile(below(int(Hostile::Count)));
        engine::RawShape shape = hostile(kind, unsigned(below(1000000)));
        const bool isLattice = kind == Hostile::Lattice;
        std::uniform_real_distribution<double> place(0.0, spread_m);
        const double dx = isLattice ? 10.0 * below(4) : place(m_random);
        const double dy = isLattice ? 10.0 * below(4) : place(m_random);
        for (size_t i = 0; i < shape.xy.size(); i += 2) {
            shape.xy[i] += SmallTown::x0 + dx;
            shape.xy[i + 1] += SmallTown::y0 + 500.0 + dy;
        }
        return shape;
    }

    static QString corner(const engine::RawShape &shape, size_t i)
    {
        return QStringLiteral("%1 %2")
                .arg(shape.xy[2 * i], 0, 'f', 7)
                .arg(shape.xy[2 * i + 1], 0, 'f', 7);
    }

    static QString path(const engine::RawShape &shape, size_t path, bool isRing)
    {
        QStringList corners;
        for (size_t i = shape.pathBegin(path); i < shape.pathEnd[path]; ++i)
            corners.append(corner(shape, i));
        if (isRing && corners.front() != corners.back())
            corners.append(corners.front());
        return QLatin1Char('(') + corners.join(QLatin1Char(',')) + QLatin1Char(')');
    }

    static QString polygonWkt(const engine::RawShape &shape)
    {
        QString wkt = QStringLiteral("MULTIPOLYGON(");
        for (size_t i = 0; i < shape.pathEnd.size(); ++i) {
            const bool begins = shape.shell[i] != 0;
            wkt += begins ? (i == 0 ? QStringLiteral("(") : QStringLiteral("),("))
                          : QStringLiteral(",");
            wkt += path(shape, i, true);
        }
        return wkt + QStringLiteral("))");
    }

    static QString lineWkt(const engine::RawShape &shape)
    {
        QStringList lines;
        for (size_t i = 0; i < shape.pathEnd.size(); ++i)
            lines.append(path(shape, i, false));
        return QStringLiteral("MULTILINESTRING(%1)").arg(lines.join(QLatin1Char(',')));
    }

    QString pointWkt(const engine::RawShape &shape)
    {
        return QStringLiteral("POINT(%1)")
                .arg(corner(shape, size_t(below(int(shape.xy.size() / 2)))));
    }

    void insert(const char *sql, const QVariant &value, const QString &wkt)
    {
        const std::string wkb = orStop(engine::Geometry::fromWkt(wkt.toStdString())).wkb();
        orStop(m_database.run(QString::fromLatin1(sql).arg(
                                      m_database.dialect().geometryFromWkb(QStringLiteral("?2"))),
                { value, QByteArray(wkb.data(), int(wkb.size())) }));
    }

    Database &m_database;
    std::mt19937 m_random;
};

} // namespace

void fillAtRandom(Territory &territory, unsigned seed)
{
    Filling(territory.database(), seed).run();
}

} // namespace spp::test
