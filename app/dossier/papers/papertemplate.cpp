// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/papertemplate.h"

#include "core/profile/yamlreader.h"
#include <QCoreApplication>

namespace spp::paper {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PaperTemplate)
};

/// Reads the parts of a template and refuses names that do not exist, at the line of the part.
class TemplateReader {
public:
    explicit TemplateReader(const PaperVocabulary &vocabulary)
        : m_vocabulary(vocabulary)
    {
    }

    /// A text whose placeholders exist; `rows` is the row set that {row.…} belongs to.
    Result<QString> text(const YamlReader &from, const char *key, const QString &rows) const
    {
        SPP_ASSIGN(const QString text, from.text(key, QString()));
        SPP_TRY(check(from, text, rows));
        return text;
    }

    Result<QStringList> texts(const YamlReader &from, const char *key) const
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

    Result<TemplateBlock> block(const YamlReader &from) const;

private:
    Result<void> check(const YamlReader &from, const QString &text, const QString &rows) const
    {
        const QStringList unknown = m_vocabulary.unknownIn(text, rows);
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

    Result<void> readColumns(const YamlReader &from, TemplateBlock &block) const;
    Result<void> readSigners(const YamlReader &from, TemplateBlock &block) const;
    Result<void> readTableLook(const YamlReader &from, TemplateBlock &block) const;
    Result<void> readDrawings(const YamlReader &from, TemplateBlock &block) const;

    const PaperVocabulary &m_vocabulary;
};

Result<int> wholeNumber(const YamlReader &from, const char *key, int absent)
{
    SPP_ASSIGN(const auto number, from.number(key));
    return number ? int(*number) : absent;
}

Result<double> length(const YamlReader &from, const char *key, double absent)
{
    SPP_ASSIGN(const auto number, from.number(key));
    return number.value_or(absent);
}

Result<void> TemplateReader::readColumns(const YamlReader &from, TemplateBlock &block) const
{
    SPP_ASSIGN(const auto columns, from.maps("columns"));
    for (const YamlReader &column : columns) {
        SPP_TRY(column.allowOnly({ "title", "text", "width", "align", "over" }));
        TemplateColumn read;
        SPP_ASSIGN(read.title, column.text("title", QString()));
        SPP_ASSIGN(read.text, text(column, "text", block.rows));
        SPP_ASSIGN(const auto width, column.number("width"));
        read.width = width.value_or(1.0);
        SPP_ASSIGN(read.alignment, alignment(column, Alignment::Left));
        SPP_ASSIGN(read.over, column.text("over", QString()));
        block.columns.push_back(read);
    }
    return {};
}

Result<void> TemplateReader::readSigners(const YamlReader &from, TemplateBlock &block) const
{
    SPP_ASSIGN(const auto signers, from.maps("signers"));
    for (const YamlReader &signer : signers) {
        SPP_TRY(signer.allowOnly({ "lines", "note", "name", "dated" }));
        TemplateSigner read;
        SPP_ASSIGN(read.lines, texts(signer, "lines"));
        SPP_ASSIGN(read.note, text(signer, "note", QString()));
        SPP_ASSIGN(read.name, text(signer, "name", QString()));
        SPP_ASSIGN(read.dated, signer.boolean("dated", false));
        block.signers.push_back(read);
    }
    SPP_ASSIGN(block.across, wholeNumber(from, "across", block.across));
    SPP_ASSIGN(block.space_mm, length(from, "space_mm", block.space_mm));
    return {};
}

Result<void> TemplateReader::readTableLook(const YamlReader &from, TemplateBlock &block) const
{
    TemplateTableLook &look = block.table;
    SPP_ASSIGN(look.numbers, from.boolean("numbers", false));
    SPP_ASSIGN(look.fold, wholeNumber(from, "fold", 1));
    SPP_ASSIGN(look.skip, wholeNumber(from, "skip", 0));
    SPP_ASSIGN(look.most, wholeNumber(from, "most", look.most));
    SPP_ASSIGN(look.padding_mm, length(from, "padding_mm", look.padding_mm));
    SPP_ASSIGN(look.strong, oneOf(from, "strong", m_vocabulary.rows.value(block.rows), false));
    SPP_ASSIGN(look.pageBy, oneOf(from, "page_by", m_vocabulary.rows.value(block.rows), false));
    SPP_ASSIGN(look.beside, oneOf(from, "beside", m_vocabulary.drawings, false));
    if (look.fold < 1 || look.skip < 0 || look.most < 1)
        return from.problem(Texts::tr("fold and most are at least 1, skip at least 0."));
    return {};
}

Result<void> TemplateReader::readDrawings(const YamlReader &from, TemplateBlock &block) const
{
    SPP_ASSIGN(block.drawings, from.list("drawings"));
    for (const QString &name : block.drawings) {
        if (!m_vocabulary.drawings.contains(name))
            return from.problem(Texts::tr("There is no drawing “%1”.").arg(name));
    }
    SPP_ASSIGN(const double width, length(from, "width_mm", 0.0));
    SPP_ASSIGN(const double height, length(from, "height_mm", 0.0));
    block.drawing_mm = QSizeF(width, height);
    const bool shows = !block.drawings.isEmpty() || !block.table.beside.isEmpty();
    if (shows && block.drawing_mm.isEmpty())
        return from.problem(Texts::tr("A drawing needs width_mm and height_mm."));
    return {};
}

Result<TemplateBlock> TemplateReader::block(const YamlReader &from) const
{
    SPP_TRY(from.allowOnly({ "block", "text", "rows", "group", "when", "empty", "blank_rows",
            "size", "bold", "italic", "align", "indent", "columns", "signers", "when_over",
            "when_at_most", "across", "space_mm", "numbers", "fold", "skip", "most", "strong",
            "beside", "page_by", "padding_mm", "drawings", "width_mm", "height_mm" }));
    TemplateBlock block;
    SPP_ASSIGN(block.kind, oneOf(from, "block", PaperTemplate::blockKinds(), true));
    SPP_ASSIGN(block.rows, oneOf(from, "rows", m_vocabulary.rows.keys(), false));
    SPP_ASSIGN(block.text, text(from, "text", block.rows));
    SPP_ASSIGN(block.group, oneOf(from, "group", m_vocabulary.rows.value(block.rows), false));
    SPP_ASSIGN(block.when, oneOf(from, "when", m_vocabulary.flags, false));
    SPP_ASSIGN(block.whenOver, wholeNumber(from, "when_over", block.whenOver));
    SPP_ASSIGN(block.whenAtMost, wholeNumber(from, "when_at_most", block.whenAtMost));
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
    SPP_TRY(readTableLook(from, block));
    SPP_TRY(readDrawings(from, block));
    return block;
}

Result<void> readPage(const YamlReader &file, Page &page)
{
    if (!file.has("page"))
        return {};
    SPP_ASSIGN(const YamlReader from, file.map("page"));
    SPP_TRY(from.allowOnly({ "width_mm", "height_mm", "top_mm", "bottom_mm", "left_mm", "right_mm",
            "framed", "numbers" }));
    SPP_ASSIGN(page.width_mm, length(from, "width_mm", page.width_mm));
    SPP_ASSIGN(page.height_mm, length(from, "height_mm", page.height_mm));
    SPP_ASSIGN(page.top_mm, length(from, "top_mm", page.top_mm));
    SPP_ASSIGN(page.bottom_mm, length(from, "bottom_mm", page.bottom_mm));
    SPP_ASSIGN(page.left_mm, length(from, "left_mm", page.left_mm));
    SPP_ASSIGN(page.right_mm, length(from, "right_mm", page.right_mm));
    SPP_ASSIGN(page.framed, from.boolean("framed", false));
    SPP_ASSIGN(const QString numbers,
            TemplateReader::oneOf(from, "numbers", { "centre", "right" }, false));
    page.numberAt = numbers == QLatin1String("right") ? Alignment::Right : Alignment::Centre;
    if (page.textWidth_mm() <= 0.0 || page.textHeight_mm() <= 0.0)
        return from.problem(Texts::tr("The margins leave no room on the page."));
    return {};
}

Result<void> readHead(const YamlReader &file, const TemplateReader &parts, PaperTemplate &paper)
{
    SPP_TRY(file.allowOnly({ "paper", "title", "version", "source", "valid_from", "valid_to",
            "form", "sign", "kind", "summary", "subject", "to", "to_rows", "recipients", "blocks",
            "email", "page" }));
    SPP_ASSIGN(paper.title, file.localised("title"));
    SPP_ASSIGN(paper.source, file.text("source"));
    SPP_ASSIGN(paper.validFrom, TemplateReader::date(file, "valid_from"));
    SPP_ASSIGN(paper.validTo, TemplateReader::date(file, "valid_to"));
    SPP_ASSIGN(paper.form,
            TemplateReader::oneOf(file, "form", { "titled", "letter", "minutes", "sheet" }, true));
    SPP_ASSIGN(paper.sign, parts.text(file, "sign", QString()));
    SPP_ASSIGN(paper.kind, parts.text(file, "kind", QString()));
    SPP_ASSIGN(paper.summary, parts.text(file, "summary", QString()));
    SPP_ASSIGN(paper.subject, parts.text(file, "subject", QString()));
    SPP_ASSIGN(paper.to, parts.texts(file, "to"));
    SPP_ASSIGN(paper.toRows, TemplateReader::oneOf(file, "to_rows", { "owners" }, false));
    SPP_ASSIGN(paper.recipients, parts.texts(file, "recipients"));
    SPP_ASSIGN(paper.email, parts.text(file, "email", QStringLiteral("missing")));
    return readPage(file, paper.page);
}

} // namespace

