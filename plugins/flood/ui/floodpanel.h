// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace spp::flood {

class FloodPart;

/// The right panel of the workspace: the sections of its parts from top to bottom, and one primary
/// button at the foot.
class FloodPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FloodPanel(QWidget *parent = nullptr);

    /// `part` must outlive the panel's use of it; its section becomes the panel's.
    void add(FloodPart *part);

signals:
    void retranslated();

protected:
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_column; ///< of what scrolls
    QVBoxLayout *m_foot;
    std::vector<std::function<void()>> m_titles; ///< each names its section anew
};

} // namespace spp::flood
