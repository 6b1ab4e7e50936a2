// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/locator/locatorfilters.h"

#include "core/compat/compat.h"
#include "core/data/territory.h"
#include "core/domain/searchname.h"
#include "gui/frame/windowworkbench.h"
#include "gui/locator/coordinatequery.h"
#include "gui/look/icons.h"

#include <QAction>
#include <QLocale>
#include <QPointer>

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgslocator.h>
#include <qgslocatorfilter.h>
#include <qgsmapcanvas.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Locator)
};

constexpr int mostRows = 12;
constexpr int leastLetters = 2;
using Rows = std::vector<std::vector<QVariant>>;

QgsGeometry geometryOf(const QByteArray &wkb)
{
    QgsGeometry geometry;
    geometry.fromWkb(wkb);
    return geometry;
}

/// One kind of answer. Copies of it, which QgsLocator makes for each search, share the window.
class Filter : public QgsLocatorFilter {
public:
    Filter(QString name, QString icon, WindowWorkbench &workbench)
        : m_name(std::move(name))
        , m_icon(std::move(icon))
        , m_workbench(workbench)
    {
    }
    QString name() const override { return m_name; }
    QString displayName() const override { return m_name; }
    Flags flags() const override { return FlagFast; }

protected:
    void answer(const QString &text, const QString &more, const QVariant &data, double score)
    {
        QgsLocatorResult result(this, text, data);
        result.description = more;
        result.icon = Icons::named(m_icon);
        result.score = score;
        emit resultFetched(result);
    }
    Rows rows(const QString &sql, const std::vector<QVariant> &values = {}) const
    {
        if (!m_workbench.territory())
            return {};
        Result<Rows> found = m_workbench.territory()->database().rows(sql, values);
        return found ? *found : Rows();
    }

    QString m_name;
    QString m_icon;
    WindowWorkbench &m_workbench;
};

class CommuneFilter final : public Filter {
public:
    explicit CommuneFilter(WindowWorkbench &workbench)
        : Filter(QStringLiteral("communes"), QStringLiteral("commune"), workbench)
    {
    }
    QgsLocatorFilter *clone() const override { return new CommuneFilter(m_workbench); }

    void fetchResults(const QString &text, const QgsLocatorContext &, QgsFeedback *) override
    {
        const QString name = searchName(text);
        if (name.size() < leastLetters)
            return;
        const Rows found = rows(
                QStringLiteral(
                        "SELECT a.name, a.former_province, a.xmin, a.ymin, a.xmax, a.ymax, '' "
                        "FROM admin_unit a WHERE a.search_name LIKE '%' || ?1 || '%' "
                        "UNION SELECT a.name, a.former_province, a.xmin, a.ymin, a.xmax, a.ymax, "
                        "f.name FROM former_unit f JOIN admin_unit a ON a.code = f.code "
                        "WHERE f.search_name LIKE '%' || ?1 || '%' LIMIT %2")
                        .arg(mostRows),
                { name });
        for (const std::vector<QVariant> &row : found) {
            const QgsRectangle box(
                    row[2].toDouble(), row[3].toDouble(), row[4].toDouble(), row[5].toDouble());
            const QString former = row[6].toString();
            answer(row[0].toString(),
                    former.isEmpty() || former == row[0].toString()
                            ? row[1].toString()
                            : Texts::tr("formerly %1").arg(former),
                    QVariant::fromValue(QgsGeometry::fromRect(box)), 0.7);
        }
    }

    void triggerResult(const QgsLocatorResult &result) override
    {
        m_workbench.flyTo(compat::userDataOf(result).value<QgsGeometry>());
    }
};

class PlaceFilter final : public Filter {
public:
    explicit PlaceFilter(WindowWorkbench &workbench)
        : Filter(QStringLiteral("places"), QStringLiteral("place"), workbench)
    {
    }
    QgsLocatorFilter *clone() const override { return new PlaceFilter(m_workbench); }

