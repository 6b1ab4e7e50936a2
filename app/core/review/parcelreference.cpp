// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/parcelreference.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ParcelReference)
};

constexpr int code12Length = 12;

Error notUnderstood(const QString &text)
{
    return Error::badInput(Texts::tr("\"%1\" does not name a parcel.").arg(text).toStdString())
            .advise(Texts::tr("Write SHEET/NUMBER, COMMUNE:SHEET/NUMBER, the 12-character "
                              "identifier, or #KEY.")
                            .toStdString());
}

bool isCode12(const QString &text)
{
    return text.size() == code12Length && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.unicode() < 128 && letter.isLetterOrNumber();
    });
}

} // namespace

Result<ParcelReference> ParcelReference::parse(const QString &text)
{
    ParcelReference reference;
    reference.text = text.trimmed();
    if (reference.text.startsWith(QLatin1Char('#'))) {
        bool ok = false;
        reference.kind = Kind::Key;
        reference.key = reference.text.mid(1).toLongLong(&ok);
        if (!ok)
            return notUnderstood(text);
        return reference;
    }
    const auto slash = reference.text.indexOf(QLatin1Char('/'));
    if (slash < 0) {
        if (!isCode12(reference.text))
            return notUnderstood(text);
        reference.kind = Kind::Code12;
        reference.code12 = reference.text.toLower();
        return reference;
    }
    const QString before = reference.text.left(slash);
    const auto colon = before.lastIndexOf(QLatin1Char(':'));
    reference.commune = before.left(std::max(0, int(colon))).trimmed();
    reference.sheet = before.mid(colon + 1).trimmed();
    reference.number = reference.text.mid(slash + 1).trimmed();
    if (reference.sheet.isEmpty() || reference.number.isEmpty()
            || (colon >= 0 && reference.commune.isEmpty()))
        return notUnderstood(text);
    return reference;
}

} // namespace spp
