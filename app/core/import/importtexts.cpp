// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The first pass of an import: what the texts and numbers of the source look like.
#include "core/import/importrun.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::Importer)
};

constexpr int cancelEvery = 1000;

QStringList knownNames(const Profile &profile)
{
    QStringList names = profile.commonWords;
    for (const CommuneBox &commune : profile.communes) {
        names.append(commune.name);
        names.append(commune.formerUnits);
    }
    return names;
}

bool isText(const SourceField &field) { return field.type == SourceField::Type::Text; }

} // namespace

Result<void> ImportRun::judgeTexts()
{
    SPP_ASSIGN(m_tables, LegacyText::load());
    SourceLayer &layer = m_source->layer();
    const std::optional<TextEncoding> stated = textEncodingFromName(m_options.encoding);
    if (!stated && m_options.encoding != QLatin1String("auto")) {
        return Error::usage(
                Texts::tr("There is no encoding \"%1\"; there are %2.")
                        .arg(m_options.encoding, textEncodingNames().join(QStringLiteral(", ")))
                        .toStdString());
    }
    TextJudge judge(layer.textForm());
    SPP_TRY(lookAtTexts(judge));
    TextEncoding encoding = TextEncoding::Ascii;
    if (stated) {
        encoding = *stated;
        m_report.encodingStated = true;
    } else {
        SPP_ASSIGN(const EncodingDetector detector,
                EncodingDetector::create(*m_tables, knownNames(m_profile)));
        const EncodingAnswer answer = judge.answer(detector);
        encoding = answer.encoding;
        m_report.encodingConfidence = answer.confidence;
        m_report.encodingExamples = answer.examples;
        if (answer.confidence < 0.5) {
            m_report.warnings.append(
                    Texts::tr("It is not certain how the letters of the source are written; check "
                              "the examples, or state --encoding."));
        }
    }
    m_report.encoding = toString(encoding);
    m_decoder.emplace(*m_tables, layer.textForm(), encoding);
    return {};
}

/// Reads the texts without their geometry: all that decide on the letters, and those of number
/// fields for their decimal sign.
Result<void> ImportRun::lookAtTexts(TextJudge &judge)
{
    SourceLayer &layer = m_source->layer();
    std::vector<int> texts;
    for (size_t i = 0; i < layer.fields().size(); ++i) {
        if (isText(layer.fields()[i]))
            texts.push_back(int(i));
    }
    if (texts.empty())
        return {};
    SPP_TRY(layer.rewind(texts, false));
    for (qlonglong record = 0;; ++record) {
        SPP_ASSIGN(const bool more, layer.next());
        if (!more)
            return {};
        if (record % cancelEvery == 0 && m_feedback.isCancelled())
            return Error::cancelled(Texts::tr("The import was stopped.").toStdString());
        for (const int field : texts) {
            const QVariant value = layer.value(field);
            if (value.isValid())
                judge.add(value.toByteArray());
        }
        for (size_t i = 0; i < m_converters.size(); ++i) {
            const int field = m_mapping.pairs()[i].from;
            const bool wasText = isText(layer.fields()[size_t(field)]);
            if (wasText)
                m_converters[i].learn(QString::fromLatin1(layer.value(field).toByteArray()));
        }
    }
}

} // namespace spp