    void fetchResults(const QString &text, const QgsLocatorContext &, QgsFeedback *) override
    {
        const QString name = searchName(text);
        if (name.size() < leastLetters || !m_workbench.territory())
            return;
        int answers = 0;
        for (const Theme &theme : m_workbench.territory()->themes()) {
            if (theme.geometry != ThemeGeometry::Point || !theme.field(QStringLiteral("name")))
                continue;
            for (const std::vector<QVariant> &row : rows(
                         QStringLiteral("SELECT name, %1 FROM %2")
                                 .arg(m_workbench.territory()->database().dialect().geometryAsWkb(
                                              QStringLiteral("geom")),
                                         sqlName(theme.table)))) {
                if (!searchName(row[0].toString()).contains(name) || ++answers > mostRows)
                    continue;
                answer(row[0].toString(), theme.title.text(),
                        QVariant::fromValue(geometryOf(row[1].toByteArray())), 0.6);
            }
        }
    }

    void triggerResult(const QgsLocatorResult &result) override
    {
        m_workbench.flyTo(compat::userDataOf(result).value<QgsGeometry>());
    }
};

class CoordinateFilter final : public Filter {
public:
    explicit CoordinateFilter(WindowWorkbench &workbench)
        : Filter(QStringLiteral("coordinates"), QStringLiteral("coordinate"), workbench)
    {
    }
    QgsLocatorFilter *clone() const override { return new CoordinateFilter(m_workbench); }

    void fetchResults(const QString &text, const QgsLocatorContext &, QgsFeedback *) override
    {
        const QLocale locale;
        for (const CoordinateQuery::Pair &pair : CoordinateQuery::parse(text)) {
            const std::optional<QgsPointXY> place = placeOf(pair);
            if (!place)
                continue;
            answer(pair.isDegrees ? Texts::tr("Latitude %1, longitude %2")
                                            .arg(locale.toString(pair.first, 'f', 6),
                                                    locale.toString(pair.second, 'f', 6))
                                  : Texts::tr("X (north) %1, Y (east) %2")
                                            .arg(locale.toString(pair.first, 'f', 2),
                                                    locale.toString(pair.second, 'f', 2)),
                    pair.isDegrees ? QStringLiteral("WGS 84") : m_workbench.territory()->crs(),
                    QVariant::fromValue(QgsGeometry::fromPointXY(*place)), 1.0);
        }
    }

    void triggerResult(const QgsLocatorResult &result) override
    {
        m_workbench.flyTo(compat::userDataOf(result).value<QgsGeometry>());
    }

private:
    /// In the territory's CRS; nothing when it cannot be there.
    std::optional<QgsPointXY> placeOf(const CoordinateQuery::Pair &pair) const
    {
        if (!m_workbench.territory())
            return std::nullopt;
        if (!pair.isDegrees)
            return QgsPointXY(pair.second, pair.first);
        const QgsMapSettings &map = m_workbench.canvas()->mapSettings();
        const QgsCoordinateTransform transform(
                QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), map.destinationCrs(),
                map.transformContext());
        try {
            return transform.transform(QgsPointXY(pair.second, pair.first));
        } catch (const QgsCsException &) {
            return std::nullopt;
        }
    }
};

class CommandFilter final : public Filter {
public:
    explicit CommandFilter(WindowWorkbench &workbench)
        : Filter(QStringLiteral("commands"), QStringLiteral("command"), workbench)
    {
    }
    QgsLocatorFilter *clone() const override { return new CommandFilter(m_workbench); }

    void fetchResults(const QString &text, const QgsLocatorContext &, QgsFeedback *) override
    {
        const QString name = searchName(text);
        if (name.size() < leastLetters)
            return;
        for (QAction *action : m_workbench.actions()) {
            const QString title = action->text().remove(QLatin1Char('&'));
            const QString others = action->property("otherNames").toString();
            if (action->isEnabled()
                    && (searchName(title).contains(name) || searchName(others).contains(name)))
                answer(title, action->shortcut().toString(QKeySequence::NativeText),
                        QVariant::fromValue(static_cast<QObject *>(action)), 0.5);
        }
    }

    void triggerResult(const QgsLocatorResult &result) override
    {
        if (auto *action = qobject_cast<QAction *>(compat::userDataOf(result).value<QObject *>()))
            action->trigger();
    }
};

} // namespace

void addLocatorFilters(QgsLocator &locator, WindowWorkbench &workbench)
{
    locator.registerFilter(new CommuneFilter(workbench));
    locator.registerFilter(new PlaceFilter(workbench));
    locator.registerFilter(new CoordinateFilter(workbench));
    locator.registerFilter(new CommandFilter(workbench));
}

} // namespace spp
