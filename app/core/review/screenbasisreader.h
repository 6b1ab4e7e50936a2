// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/domain/theme.h"
#include "core/review/review.h"
#include "core/review/screenbasis.h"

#include <QStringList>

#include <memory>
#include <set>

namespace spp {

class Territory;

/// What a screen is about to be made from, as its basis names it.
struct ScreenBasisRequest {
    const Review *review = nullptr; ///< packs, date, language, tolerance
    std::set<QString> themes; ///< ids of all that are screened or that a rule reads
    QStringList screened; ///< ids of those that have rows, also when they cannot be asked
    QMap<QString, QString> failures; ///< themes that cannot be read, and why
    bool rulesReadDate = false;
    QMap<QString, QString> dateValues; ///< see ScreenRules::dateValues()
    QString grid; ///< origin of the engine's grid
};

/// Reads the basis of a screen from a territory: each theme in one pass over its rows.
class ScreenBasisReader {
public:
    ScreenBasisReader(Territory &territory, const ScreenBasisRequest &request, Feedback &feedback)
        : m_territory(territory)
        , m_request(request)
        , m_feedback(feedback)
    {
    }

    Result<ScreenBasis> read();

private:
    Result<void> readTerms();
    Result<void> readTheme(const Theme &theme);
    Result<void> readTable(const Theme &theme);
    Result<void> readZones();
    Result<void> readRejected(const QString &theme);
    Result<QString> rasterDigest(const QString &theme);
    QString themeDigest(const Theme &theme) const;
    Result<void> goOn();

    Territory &m_territory;
    const ScreenBasisRequest &m_request;
    Feedback &m_feedback;
    ScreenBasis m_basis;
    long long m_rows = 0;
};

} // namespace spp
