// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/restrictioncheck.h"

#include <QWidget>

class QVBoxLayout;

namespace spp::land {

/// Mortgages that bind what is changed, each with a field for the document by which its holder
/// consents.
class ConsentList final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentList(QWidget *parent = nullptr);

    /// Those that need a consent and those that have one; fields in use stay.
    void show(const std::vector<RestrictionProblem> &needed,
            const std::vector<RestrictionConsent> &given);

signals:
    void consented(qlonglong restriction, const QString &document);

private:
    void addField(qlonglong restriction, const QString &title, const QString &document);

    QVBoxLayout *m_column;
    std::vector<qlonglong> m_shown;
};

} // namespace spp::land
