// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

#include <vector>

namespace spp::land {

// Commands that change parcels under a change record; their answer is spp.record/1 (steprun.h).
Command splitCommand();
Command mergeCommand();
Command adjustCommand();
Command cutCommand();
/// `spp parcel correct`: corners to where a survey found them. spp.record/1 with "survey" and
/// "corners" (survey/surveyreport.h).
Command correctCommand();
Command changeCommand();
Command retireCommand();
Command createCommand();

/// `spp parcel history`: what a parcel was made of and what became of it. spp.parcel-history/1.
Command historyCommand();
/// `spp parcel code`: issues and audits parcel identifiers. spp.parcel-codes/1.
Command codeCommand();
/// `spp parcel check`: the quality of parcels, and fixes. spp.parcel-check/1 (qualityoutput.h).
Command checkCommand();
/// `spp parcel restrict`: mortgages, seizures and disputes. spp.restrictions/1.
Command restrictCommand();

/// `spp parcel migrate`: parcels from another meridian and from before a merger.
/// spp.parcel-migration/1, see migrationreport.h.
Command migrateCommand();

/// `spp survey adjust`: what a survey comes to, without a parcel. spp.survey/1, which is
/// surveyJson() with its schema.
Command surveyCommand();

/// `spp record begin|list|show|undo|redo|commit|abandon|take-back|deliver`.
std::vector<Command> recordCommands();

} // namespace spp::land
