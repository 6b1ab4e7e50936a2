// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#ifdef SPP_DOSSIER_LIBRARY
#define SPP_DOSSIER_EXPORT Q_DECL_EXPORT
#else
#define SPP_DOSSIER_EXPORT Q_DECL_IMPORT
#endif
