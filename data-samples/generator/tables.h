// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "planting.h"
#include "table.h"

namespace spp::samples {

Table parcelTable(const std::vector<Parcel> &parcels);
Table classTable(const std::vector<Parcel> &parcels);

Table roadTable(const Layout &layout);
Table redLineTable(const Layout &layout);
Table powerLineTable(double voltage_kv);
Table powerDrawing(double voltage_kv); ///< as drawn: no fields, a drawing layer
Table fairwayTable(const Layout &layout);
Table canalTable(const Layout &layout);
Table dykeTable(const Layout &layout);

Table facilityTable(const std::vector<Parcel> &parcels);
Table nuisanceTable(const std::vector<Parcel> &parcels);
Table intakeTable();
Table recoveryTable(const std::vector<Parcel> &parcels);
Table architectureTable();

} // namespace spp::samples
