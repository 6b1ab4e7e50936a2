// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/themedoubts.h"

#include "core/overlay/remarkwords.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ThemeDoubts)
};

constexpr int mostShown = 3;

bool matters(const ThemeFault &fault, const engine::Box &box)
{
    return fault.box.isEmpty() || fault.box.intersects(box);
}

} // namespace

Result<ThemeDoubts> ThemeDoubts::of(
        FeatureSource &source, const ThemeStore &store, const engine::Box &extent)
{
    ThemeDoubts doubts;
    doubts.m_source = &source;
    doubts.m_theme = store.theme();
    for (const ThemeFault &fault : store.faults()) {
        if (matters(fault, extent))
            doubts.m_faults.push_back(&fault);
    }
    if (!extent.isEmpty()) {
        SPP_ASSIGN(const QStringList reasons, source.doubts(store.theme(), extent));
        doubts.m_hasSourceDoubts = !reasons.isEmpty();
    }
    return doubts;
}

Result<QStringList> ThemeDoubts::reasons(const engine::Box &box) const
{
    QStringList reasons;
    if (m_hasSourceDoubts) {
        SPP_ASSIGN(reasons, m_source->doubts(m_theme, box));
    }
    int more = 0;
    for (const ThemeFault *fault : m_faults) {
        if (!matters(*fault, box))
            continue;
        if (reasons.size() < mostShown)
            reasons.append(text(*fault));
        else
            ++more;
    }
    if (more > 0)
        reasons.append(Texts::tr("%1 more").arg(more));
    return reasons;
}

QString ThemeDoubts::text(const ThemeFault &fault)
{
    return (fault.isTaken ? Texts::tr("feature %1 was repaired: %2")
                          : Texts::tr("feature %1 cannot be measured: %2"))
            .arg(fault.feature)
            .arg(remarkWords(fault.reason));
}

} // namespace spp
