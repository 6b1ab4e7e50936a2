// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/papermaker.h"

#include "dossier/papers/paperformat.h"
#include "dossier/papers/paperparts.h"
#include "dossier/papers/placeholders.h"
#include "dossier/papers/templatetable.h"

namespace spp::paper {

namespace {

bool isShown(const TemplateBlock &block, const PaperData &data)
{
    const auto rows = data.rows.constFind(block.rows);
    return (block.when.isEmpty() || data.flags.value(block.when))
            && block.shownWith(rows == data.rows.constEnd() ? 0 : int(rows->size()));
}

class Maker {
public:
    Maker(const PaperTemplate &paper, const PaperData &data)
        : m_paper(paper)
        , m_data(data)
    {
    }

    Document run()
    {
        m_document.title = m_paper.title.vi;
        m_document.page = m_paper.page;
        m_document.sections.emplace_back();
        addHeading();
        for (const TemplateBlock &block : m_paper.blocks) {
            if (isShown(block, m_data))
                addBlock(block);
        }
        return std::move(m_document);
    }

private:
    QString fill(const QString &text, const FieldValues &row = {}) const
    {
        return filled(text, m_data.values, row);
    }
    /// Without the tab that fills a line: for places where dots are enough.
    QString inLine(const QString &text) const
    {
        return fill(text).replace(QLatin1Char('\t'), dots());
    }
    QString kind() const { return inLine(m_paper.kind); }
    QString value(const char *name) const { return m_data.values.value(QLatin1String(name)); }
    const std::vector<FieldValues> rows(const QString &set) const { return m_data.rows.value(set); }

    void add(Block block) { m_document.sections.back().blocks.push_back(std::move(block)); }
    void add(std::vector<Block> blocks)
    {
        for (Block &block : blocks)
            add(std::move(block));
    }

    void addHeading()
    {
        if (m_paper.form == QLatin1String("minutes"))
            add(parts::nationHeading());
        else if (m_paper.form != QLatin1String("sheet"))
            add(parts::officeHeading(heading()));
        if (m_paper.form != QLatin1String("letter"))
            add(parts::title(kind(), inLine(m_paper.summary)));
        const QStringList to = addressees();
        if (!to.isEmpty())
            add(parts::addressees(to));
    }

    parts::Heading heading() const
    {
        const QString sign = fill(m_paper.sign).remove(QLatin1Char('\t'));
        return { value("office.parent"), value("office.issuer"),
            numberLine(value("paper.number"), sign), inLine(m_paper.subject), value("office.place"),
            value("paper.date") };
    }

    QStringList addressees() const
    {
        QStringList to;
        for (const FieldValues &row : rows(m_paper.toRows))
            to << row.value(QStringLiteral("name"));
        if (to.isEmpty()) {
            for (const QString &text : m_paper.to)
                to << inLine(text);
        }
        return to;
    }

    void addBlock(const TemplateBlock &block);
    Paragraph paragraph(const TemplateBlock &block, const QString &text) const;
    void addList(const TemplateBlock &block);
    parts::Signer signer(const TemplateSigner &from, bool withPlace) const;
    void addSignatures(const TemplateBlock &block);
    void addAnnex(const TemplateBlock &block);
    void addSketchSpace(const TemplateBlock &block);
    void addPage(const TemplateBlock &block);
    void addOverflow(const TemplateBlock &block);
    void addDrawings(const TemplateBlock &block);
    void addTable(const TemplateBlock &block);
    Table table(const TemplateBlock &block) const
    {
        return templateTable(block, m_data, m_paper.page.textWidth_mm());
    }

