// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/skycolumn.h"

#include "flood/ui/base/curvefield.h"
#include "flood/ui/base/fieldrow.h"
#include "flood/ui/base/quantityfield.h"

#include <QLabel>

namespace spp::flood {

namespace {

QString key(const char *name) { return QLatin1String(name); }

QStringList times() { return { key("h"), key("min"), key("d") }; }

QJsonObject usual(double value) { return { { key("value"), value }, { key("unit"), key("h") } }; }

constexpr double usualEnd_h = 24.0;
constexpr double usualEvery_h = 1.0;

} // namespace

SkyColumn::SkyColumn()
    : m_timeHeading(addHeading())
    , m_end(new QuantityField("floodBaseEnd", times(), true))
    , m_every(new QuantityField("floodBaseEvery", times(), false))
{
    m_endRow = new FieldRow(m_end);
    m_everyRow = new FieldRow(m_every);
    add(m_endRow);
    add(m_everyRow);
    m_rainHeading = addHeading();
    m_rain = new CurveField("floodBaseRain", CurveField::Kind::Rain);
    m_zones = new QLabel;
    m_zones->setProperty("muted", true);
    m_zones->setWordWrap(true);
    m_losses = new QuantityField("floodBaseLosses", { key("mm/h"), key("mm/d") }, false);
    m_lossesRow = new FieldRow(m_losses);
    add(m_rain);
    add(m_zones);
    add(m_lossesRow);
    for (QuantityField *field : { m_end, m_every, m_losses })
        connect(field, &QuantityField::changed, this, [this] {
            showProblems();
            emit changed();
        });
    connect(m_rain, &CurveField::changed, this, &SkyColumn::changed);
}

/// Zones of rain, of which one field cannot tell.
bool SkyColumn::keepsRain() const
{
    return m_content.value(key("rain")).toObject().contains(key("zones"));
}

bool SkyColumn::keepsLosses() const
{
    const QJsonObject losses = m_content.value(key("losses")).toObject();
    return !losses.isEmpty() && (losses.size() != 1 || !losses.contains(key("constant")));
}

void SkyColumn::fill(const QJsonObject &content)
{
    m_content = content;
    const bool isNew = content.isEmpty();
    m_end->setQuantity(isNew ? usual(usualEnd_h) : content.value(key("end")).toObject());
    m_every->setQuantity(
            isNew ? usual(usualEvery_h)
                  : content.value(key("outputs")).toObject().value(key("frame_every")).toObject());
    m_rain->setCurve(content.value(key("rain")).toObject().value(key("curve")).toObject());
    m_losses->setQuantity(
            content.value(key("losses")).toObject().value(key("constant")).toObject());
    for (FieldRow *row : { m_endRow, m_everyRow, m_lossesRow })
        row->setProblem({});
    retranslate();
}

void SkyColumn::write(QJsonObject &content, const QDir &) const
{
    content.insert(key("end"), m_end->quantity());
    QJsonObject outputs = m_content.value(key("outputs")).toObject();
    if (m_every->quantity().isEmpty())
        outputs.remove(key("frame_every"));
    else
        outputs.insert(key("frame_every"), m_every->quantity());
    if (outputs.isEmpty())
        content.remove(key("outputs"));
    else
        content.insert(key("outputs"), outputs);
    if (!keepsRain()) {
        const QJsonObject curve = m_rain->curve();
        if (curve.isEmpty())
            content.remove(key("rain"));
        else
            content.insert(key("rain"), QJsonObject{ { key("curve"), curve } });
    }
    const QJsonObject losses = m_losses->quantity();
    if (!losses.isEmpty())
        content.insert(key("losses"), QJsonObject{ { key("constant"), losses } });
    else if (!keepsLosses())
        content.remove(key("losses"));
}

bool SkyColumn::isWhole() const
{
    return m_end->problem().isEmpty() && m_every->problem().isEmpty()
            && m_losses->problem().isEmpty() && (keepsRain() || m_rain->isWhole());
}

void SkyColumn::showProblems()
{
    m_endRow->setProblem(m_end->problem());
    m_everyRow->setProblem(m_every->problem());
    m_lossesRow->setProblem(m_losses->problem());
}

QWidget *SkyColumn::firstProblem()
{
    showProblems();
    for (FieldRow *row : { m_endRow, m_everyRow }) {
        if (!row->problem().isEmpty())
            return row->field();
    }
    if (QWidget *rain = keepsRain() ? nullptr : m_rain->firstProblem())
        return rain;
    return m_lossesRow->problem().isEmpty() ? nullptr : m_lossesRow->field();
}

void SkyColumn::retranslate()
{
    m_timeHeading->setText(tr("Time"));
    m_endRow->setLabel(tr("Duration"));
    m_everyRow->setLabel(tr("Depths every"));
    m_every->setPlaceholder(tr("never"));
    m_rainHeading->setText(tr("Rain"));
    m_rain->retranslate();
    m_rain->setVisible(!keepsRain());
    m_zones->setText(tr("The rain of the file differs by zones; it is kept."));
    m_zones->setVisible(keepsRain());
    m_lossesRow->setLabel(tr("Infiltration"));
    m_losses->setPlaceholder(keepsLosses() ? tr("as in the file") : tr("none"));
}

} // namespace spp::flood
