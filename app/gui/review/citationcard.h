// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QFrame>

namespace spp {

struct Finding;
struct Review;

/// The legal basis of a finding: document, clause, how well the figure was verified, and what the
/// rule pack says of it. Goes away with a click elsewhere or Escape.
///
/// The product ships no texts of law: what it shows is what the rule pack states.
class SPP_GUI_EXPORT CitationCard final : public QFrame {
    Q_OBJECT

public:
    CitationCard(const Finding &finding, const Review &review, QWidget *parent);

    void showBeside(QWidget *panel);
};

} // namespace spp
