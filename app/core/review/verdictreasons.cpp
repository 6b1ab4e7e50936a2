// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/verdictreasons.h"

#include "core/domain/writtennumber.h"
#include "core/review/reviewwords.h"

namespace spp::verdictreasons {

using reviewwords::fill;
using reviewwords::plain;
using written::number;

namespace {

LocalisedText both(const char16_t *vi, const char16_t *en)
{
    return { QString::fromUtf16(vi), QString::fromUtf16(en) };
}

LocalisedText whole(long long count) { return plain(QString::number(count)); }

LocalisedText features(int count)
{
    return fill(
            both(u"%1 đối tượng", count == 1 ? u"%1 feature" : u"%1 features"), { whole(count) });
}

/// "; 1 more below the tolerance" for the slivers beside what truly meets.
LocalisedText besides(int slivers)
{
    if (slivers == 0)
        return {};
    return fill(both(u"; %1 đối tượng khác chỉ chạm dưới sai số cho phép",
                        u"; %1 more below the tolerance"),
            { whole(slivers) });
}

LocalisedText percentOf(double part, double site_m2)
{
    return number(site_m2 > 0.0 ? 100.0 * part / site_m2 : 0.0, 1);
}

LocalisedText stale(const Theme &theme, QDate at)
{
    if (theme.validTo.isValid() && at > theme.validTo) {
        return fill(both(u"Dữ liệu quá hạn cập nhật: hết hiệu lực ngày %1",
                            u"Out of date: valid until %1"),
                { reviewwords::date(theme.validTo) });
    }
    return fill(both(u"Dữ liệu quá hạn cập nhật: cập nhật ngày %1, hạn %2 ngày",
                        u"Out of date: updated %1, stale after %2 days"),
            { reviewwords::date(theme.updatedOn), whole(theme.staleAfterDays.value_or(0)) });
}

} // namespace

LocalisedText notUsable(const Theme &theme, QDate at)
{
    switch (theme.stateOn(at)) {
    case ThemeState::Absent:
        return reviewwords::state(ThemeState::Absent);
    case ThemeState::Stale:
        return stale(theme, at);
    case ThemeState::Present:
        break;
    }
    if (theme.validFrom.isValid() && at < theme.validFrom) {
        return fill(both(u"Dữ liệu chỉ có hiệu lực từ ngày %1", u"The data are valid only from %1"),
                { reviewwords::date(theme.validFrom) });
    }
    return {};
}

LocalisedText incomplete(const QStringList &doubts)
{
    return fill(both(u"Dữ liệu chưa đầy đủ tại đây: %1", u"The data are not complete here: %1"),
            { plain(doubts.join(QStringLiteral("; "))) });
}

LocalisedText unreadable(const QString &reason)
{
    return fill(both(u"Không đọc được dữ liệu: %1", u"The data could not be read: %1"),
            { plain(reason) });
}

LocalisedText touched(const ThemeContact &contact, double site_m2)
{
    const LocalisedText met
            = reviewwords::join(features(contact.count), besides(contact.slivers), {});
    if (contact.hasPolygons) {
        return fill(both(u"Phủ %1 m² (%2 % khu đất), %3", u"Covers %1 m² (%2 % of the site), %3"),
                { number(contact.area_m2, 1), percentOf(contact.area_m2, site_m2), met });
    }
    if (contact.hasLines) {
        return fill(both(u"Nằm trong hoặc chạm khu đất %1 m, %2",
                            u"Inside or along the site over %1 m, %2"),
                { number(contact.length_m, 1), met });
    }
    return fill(both(u"%1 nằm trong khu đất", u"%1 inside the site"), { met });
}

LocalisedText belowTolerance(const ThemeContact &contact, double tolerance_m2)
{
    return fill(both(u"Chỉ chạm %1 m², dưới sai số cho phép %2 m²",
                        u"Touches only %1 m², below the tolerance of %2 m²"),
            { number(contact.area_m2, 3), number(tolerance_m2, 3) });
}

LocalisedText withinAccuracy(double distance_m, double band_m)
{
    return fill(both(u"Cách %1 m, nằm trong độ chính xác của hai bản đồ (%2 m)",
                        u"%1 m away, within the accuracy of both maps (%2 m)"),
            { number(distance_m, 2), number(band_m, 2) });
}

LocalisedText nothingFound()
{
    return both(u"Đã tìm đầy đủ, không đối tượng nào chạm khu đất",
            u"Searched completely, no feature touches the site");
}

LocalisedText reachedByRule(const QString &ruleId)
{
    return fill(both(u"Không đối tượng nào chạm khu đất nhưng phạm vi bảo vệ có chạm (%1)",
                        u"No feature touches the site, but the protected strip does (%1)"),
            { plain(ruleId) });
}

LocalisedText rasterAbove(const RasterContact &contact, double site_m2)
{
    return fill(both(u"%1: %2 m² (%3 % khu đất), lớn nhất %4%5",
                        u"%1: %2 m² (%3 % of the site), highest %4%5"),
            { plain(contact.widest), number(contact.above_m2, 1),
                    percentOf(contact.above_m2, site_m2), number(contact.maximum, 2),
                    plain(contact.unit.isEmpty() ? QString() : QLatin1Char(' ') + contact.unit) });
}

LocalisedText rasterNothing()
{
    return both(u"Đã tìm đầy đủ, mọi giá trị trong khu đất bằng không",
            u"Searched completely, every value on the site is zero");
}

LocalisedText rasterNotCovered(double missing_m2)
{
    return fill(both(u"Chưa có dữ liệu trên %1 m² của khu đất", u"No data on %1 m² of the site"),
            { number(missing_m2, 1) });
}

} // namespace spp::verdictreasons
