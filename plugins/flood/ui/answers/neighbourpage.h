// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparison.h"
#include "gui/review/tablepage.h"

#include <memory>

namespace spp::flood {

/// The parcels that gain, the greatest rise first. Keys are ids of parcels.
class NeighbourPage final : public TablePage {
    Q_OBJECT

public:
    explicit NeighbourPage(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Comparison> &comparison, std::size_t pair);
    /// Names of communes by their codes.
    void setCommunes(const QMap<QString, QString> &names);
    void translate();

signals:
    void selectAsked(const QVariantList &parcels); ///< all rows that are shown

private:
    void fill();
    QString nameOf(const SubjectFacts &facts) const;

    QPushButton *m_select;
    std::shared_ptr<const Comparison> m_comparison;
    std::size_t m_pair = 0;
    QMap<QString, QString> m_communes;
};

} // namespace spp::flood
