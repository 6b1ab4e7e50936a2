// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/seal/dossierverification.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierVerification)
};

using Fault = DossierVerification::Fault;

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString faultText(const DossierVerification::Problem &problem)
{
    switch (problem.fault) {
    case Fault::NotSealed:
        return Texts::tr("The dossier has no seal.");
    case Fault::Damaged:
        return Texts::tr("%1 cannot be read: it is damaged.").arg(problem.file);
    case Fault::WrongSignature:
        return Texts::tr("The seal does not fit the list of files: one of them was changed.");
    case Fault::UnknownKey:
        return Texts::tr("The key of the seal is not known here. Ask the office for its public "
                         "keys, compare the fingerprint, and use \"spp seal trust\" or --key.");
    case Fault::KeyHandedOver:
        return Texts::tr("The seal was put on after its key had been handed over.");
    case Fault::Changed:
        return Texts::tr("%1 was changed.").arg(problem.file);
    case Fault::Missing:
        return Texts::tr("%1 is missing.").arg(problem.file);
    case Fault::Unlisted:
        return Texts::tr("%1 was not there when the dossier was sealed.").arg(problem.file);
    case Fault::NotAnUpdate:
        return Texts::tr("What was appended to %1 is not a signature.").arg(problem.file);
    }
    return {};
}

QString about(const DossierVerification &done)
{
    QString text = Texts::tr("Seal of %1, key %2").arg(done.office, done.fingerprint);
    text += done.sealedOn.isValid()
            ? Texts::tr(", put on %1").arg(done.sealedOn.toString(Qt::ISODate))
            : Texts::tr(", day not stated");
    text += QLatin1Char('\n');
    if (!done.handedOver.isValid())
        return text;
    text += Texts::tr("Since %1 the office has sealed with another key.")
                    .arg(done.handedOver.toString(Qt::ISODate));
    if (!done.sealedOn.isValid())
        text += QLatin1Char(' ')
                + Texts::tr("Whether this seal is older cannot be told, since it states no day.");
    return text + QLatin1Char('\n');
}

} // namespace

QString toString(Fault fault)
{
    static const char *const names[] = { "not_sealed", "damaged", "wrong_signature", "unknown_key",
        "key_handed_over", "changed", "missing", "unlisted", "not_an_update" };
    return QString::fromLatin1(names[int(fault)]);
}

QJsonObject DossierVerification::toJson() const
{
    QJsonArray faults;
    for (const Problem &problem : problems) {
        faults.append(QJsonObject{ { key("fault"), toString(problem.fault) },
                { key("file"),
                        problem.file.isEmpty() ? QJsonValue(QJsonValue::Null) : problem.file },
                { key("message"), faultText(problem) } });
    }
    QJsonArray later;
    for (const Appended &one : appended) {
        later.append(QJsonObject{ { key("file"), one.file }, { key("bytes"), one.bytes },
                { key("signatures"), one.signatures } });
    }
    return { { key("schema"), key("spp.dossier-verification/1") }, { key("valid"), isValid() },
        { key("office"), office }, { key("fingerprint"), fingerprint },
        { key("sealed_on"), dateJson(sealedOn) },
        { key("key_handed_over_on"), dateJson(handedOver) }, { key("files"), files },
        { key("problems"), faults }, { key("appended"), later } };
}

QString DossierVerification::text() const
{
    QString text = fingerprint.isEmpty() ? QString() : about(*this);
    for (const Appended &one : appended) {
        text += Texts::tr("%1: appended after sealing: %2 bytes, %3 signature(s) (/ByteRange "
                          "found); whether they are valid is for the tool of the state to say.")
                        .arg(one.file)
                        .arg(one.bytes)
                        .arg(one.signatures)
                + QLatin1Char('\n');
    }
    for (const Problem &problem : problems)
        text += QStringLiteral("! ") + faultText(problem) + QLatin1Char('\n');
    text += isValid() ? Texts::tr("Valid: all %1 files are as they were sealed.").arg(files)
                      : Texts::tr("Not valid.");
    return text;
}

} // namespace spp
