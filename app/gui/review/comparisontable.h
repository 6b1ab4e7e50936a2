// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "gui/review/reviewdraft.h"
#include "gui/review/reviewrun.h"
#include "gui/review/tablepage.h"

class QPushButton;

namespace spp {

/// Two proposals for one site side by side: what they state, and what each rule says of them. Rows
/// where they differ are marked and come first.
class SPP_GUI_EXPORT ComparisonTable final : public TablePage {
    Q_OBJECT

public:
    struct Side {
        QVariantMap proposal;
        ReviewResult review; ///< null: not checked
        bool isUpToDate = false; ///< the review is of this proposal
    };

    explicit ComparisonTable(QWidget *parent = nullptr);

    void setInputs(const std::vector<ProposalInput> &inputs);
    void setFirst(const Side &side); ///< A, as it was kept
    void setSecond(const Side &side); ///< B, the proposal in the form
    bool hasFirst() const { return m_hasFirst; }
    int changedRows() const { return m_changed; }
    QPushButton *keepButton() const { return m_keep; }

signals:
    void keepAsked(); ///< the proposal in the form becomes A

private:
    struct Row;
    void retranslate() override;
    std::vector<Row> rows() const;
    QString value(const ProposalInput &input, const QVariantMap &proposal) const;

    QPushButton *m_keep;
    std::vector<ProposalInput> m_inputs;
    Side m_first;
    Side m_second;
    bool m_hasFirst = false;
    int m_changed = 0;
};

} // namespace spp
