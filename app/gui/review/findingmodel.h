// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cases/findinganswer.h"
#include "gui/gui_export.h"
#include "gui/review/reviewrun.h"

#include <QAbstractListModel>
#include <QMap>
#include <QSet>

#include <vector>

namespace spp {

/// The findings of a review in reading order, numbered as on the map and on paper.
class SPP_GUI_EXPORT FindingModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        OutcomeRole, ///< Outcome as int
        HeadRole, ///< what is wrong, with number and limit
        WouldPassRole, ///< what would pass, or how certain it is
        CitationRole,
        AnswerRole ///< word of the officer's answer, or empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setReview(const ReviewResult &review);
    void setAnswers(const QMap<QString, FindingAnswer> &answers); ///< by rule
    void setShown(const QSet<int> &outcomes);
    void retranslate();

    const Finding *finding(int row) const; ///< null outside
    int number(int row) const;
    int rowOfNumber(int number) const; ///< -1 when it is filtered out
    const ReviewResult &review() const { return m_review; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();

    struct Row {
        int index;
        int number;
    };
    ReviewResult m_review;
    QMap<QString, FindingAnswer> m_answers;
    QSet<int> m_shown{ 0, 1, 2, 3 };
    std::vector<Row> m_rows;
};

} // namespace spp
