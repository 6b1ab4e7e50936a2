// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <memory>

class QTranslator;

namespace spp {

/// Makes texts in another language than that of the program, for as long as it lives: an archived
/// review is repeated in the language in which it was made. Only in the thread of the application.
class SPP_CORE_EXPORT ScopedLanguage {
public:
    explicit ScopedLanguage(const QString &language);
    ~ScopedLanguage();
    ScopedLanguage(const ScopedLanguage &) = delete;
    ScopedLanguage &operator=(const ScopedLanguage &) = delete;

private:
    QString m_before;
    std::unique_ptr<QTranslator> m_translator; ///< null: the language is that of the program
};

} // namespace spp