QStringList PaperTemplate::blockKinds()
{
    return { QStringLiteral("heading"), QStringLiteral("paragraph"), QStringLiteral("list"),
        QStringLiteral("table"), QStringLiteral("basis"), QStringLiteral("signatures"),
        QStringLiteral("closing"), QStringLiteral("annex"), QStringLiteral("site-plan"),
        QStringLiteral("conflict-maps"), QStringLiteral("sketch-space"), QStringLiteral("drawing"),
        QStringLiteral("page"), QStringLiteral("overflow") };
}

QStringList PaperTemplate::ids() { return PaperVocabulary::ofCases().papers; }

bool PaperTemplate::isValidOn(QDate day) const
{
    return !validFrom.isValid() || (day >= validFrom && (!validTo.isValid() || day <= validTo));
}

Result<PaperTemplate> PaperTemplate::read(
        const OfficeFiles &files, const QString &id, const PaperVocabulary &vocabulary)
{
    const QString path = vocabulary.papers.contains(id)
            ? files.find(QStringLiteral("papers/%1.yaml").arg(id))
            : QString();
    if (path.isEmpty())
        return Error::usage(Texts::tr("There is no paper “%1”; there are: %2.")
                                    .arg(id, vocabulary.papers.join(QStringLiteral(", ")))
                                    .toStdString());
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    const TemplateReader parts(vocabulary);
    PaperTemplate paper;
    paper.id = id;
    SPP_TRY(readHead(file, parts, paper));
    SPP_ASSIGN(const auto blocks, file.maps("blocks"));
    for (const YamlReader &block : blocks) {
        SPP_ASSIGN(TemplateBlock read, parts.block(block));
        paper.blocks.push_back(std::move(read));
    }
    return paper;
}

} // namespace spp::paper
