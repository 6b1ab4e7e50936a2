// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparison.h"

#include <QPointer>
#include <QUndoCommand>

#include <memory>

namespace spp {
class Workbench;
}

namespace spp::flood {

/// A comparison recorded for reviews, which can be taken back.
class RecordStep final : public QUndoCommand {
public:
    RecordStep(Workbench &workbench, std::shared_ptr<const Comparison> comparison,
            const QString &name);

    Result<void> begin(); ///< records it; before the step is pushed
    void undo() override;
    void redo() override;

private:
    Result<void> record();
    void tellOthers(); ///< the theme is another one now

    QPointer<Workbench> m_workbench;
    std::shared_ptr<const Comparison> m_comparison;
    QString m_name;
    QDate m_date;
    bool m_isPushed = false;
};

} // namespace spp::flood
