// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/scopedlanguage.h"

#include "core/domain/theme.h"
#include "core/plugin/application.h"

#include <QCoreApplication>
#include <QTranslator>

namespace spp {

namespace {

/// English is the language of the sources: over another translator it answers with what was asked.
class SourceTexts final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

std::unique_ptr<QTranslator> translatorOf(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(Application::resourceFolder()
                + QStringLiteral("/translations/spp_%1.qm").arg(language)))
        return translator;
    return std::make_unique<SourceTexts>();
}

} // namespace

ScopedLanguage::ScopedLanguage(const QString &language)
    : m_before(LocalisedText::language())
{
    if (language.isEmpty() || language == m_before)
        return;
    m_translator = translatorOf(language);
    QCoreApplication::installTranslator(m_translator.get());
    LocalisedText::setLanguage(language);
}

ScopedLanguage::~ScopedLanguage()
{
    if (!m_translator)
        return;
    QCoreApplication::removeTranslator(m_translator.get());
    LocalisedText::setLanguage(m_before);
}

} // namespace spp
