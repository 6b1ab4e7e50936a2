// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/papertemplate.h"

#include "core/profile/yamlreader.h"
#include "dossier/papers/placeholders.h"

#include <QCoreApplication>

namespace spp::paper {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PaperTemplate)
};

/// Reads the parts of a template and refuses names that do not exist, at the line of the part.
class TemplateReader {
public:
    /// A text whose placeholders exist; `rows` is the row set that {row.…} belongs to.
    static Result<QString> text(const YamlReader &from, const char *key, const QString &rows)
    {
        SPP_ASSIGN(const QString text, from.text(key, QString()));
        SPP_TRY(check(from, text, rows));
        return text;
    }

    static Result<QStringList> texts(const YamlReader &from, const char *key)
    {
        SPP_ASSIGN(const QStringList list, from.list(key));
        for (const QString &text : list)
            SPP_TRY(check(from, text, QString()));
        return list;
    }

    static Result<QString> oneOf(
            const YamlReader &from, const char *key, const QStringList &names, bool required)
    {
        SPP_ASSIGN(const QString name, from.text(key, QString()));
        if (name.isEmpty() && !required)
            return name;
        if (!names.contains(name))
            return from.problem(
                    Texts::tr("%1: “%2” is none of %3.")
                            .arg(QString::fromLatin1(key), name, names.join(QStringLiteral(", "))));
        return name;
    }

    static Result<QDate> date(const YamlReader &from, const char *key)
    {
        SPP_ASSIGN(const QString text, from.text(key, QString()));
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !date.isValid())
            return from.problem(
                    Texts::tr("%1: “%2” is no date.").arg(QString::fromLatin1(key), text));
        return date;
    }

    static Result<TemplateBlock> block(const YamlReader &from);

private:
    static Result<void> check(const YamlReader &from, const QString &text, const QString &rows)
    {
        const QStringList unknown = unknownPlaceholders(text, rows);
        if (unknown.isEmpty())
            return {};
        return from.problem(
                Texts::tr("There is no value %1.").arg(unknown.join(QStringLiteral(", "))));
    }

    static Result<Alignment> alignment(const YamlReader &from, Alignment absent)
    {
        SPP_ASSIGN(const QString name,
                oneOf(from, "align", { "left", "centre", "right", "justified" }, false));
        if (name.isEmpty())
            return absent;
        if (name == QLatin1String("centre"))
            return Alignment::Centre;
        if (name == QLatin1String("right"))
            return Alignment::Right;
        return name == QLatin1String("left") ? Alignment::Left : Alignment::Justified;
    }

    static Result<void> readColumns(const YamlReader &from, TemplateBlock &block);
    static Result<void> readSigners(const YamlReader &from, TemplateBlock &block);
};

Result<void> TemplateReader::readColumns(const YamlReader &from, TemplateBlock &block)
{
    SPP_ASSIGN(const auto columns, from.maps("columns"));
    for (const YamlReader &column : columns) {
        SPP_TRY(column.allowOnly({ "title", "text", "width", "align" }));
        TemplateColumn read;
        SPP_ASSIGN(read.title, column.text("title", QString()));
        SPP_ASSIGN(read.text, text(column, "text", block.rows));
        SPP_ASSIGN(const auto width, column.number("width"));
        read.width = width.value_or(1.0);
        SPP_ASSIGN(read.alignment, alignment(column, Alignment::Left));
        block.columns.push_back(read);
    }
    return {};
}

Result<void> TemplateReader::readSigners(const YamlReader &from, TemplateBlock &block)
{
    SPP_ASSIGN(const auto signers, from.maps("signers"));
    for (const YamlReader &signer : signers) {
        SPP_TRY(signer.allowOnly({ "lines", "note", "name" }));
        TemplateSigner read;
        SPP_ASSIGN(read.lines, texts(signer, "lines"));
        SPP_ASSIGN(read.note, text(signer, "note", QString()));
        SPP_ASSIGN(read.name, text(signer, "name", QString()));
        block.signers.push_back(read);
    }
    return {};
}

