// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/ui/floodpart.h"

#include <memory>

namespace spp {
class Workbench;
}

namespace spp::flood {

class CompareDesk;
class ExposureDesk;
class ShownFlood;

/// What floods mean and what a project changes: the section "Compare" of the panel, and the pages
/// "Exposure", "Damage" and "Changes" of the drawer.
class AnswersPart final : public FloodPart {
    Q_OBJECT

public:
    AnswersPart(Workbench &workbench, ShownFlood &shown);
    ~AnswersPart() override;

    QString title() const override;
    QWidget *section() override;
    bool beginsFolded() const override { return true; }
    std::vector<DrawerPage> drawerPages() override;
    void openTerritory() override;
    void closeTerritory() override;
    void retranslate() override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

private:
    void showSummary();

    std::unique_ptr<CompareDesk> m_compare;
    std::unique_ptr<ExposureDesk> m_exposure;
};

} // namespace spp::flood