    const PaperTemplate &m_paper;
    const PaperData &m_data;
    Document m_document;
    int m_annexes = 0;
};

Paragraph Maker::paragraph(const TemplateBlock &block, const QString &text) const
{
    const bool isHeading = block.kind == QLatin1String("heading");
    Paragraph paragraph;
    paragraph.runs = { { text, block.bold || isHeading, block.italic } };
    paragraph.alignment = block.alignment;
    if (text.contains(QLatin1Char('\t')) && paragraph.alignment == Alignment::Justified)
        paragraph.alignment = Alignment::Left;
    paragraph.size_pt = block.size_pt > 0.0 ? block.size_pt : 14.0;
    paragraph.firstLine_mm = block.indent && block.alignment != Alignment::Centre ? 10.0 : 0.0;
    paragraph.keepWithNext = isHeading;
    if (block.size_pt > 0.0 && block.size_pt < 12.0)
        paragraph.after_pt = 2.0;
    return paragraph;
}

void Maker::addList(const TemplateBlock &block)
{
    const auto rows = m_data.rows.value(block.rows);
    for (const FieldValues &row : rows)
        add(paragraph(block, fill(block.text, row)));
    if (!rows.empty())
        return;
    if (!block.empty.isEmpty())
        add(paragraph(block, fill(block.empty)));
    for (int i = 0; i < block.blankRows; ++i)
        add(paragraph(block, QStringLiteral("\t")));
}

parts::Signer Maker::signer(const TemplateSigner &from, bool withPlace) const
{
    parts::Signer signer;
    for (const QString &line : from.lines) {
        const QString text = fill(line).remove(QLatin1Char('\t'));
        if (!text.isEmpty())
            signer.lines << text;
    }
    signer.note = inLine(from.note);
    signer.name = fill(from.name).remove(QLatin1Char('\t'));
    if (from.dated) {
        const QString place = withPlace ? value("office.place") : QString();
        signer.date = place.isEmpty() ? QStringLiteral("Ngày ..... tháng ..... năm 20.....")
                                      : place + QStringLiteral(", ") + longDate({});
    }
    return signer;
}

void Maker::addSignatures(const TemplateBlock &block)
{
    auto &blocks = m_document.sections.back().blocks;
    if (!blocks.empty() && std::holds_alternative<Paragraph>(blocks.back()))
        std::get<Paragraph>(blocks.back()).keepWithNext = true; // no page of signatures alone
    std::vector<parts::Signer> signers;
    for (const TemplateSigner &from : block.signers)
        signers.push_back(signer(from, block.across <= 2));
    if (block.kind == QLatin1String("signatures")) {
        add(parts::signatures(
                signers, block.across, block.space_mm, block.size_pt > 0.0 ? block.size_pt : 13.0));
        return;
    }
    QStringList recipients;
    for (const QString &text : m_paper.recipients)
        recipients << inLine(text);
    add(parts::closing(recipients, signers.empty() ? parts::Signer() : signers.front()));
}

void Maker::addAnnex(const TemplateBlock &block)
{
    m_document.sections.emplace_back();
    ++m_annexes;
    const QString of = m_paper.form == QLatin1String("letter")
            ? QStringLiteral("Công văn")
            : kind().left(1).toUpper() + kind().mid(1).toLower();
    const QString sign = fill(m_paper.sign).remove(QLatin1Char('\t'));
    QString note = QStringLiteral("(Kèm theo %1 %2 %3)")
                           .arg(of,
                                   numberLine(value("paper.number"), sign)
                                           .replace(QStringLiteral("Số:"), QStringLiteral("số")),
                                   value("paper.date"));
    if (sign.isEmpty())
        note = QStringLiteral("(Kèm theo %1 %2)").arg(of, value("paper.date"));
    add(parts::annexTitle(m_annexes, inLine(block.text), note));
}

/// An empty frame to draw in by hand, as high as its size says in mm.
void Maker::addSketchSpace(const TemplateBlock &block)
{
    Table frame;
    frame.widths = { 1.0 };
    Row row;
    row.cells = { Cell{} };
    row.minimumHeight_mm = block.size_pt > 0.0 ? block.size_pt : 120.0;
    frame.rows = { row };
    add(frame);
}

/// The next page of the same paper, under a heading.
void Maker::addPage(const TemplateBlock &block)
{
    m_document.sections.emplace_back();
    m_document.sections.back().continuesNumbers = true;
    if (block.text.isEmpty())
        return;
    Paragraph heading = paragraph(block, inLine(block.text));
    heading.keepWithNext = true;
    add(heading);
}

/// Pages for the rows that are left, as many rows on each as the block says.
void Maker::addOverflow(const TemplateBlock &block)
{
    const int all = int(m_data.rows.value(block.rows).size());
    TemplateBlock page = block;
    page.table.most = std::min(block.table.most, all);
    for (int first = block.table.skip; first < all; first += block.table.most) {
        page.table.skip = first;
        TemplateBlock heading = block;
        heading.size_pt = 0.0;
        heading.bold = true;
        addPage(heading);
        add(table(page));
    }
}

/// Rows of each value of the field on pages of their own, so that no more of them than these have
/// to be laid out at once.
void Maker::addTable(const TemplateBlock &block)
{
    const auto found = m_data.rows.constFind(block.rows);
    if (block.table.pageBy.isEmpty() || found == m_data.rows.constEnd()) {
        add(table(block));
        return;
    }
    const std::vector<FieldValues> &all = *found;
    TemplateBlock page = block;
    for (size_t first = 0; first < all.size();) {
        const QString value = all[first].value(block.table.pageBy);
        size_t end = first + 1;
        while (end < all.size() && all[end].value(block.table.pageBy) == value)
            ++end;
        page.table.skip = int(first);
        page.table.most = int(end - first);
        m_document.sections.emplace_back();
        m_document.sections.back().continuesNumbers = true;
        add(table(page));
        first = end;
    }
}

void Maker::addDrawings(const TemplateBlock &block)
{
    std::vector<Picture> pictures;
    for (const QString &name : block.drawings) {
        const Picture picture = m_data.drawings.value(name);
        if (!picture.isEmpty())
            pictures.push_back(picture);
    }
    if (pictures.size() == 1) {
        add(pictures.front());
        return;
    }
    Table beside;
    beside.ruled = false;
    beside.keepTogether = true;
    Row row;
    for (const Picture &picture : pictures) {
        beside.widths.push_back(1.0 / double(pictures.size()));
        row.cells.push_back(Cell{ {}, 1, 1, { picture } });
    }
    beside.rows = { row };
    if (!pictures.empty())
        add(beside);
}

void Maker::addBlock(const TemplateBlock &block)
{
    if (block.kind == QLatin1String("list"))
        addList(block);
    else if (block.kind == QLatin1String("table"))
        addTable(block);
    else if (block.kind == QLatin1String("basis"))
        add(parts::basis(m_data.basis));
    else if (block.kind == QLatin1String("signatures") || block.kind == QLatin1String("closing"))
        addSignatures(block);
    else if (block.kind == QLatin1String("annex"))
        addAnnex(block);
    else if (block.kind == QLatin1String("page"))
        addPage(block);
    else if (block.kind == QLatin1String("overflow"))
        addOverflow(block);
    else if (block.kind == QLatin1String("drawing"))
        addDrawings(block);
    else if (block.kind == QLatin1String("sketch-space"))
        addSketchSpace(block);
    else if (block.kind == QLatin1String("site-plan")) {
        if (!m_data.sitePlan.image.isNull())
            add(m_data.sitePlan);
    } else if (block.kind == QLatin1String("conflict-maps")) {
        for (const Picture &map : m_data.conflictMaps) {
            Paragraph caption = paragraph(block, map.description);
            caption.keepWithNext = true;
            caption.firstLine_mm = 0.0;
            add(caption);
            add(map);
        }
    } else
        add(paragraph(block, fill(block.text)));
}

} // namespace

Document PaperMaker::make(const PaperTemplate &paper, const PaperData &data)
{
    return Maker(paper, data).run();
}

QSizeF PaperMaker::drawingSize(
        const PaperTemplate &paper, const PaperData &data, const QString &drawing)
{
    for (const TemplateBlock &block : paper.blocks) {
        const bool shows = block.drawings.contains(drawing) || block.table.beside == drawing;
        if (shows && isShown(block, data))
            return block.drawing_mm;
    }
    return {};
}

QString PaperMaker::email(const PaperTemplate &paper, const PaperData &data)
{
    QString text;
    for (const QString &line : paper.email.split(QLatin1Char('\n'))) {
        const bool repeated = line.contains(QLatin1String("{row."));
        const auto rows = repeated ? data.rows.value(QStringLiteral("missing"))
                                   : std::vector<FieldValues>{ FieldValues() };
        for (const FieldValues &row : rows)
            text += filled(line, data.values, row).replace(QLatin1Char('\t'), dots())
                    + QLatin1Char('\n');
    }
    return paper.email.isEmpty() ? QString() : text.trimmed() + QLatin1Char('\n');
}

} // namespace spp::paper
