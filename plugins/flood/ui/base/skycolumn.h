// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/base/formcolumn.h"

namespace spp::flood {

class CurveField;
class FieldRow;
class QuantityField;

/// How long the run lasts, how often it is kept, rain, and what the ground takes of it.
class SkyColumn final : public FormColumn {
    Q_OBJECT

public:
    SkyColumn();

    void fill(const QJsonObject &content) override;
    void write(QJsonObject &content, const QDir &folder) const override;
    bool isWhole() const override;
    QWidget *firstProblem() override;
    void retranslate() override;

private:
    void showProblems();
    bool keepsRain() const;
    bool keepsLosses() const;

    QLabel *m_timeHeading;
    QuantityField *m_end;
    FieldRow *m_endRow;
    QuantityField *m_every;
    FieldRow *m_everyRow;
    QLabel *m_rainHeading;
    CurveField *m_rain;
    QLabel *m_zones;
    QuantityField *m_losses;
    FieldRow *m_lossesRow;
    QJsonObject m_content;
};

} // namespace spp::flood
