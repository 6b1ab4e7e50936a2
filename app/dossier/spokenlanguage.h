// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"

namespace spp {

/// Texts in another language while it lives.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QString &language)
        : m_before(LocalisedText::language())
    {
        LocalisedText::setLanguage(language);
    }
    ~SpokenLanguage() { LocalisedText::setLanguage(m_before); }
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

private:
    QString m_before;
};

} // namespace spp
