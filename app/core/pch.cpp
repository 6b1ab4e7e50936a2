// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// The precompiled header of core, cli, plugins and tests is built from this file.
