// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMainWindow>
#include <QString>
#include <QWidget>

#include <qgsmapcanvas.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>
