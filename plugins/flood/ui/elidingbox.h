// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QComboBox>

namespace spp::flood {

/// A choice whose text ends in "…" where there is no room for all of it, instead of being cut
/// within a letter under the arrow; the tool tip then says the whole.
class ElidingBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
};

} // namespace spp::flood
