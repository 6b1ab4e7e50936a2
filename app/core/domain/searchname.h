// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

namespace spp {

/// The form in which names are compared and searched: lower case, no marks, đ as d (also the
/// look-alike Ð of Western fonts), no invisible characters, single spaces.
///
/// Composed and decomposed text, and either placement of tone marks (Hoà, Hòa), give the same.
QString SPP_CORE_EXPORT searchName(const QString &text);

/// The words of a search name: what lies between all that is neither letter nor digit.
QStringList SPP_CORE_EXPORT searchWords(const QString &text);

/// The same text in NFC with the tone marks of the open syllables oa, oe, uy on the first vowel
/// (Hòa, Thủy) and of the closed ones on the second (hoàn), so that two spellings of one name are
/// equal and still carry their marks. The u of "qu" is a consonant: Quý stays.
QString SPP_CORE_EXPORT normaliseToneMarks(const QString &text);

} // namespace spp
