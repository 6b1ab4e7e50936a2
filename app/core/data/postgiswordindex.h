// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/wordindex.h"

namespace spp {

/// Words by a GIN index over an expression of built-in functions, without any extension: the server
/// keeps it itself. A B-tree in the order wanted finds the first rows of common words.
class PostgisWordIndex final : public WordIndexSql {
public:
    QStringList make(const WordIndex &index) const override;
    QStringList rebuild(const WordIndex &index) const override;
    QString text(const WordQuery &query) const override;
    QString checkText(const std::vector<WordQuery> &words) const override;
    QString firstKeys(const WordIndex &index) const override;
    QString rowsWith(const WordIndex &index) const override;
    QString answers(const WordIndex &index, int parameter) const override;
};

} // namespace spp
