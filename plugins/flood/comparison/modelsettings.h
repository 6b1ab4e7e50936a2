// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/scenario.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace spp::flood {

/// One thing that base and proposal were computed with.
struct SettingPair {
    enum class Verdict { Same, Different, Unknown };

    /// "subgrid", "cell", "roughness", "forcing", "duration", "scheme", "version"
    QString id;
    QJsonValue base; ///< null: not stated
    QJsonValue proposal;
    Verdict verdict = Verdict::Unknown;
};

/// All of them, in this order.
std::vector<SettingPair> settingPairs(const FloodScenario &base, const FloodScenario &proposal);

/// [{"setting", "base", "proposal", "verdict": "same", "different" or "unknown"}]. A sub-grid is
/// "off" or the side of its cell in metres; cells are metres, the duration is seconds.
QJsonArray settingsJson(const std::vector<SettingPair> &settings);

/// In the present language.
QString settingName(const QString &id);

/// "sub-grid: off / cells of 40 m"; empty: none differs.
QString differentSettings(const std::vector<SettingPair> &settings);

/// Which scenarios do not state what, gathered over many pairs: one sentence for all that leave out
/// the same.
class UnknownSettings {
public:
    void add(const FloodScenario &base, const FloodScenario &proposal,
            const std::vector<SettingPair> &settings);
    QStringList sentences() const;

private:
    struct Gap {
        QStringList settings; ///< ids
        QStringList scenarios;
    };
    void add(const QString &scenario, const QStringList &settings);

    std::vector<Gap> m_gaps;
};

} // namespace spp::flood