Result<TemplateBlock> TemplateReader::block(const YamlReader &from)
{
    SPP_TRY(from.allowOnly({ "block", "text", "rows", "group", "when", "empty", "blank_rows",
            "size", "bold", "italic", "align", "indent", "columns", "signers" }));
    TemplateBlock block;
    SPP_ASSIGN(block.kind, oneOf(from, "block", PaperTemplate::blockKinds(), true));
    SPP_ASSIGN(block.rows, oneOf(from, "rows", rowFields().keys(), false));
    SPP_ASSIGN(block.text, text(from, "text", block.rows));
    SPP_ASSIGN(block.group, oneOf(from, "group", rowFields().value(block.rows), false));
    SPP_ASSIGN(block.when, oneOf(from, "when", flagNames(), false));
    SPP_ASSIGN(block.empty, text(from, "empty", QString()));
    SPP_ASSIGN(const auto blank, from.number("blank_rows"));
    block.blankRows = int(blank.value_or(0.0));
    SPP_ASSIGN(const auto size, from.number("size"));
    block.size_pt = size.value_or(0.0);
    SPP_ASSIGN(block.bold, from.boolean("bold", false));
    SPP_ASSIGN(block.italic, from.boolean("italic", false));
    SPP_ASSIGN(block.indent, from.boolean("indent", true));
    SPP_ASSIGN(block.alignment, alignment(from, Alignment::Justified));
    SPP_TRY(readColumns(from, block));
    SPP_TRY(readSigners(from, block));
    return block;
}

Result<void> readHead(const YamlReader &file, PaperTemplate &paper)
{
    SPP_TRY(file.allowOnly({ "paper", "title", "version", "source", "valid_from", "valid_to",
            "form", "sign", "kind", "summary", "subject", "to", "to_rows", "recipients", "blocks",
            "email" }));
    SPP_ASSIGN(paper.title, file.localised("title"));
    SPP_ASSIGN(paper.source, file.text("source"));
    SPP_ASSIGN(paper.validFrom, TemplateReader::date(file, "valid_from"));
    SPP_ASSIGN(paper.validTo, TemplateReader::date(file, "valid_to"));
    SPP_ASSIGN(paper.form,
            TemplateReader::oneOf(file, "form", { "titled", "letter", "minutes", "sheet" }, true));
    SPP_ASSIGN(paper.sign, TemplateReader::text(file, "sign", QString()));
    SPP_ASSIGN(paper.kind, TemplateReader::text(file, "kind", QString()));
    SPP_ASSIGN(paper.summary, TemplateReader::text(file, "summary", QString()));
    SPP_ASSIGN(paper.subject, TemplateReader::text(file, "subject", QString()));
    SPP_ASSIGN(paper.to, TemplateReader::texts(file, "to"));
    SPP_ASSIGN(paper.toRows, TemplateReader::oneOf(file, "to_rows", { "owners" }, false));
    SPP_ASSIGN(paper.recipients, TemplateReader::texts(file, "recipients"));
    SPP_ASSIGN(paper.email, TemplateReader::text(file, "email", QStringLiteral("missing")));
    return {};
}

} // namespace

QStringList PaperTemplate::blockKinds()
{
    return { QStringLiteral("heading"), QStringLiteral("paragraph"), QStringLiteral("list"),
        QStringLiteral("table"), QStringLiteral("basis"), QStringLiteral("signatures"),
        QStringLiteral("closing"), QStringLiteral("annex"), QStringLiteral("site-plan"),
        QStringLiteral("conflict-maps"), QStringLiteral("sketch-space") };
}

QStringList PaperTemplate::ids()
{
    return { QStringLiteral("appraisal-report"), QStringLiteral("supplement-notice"),
        QStringLiteral("consultation-letter"), QStringLiteral("site-minutes"),
        QStringLiteral("site-plan"), QStringLiteral("planning-information") };
}

Result<PaperTemplate> PaperTemplate::read(const OfficeFiles &files, const QString &id)
{
    const QString path
            = ids().contains(id) ? files.find(QStringLiteral("papers/%1.yaml").arg(id)) : QString();
    if (path.isEmpty())
        return Error::usage(Texts::tr("There is no paper “%1”; there are: %2.")
                                    .arg(id, ids().join(QStringLiteral(", ")))
                                    .toStdString());
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    PaperTemplate paper;
    paper.id = id;
    SPP_TRY(readHead(file, paper));
    SPP_ASSIGN(const auto blocks, file.maps("blocks"));
    for (const YamlReader &block : blocks) {
        SPP_ASSIGN(TemplateBlock read, TemplateReader::block(block));
        paper.blocks.push_back(std::move(read));
    }
    return paper;
}

} // namespace spp::paper
