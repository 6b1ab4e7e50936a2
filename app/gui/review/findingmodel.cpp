// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/findingmodel.h"

#include "core/review/findingorder.h"
#include "core/review/findingtext.h"
#include "core/review/reviewwords.h"
#include "gui/review/verdictlook.h"

namespace spp {

namespace {

QString secondLine(const Finding &finding, const Review &review)
{
    const QString wouldPass = FindingText::wouldPass(finding, review);
    if (!wouldPass.isEmpty())
        return wouldPass;
    if (finding.certainty == Certainty::Flips)
        return reviewwords::certainty(finding.certainty).text();
    return {};
}

} // namespace

void FindingModel::setReview(const ReviewResult &review)
{
    beginResetModel();
    m_review = review;
    m_answers.clear();
    arrange();
    endResetModel();
}

void FindingModel::setAnswers(const QMap<QString, FindingAnswer> &answers)
{
    m_answers = answers;
    retranslate();
}

void FindingModel::setShown(const QSet<int> &outcomes)
{
    beginResetModel();
    m_shown = outcomes;
    arrange();
    endResetModel();
}

void FindingModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void FindingModel::arrange()
{
    m_rows.clear();
    if (!m_review)
        return;
    int number = 0;
    const FindingOrder order(*m_review);
    for (const size_t index : order.indices()) {
        ++number;
        if (m_shown.contains(int(m_review->findings[index].outcome)))
            m_rows.push_back({ int(index), number });
    }
}

const Finding *FindingModel::finding(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return nullptr;
    return &m_review->findings[size_t(m_rows[size_t(row)].index)];
}

int FindingModel::number(int row) const { return finding(row) ? m_rows[size_t(row)].number : 0; }

int FindingModel::rowOfNumber(int number) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].number == number)
            return int(row);
    }
    return -1;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = this->finding(index.row());
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case HeadRole:
        return finding->message.text();
    case Qt::ToolTipRole:
        return FindingText::text(*finding, *m_review, 90).trimmed();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2. %3")
                .arg(number(index.row()))
                .arg(VerdictLook::word(finding->outcome), finding->message.text());
    case NumberRole:
        return number(index.row());
    case OutcomeRole:
        return int(finding->outcome);
    case WouldPassRole:
        return secondLine(*finding, *m_review);
    case CitationRole:
        return finding->citation.text();
    case AnswerRole: {
        const auto answer = m_answers.constFind(finding->ruleId);
        return answer == m_answers.cend() ? QString() : officerAnswerTitle(answer->answer);
    }
    default:
        return {};
    }
}

} // namespace spp
