// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/landwords.h"

#include "gui/review/parcelcard.h"

#include <QCoreApplication>

namespace spp::land::landwords {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::LandWords)
};

} // namespace

QString operation(const QString &name)
{
    if (name == QLatin1String("split"))
        return Texts::tr("Split");
    if (name == QLatin1String("merge"))
        return Texts::tr("Merge");
    if (name == QLatin1String("adjust"))
        return Texts::tr("Adjust boundary");
    if (name == QLatin1String("move-corner"))
        return Texts::tr("Move corner");
    if (name == QLatin1String("insert-corner"))
        return Texts::tr("Insert corner");
    if (name == QLatin1String("delete-corner"))
        return Texts::tr("Delete corner");
    if (name == QLatin1String("cut-by-boundary"))
        return Texts::tr("Cut parcels by project boundary");
    if (name == QLatin1String("cut-by-offset"))
        return Texts::tr("Cut a strip along a line");
    if (name == QLatin1String("retire"))
        return Texts::tr("Retire parcels");
    if (name == QLatin1String("create"))
        return Texts::tr("Create parcel");
    if (name == QLatin1String("correct-from-survey"))
        return Texts::tr("Correct from survey");
    if (name == QLatin1String("change-facts"))
        return Texts::tr("Change facts");
    if (name == QLatin1String("fix"))
        return Texts::tr("Fix defects");
    return name;
}

QString parcel(const ParcelFacts &facts)
{
    return Texts::tr("Parcel %1, sheet %2").arg(facts.number, facts.sheet);
}

QString area(const std::optional<double> &area_m2)
{
    return area_m2 ? cadastralArea(*area_m2) : Texts::tr("not stated");
}

QString delivery(DeliveryState state)
{
    switch (state) {
    case DeliveryState::NotSent:
        return Texts::tr("Not sent");
    case DeliveryState::Sent:
        return Texts::tr("Sent");
    case DeliveryState::Accepted:
        return Texts::tr("Accepted");
    case DeliveryState::Refused:
        return Texts::tr("Refused");
    }
    return {};
}

QString reason(const Error &error)
{
    QString text = QString::fromStdString(error.reason);
    if (!error.advice.empty())
        text += QLatin1Char(' ') + QString::fromStdString(error.advice);
    return text;
}

QString kind(const ChangeKinds &kinds, const QString &id)
{
    const ChangeKind *known = kinds.find(id);
    return known ? known->title.text() : id;
}

} // namespace spp::land::landwords
