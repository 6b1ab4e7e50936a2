// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/subjectreader.h"

#include "core/data/territory.h"
#include "core/review/parcelfinder.h"
#include "core/review/parcelreader.h"
#include "core/review/reviewwords.h"
#include "engine/robustoverlay.h"

namespace spp {

namespace {

Result<std::shared_ptr<const engine::Geometry>> unionOf(const std::vector<Parcel> &parcels)
{
    if (parcels.size() == 1)
        return parcels.front().feature.geometry;
    std::vector<engine::Geometry> parts;
    for (const Parcel &parcel : parcels)
        parts.push_back(parcel.feature.geometry->clone());
    SPP_ASSIGN(auto whole, engine::RobustOverlay::unionOf(parts));
    return std::shared_ptr<const engine::Geometry>(
            std::make_shared<const engine::Geometry>(std::move(whole.geometry)));
}

} // namespace

Result<Subject> SubjectReader::parcels(const QStringList &references)
{
    ParcelFinder finder(m_territory.database());
    SPP_ASSIGN(ParcelReader reader, ParcelReader::create(m_territory.database()));
    Subject subject;
    std::vector<qlonglong> seen;
    QStringList labels;
    for (const QString &text : references) {
        SPP_ASSIGN(const ParcelReference reference, ParcelReference::parse(text));
        SPP_ASSIGN(const qlonglong id, finder.find(reference));
        if (std::find(seen.begin(), seen.end(), id) != seen.end())
            continue;
        seen.push_back(id);
        SPP_ASSIGN(Parcel parcel, reader.read(id));
        labels.append(parcelLabel(parcel));
        subject.parcels.push_back(std::move(parcel));
    }
    SPP_ASSIGN(subject.geometry, unionOf(subject.parcels));
    subject.label = labels.join(QStringLiteral("; "));
    if (const Theme *theme = m_territory.theme(QStringLiteral("parcels")))
        subject.accuracy_m = theme->accuracy_m;
    return subject;
}

std::optional<double> sumOverParcels(const Subject &subject, std::optional<double> Parcel::*value)
{
    if (subject.parcels.empty())
        return {};
    double sum = 0.0;
    for (const Parcel &parcel : subject.parcels) {
        if (!(parcel.*value))
            return {};
        sum += *(parcel.*value);
    }
    return sum;
}

QString parcelLabel(const Parcel &parcel)
{
    LocalisedText label
            = reviewwords::fill({ QString::fromUtf16(u"Thửa đất số %1, tờ bản đồ số %2"),
                                        QStringLiteral("Parcel %1, map sheet %2") },
                    { reviewwords::plain(parcel.number), reviewwords::plain(parcel.sheet) });
    const QString commune = parcel.communeName.isEmpty() ? parcel.communeCode : parcel.communeName;
    label = reviewwords::join(label, reviewwords::plain(commune), QStringLiteral(", "));
    return label.text();
}

} // namespace spp
