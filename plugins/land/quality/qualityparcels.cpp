// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/quality/qualityparcels.h"

#include "engine/cadastre/fabricbuilder.h"
#include "engine/store/store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::QualityParcels)
};

constexpr qlonglong rowsBetweenLooks = 1000;
/// Neighbours that only come near count as well.
constexpr double margin_m = 1.0;

enum Column { Id, Sheet, Number, Commune, LandUse, LegalArea, Code, Extra, Outline };

std::vector<QVariant> scopeValues(const QualityScope &scope)
{
    std::vector<QVariant> values;
    for (const QString &text : { scope.communeCode, scope.sheet }) {
        if (!text.isEmpty())
            values.emplace_back(text);
    }
    return values;
}

/// With the parameters of scopeValues().
QString scopeCondition(const QualityScope &scope)
{
    QString condition;
    if (!scope.communeCode.isEmpty())
        condition += QStringLiteral(" AND commune_code = ?1");
    if (!scope.sheet.isEmpty())
        condition += QStringLiteral(" AND sheet = ?%1").arg(scope.communeCode.isEmpty() ? 1 : 2);
    return condition;
}

/// One of equal texts, so that a commune's code stands in memory once.
class TextPool {
public:
    QString one(const QString &text) { return text.isEmpty() ? QString() : *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

class Reading {
public:
    Reading(Territory &territory, const QualityScope &scope, const QStringList &shareFields,
            Feedback &feedback)
        : m_database(territory.database())
        , m_scope(scope)
        , m_shareFields(shareFields)
        , m_feedback(feedback)
    {
    }

    Result<QualityParcels> read()
    {
        SPP_TRY(count());
        if (!m_scope.isAll())
            SPP_TRY(findWindow());
        SPP_ASSIGN(const auto rows,
                m_database.prepare(
                        QStringLiteral("SELECT id, sheet, number, commune_code, land_use, "
                                       "legal_area_m2, CASE WHEN coalesce(code12, '') <> '' THEN 1 "
                                       "ELSE 0 END, extra, %1 FROM "
                                       "parcel WHERE end_lifespan IS NULL%2 ORDER BY id")
                                .arg(m_database.dialect().geometryAsStored(QStringLiteral("geom")),
                                        condition())));
        rows->bindAll(values());
        while (true) {
            SPP_TRY(goOn());
            SPP_ASSIGN(const bool more, rows->step());
            if (!more)
                break;
            SPP_TRY(take(*rows));
        }
        if (m_parcels.subjects == 0 && !m_scope.isAll())
            return Error::usage(Texts::tr("No current parcel is in this place.").toStdString());
        m_parcels.fabric = m_builder.finish();
        return std::move(m_parcels);
    }

private:
    Result<void> count()
    {
        SPP_ASSIGN(const QVariant count,
                m_database.single(
                        QStringLiteral("SELECT count(*) FROM parcel WHERE end_lifespan IS NULL")));
        m_total = count.toLongLong();
        return {};
    }

    std::vector<QVariant> values() const
    {
        std::vector<QVariant> values = scopeValues(m_scope);
        if (!m_window.isEmpty()) {
            for (const double side : { m_window.xmin, m_window.ymin, m_window.xmax, m_window.ymax })
                values.emplace_back(side);
        }
        return values;
    }

    /// The parcels of the scope and those next to them.
    QString condition() const
    {
        const QString own = scopeCondition(m_scope);
        if (m_window.isEmpty())
            return own;
        return QStringLiteral(" AND (%1 OR (1 = 1%2))")
                .arg(m_database.dialect().boxMeets(QStringLiteral("parcel"), QStringLiteral("geom"),
                             int(scopeValues(m_scope).size()) + 1),
                        own);
    }

    /// The box of the parcels of the scope.
    Result<void> findWindow()
    {
        SPP_ASSIGN(const auto rows,
                m_database.prepare(
                        QStringLiteral("SELECT id, %1 FROM parcel WHERE end_lifespan IS NULL AND "
                                       "geom IS NOT NULL%2")
                                .arg(m_database.dialect().geometryAsStored(QStringLiteral("geom")),
                                        scopeCondition(m_scope))));
        rows->bindAll(scopeValues(m_scope));
        while (true) {
            SPP_TRY(goOn());
            SPP_ASSIGN(const bool more, rows->step());
            if (!more)
                break;
            const auto outline = engine::Geometry::fromWkb(wkbOf(rows->bytes(1)));
            if (outline && !outline->isEmpty())
                m_window.include(outline->bounds());
        }
        m_window = m_window.grown(margin_m);
        m_done = 0;
        return {};
    }

    std::string_view wkbOf(std::string_view stored)
    {
        return m_database.dialect().wkbFromStored(stored, m_wkb) ? std::string_view(m_wkb) : stored;
    }

    Result<void> goOn()
    {
        if (m_done++ % rowsBetweenLooks != 0)
            return {};
        m_feedback.progress(m_done, m_total);
        if (m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("The check was stopped.").toStdString());
        return {};
    }

    bool isSubject(const QualityParcel &parcel) const
    {
        return (m_scope.communeCode.isEmpty() || parcel.communeCode == m_scope.communeCode)
                && (m_scope.sheet.isEmpty() || parcel.sheet == m_scope.sheet);
    }

    Result<void> take(const Statement &row)
    {
        QualityParcel parcel;
        parcel.id = row.integer(Id);
        parcel.sheet = m_pool.one(row.value(Sheet).toString().trimmed());
        parcel.number = row.value(Number).toString().trimmed();
        parcel.communeCode = m_pool.one(row.value(Commune).toString().trimmed());
        parcel.landUse = m_pool.one(row.value(LandUse).toString().trimmed());
        if (!row.value(LegalArea).isNull())
            parcel.legalArea_m2 = row.value(LegalArea).toDouble();
        parcel.hasCode = row.integer(Code) != 0;
        parcel.isSubject = isSubject(parcel);
        m_parcels.subjects += parcel.isSubject;
        if (!m_shareFields.isEmpty() && !row.bytes(Extra).empty())
            takeShares(row.value(Extra).toString(), parcel);
        takeOutline(row.bytes(Outline), parcel);
        m_parcels.all.push_back(std::move(parcel));
        return {};
    }

    void takeShares(const QString &extra, QualityParcel &parcel)
    {
        const QJsonObject fields = QJsonDocument::fromJson(extra.toUtf8()).object();
        for (const QString &name : m_shareFields) {
            const auto found = fields.constFind(name);
            if (found == fields.constEnd() || found->isNull())
                continue;
            parcel.shareSum = shareSum(
                    found->isDouble() ? QString::number(found->toDouble()) : found->toString());
            m_parcels.statesShares |= parcel.shareSum.has_value();
        }
    }

    void takeOutline(std::string_view stored, QualityParcel &parcel)
    {
        if (stored.empty()) {
            parcel.outlineFault = Texts::tr("none");
            return;
        }
        const std::string_view wkb = wkbOf(stored);
        if (!m_hasGrid) {
            const auto first = engine::Geometry::fromWkb(wkb);
            if (first && !first->isEmpty()) {
                m_parcels.grid = LandGrid(first->bounds());
                m_builder = engine::FabricBuilder(m_parcels.grid.origin());
                m_hasGrid = true;
            }
        }
        const auto rings = m_parcels.grid.rings(std::string(wkb));
        if (!rings) {
            parcel.outlineFault = QString::fromStdString(rings.error().reason);
            return;
        }
        const auto taken = m_builder.add(parcel.id, *rings);
        if (!taken) {
            parcel.outlineFault = Texts::tr("it is no area");
            return;
        }
        parcel.mapArea_m2 = engine::doubledArea(*rings).toDouble()
                / (2.0 * engine::squareMillimetresPerSquareMetre);
    }

    Database &m_database;
    const QualityScope &m_scope;
    const QStringList &m_shareFields;
    Feedback &m_feedback;
    TextPool m_pool;
    engine::Box m_window;
    QualityParcels m_parcels;
    engine::FabricBuilder m_builder;
    std::string m_wkb;
    bool m_hasGrid = false;
    qlonglong m_done = 0;
    qlonglong m_total = 0;
};

} // namespace

const QualityParcel *QualityParcels::find(qlonglong id) const
{
    const auto found = std::lower_bound(all.begin(), all.end(), id,
            [](const QualityParcel &parcel, qlonglong wanted) { return parcel.id < wanted; });
    return found != all.end() && found->id == id ? &*found : nullptr;
}

engine::Geometry QualityParcels::outline(qlonglong id) const
{
    const engine::GridRings shape = fabric.shape(id);
    return engine::inMetres(engine::polygonOnGrid(engine::viewsOf(shape)), grid.origin());
}

Result<QualityParcels> QualityParcels::read(Territory &territory, const QualityScope &scope,
        const QStringList &shareFields, Feedback &feedback)
{
    return Reading(territory, scope, shareFields, feedback).read();
}

std::optional<double> shareSum(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[;|]"));
    double sum = 0.0;
    for (QString part : text.split(separators, Qt::SkipEmptyParts)) {
        part = part.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
        double unit = 1.0;
        if (part.endsWith(QLatin1Char('%'))) {
            part.chop(1);
            unit = 100.0;
        }
        bool isNumber = false;
        double share = part.section(QLatin1Char('/'), 0, 0).toDouble(&isNumber);
        if (isNumber && part.contains(QLatin1Char('/'))) {
            const double of = part.section(QLatin1Char('/'), 1).toDouble(&isNumber);
            isNumber = isNumber && of > 0.0;
            share /= of;
        }
        if (!isNumber)
            return std::nullopt;
        sum += share / unit;
    }
    return text.trimmed().isEmpty() ? std::nullopt : std::optional<double>(sum);
}

} // namespace spp::land
