// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "dossier/pageflow.h"

#include <QByteArray>
#include <QDate>

namespace spp {

/// What stands at the head and foot of every page, beside the number of the page.
struct RunningTexts {
    QString left;
    QString right;
    QString foot;
};

/// The pages of a flow as PDF (A4 portrait). The file holds no clock: its date of creation is `on`.
/// Environment error when it could not be painted, Cancelled when the feedback asks for it.
Result<QByteArray> pdfOf(const PageFlow &flow, const DossierLook &look, const RunningTexts &running,
        const QString &title, QDate on, Feedback &feedback);

} // namespace spp
