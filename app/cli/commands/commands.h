// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp {
class Contributions;
}

/// The commands of the core, one function per noun. Each adds what it knows to the contributions.
namespace spp::cli {

void addCaseCommands(Contributions &to);
void addCaseQueueCommands(Contributions &to); ///< added by addCaseCommands()
void addCaseWorkCommands(Contributions &to); ///< added by addCaseCommands()
void addDossierVerifyCommand(Contributions &to);
void addDossierCommand(Contributions &to);
void addDoctorCommand(Contributions &to);
void addExportCommand(Contributions &to);
void addImportCommand(Contributions &to);
void addRulesCommands(Contributions &to);
void addOverlayCommand(Contributions &to);
void addPaperCommands(Contributions &to);
void addPlanCommands(Contributions &to);
void addPlanCompareCommand(Contributions &to);
void addSafetyCommands(Contributions &to);
void addTerritoryCommands(Contributions &to);
void addReplayCommand(Contributions &to);
void addReviewCommand(Contributions &to);
void addSealCommands(Contributions &to);
void addScreenCommand(Contributions &to);
void addThemeCommands(Contributions &to);

} // namespace spp::cli
