// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/enginewords.h"

#include "base/words.h"

#include <QCoreApplication>

namespace spp {

namespace {

std::string inLanguage(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text).toStdString();
}

char decimalMark()
{
    // A text of the translation, so that a number never speaks another language than its sentence.
    return QCoreApplication::translate("spp::engine", ".", "decimal mark").at(0).toLatin1();
}

constexpr WordSource ofTheProgram{ inLanguage, decimalMark };

} // namespace

void giveWordsToEngine() { speakWith(&ofTheProgram); }

} // namespace spp
