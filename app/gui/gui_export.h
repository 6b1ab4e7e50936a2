// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#ifdef SPP_GUI_LIBRARY
#define SPP_GUI_EXPORT Q_DECL_EXPORT
#else
#define SPP_GUI_EXPORT Q_DECL_IMPORT
#endif
