// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperparts.h"

#include "dossier/papers/paperformat.h"
#include "dossier/papers/typemeasure.h"

namespace spp::paper::parts {

namespace {

constexpr double nationShare = 0.58;

Paragraph centred(const QString &text, double size_pt, bool bold = false, bool italic = false)
{
    Paragraph paragraph;
    paragraph.runs = { { text, bold, italic } };
    paragraph.size_pt = size_pt;
    paragraph.alignment = Alignment::Centre;
    paragraph.after_pt = 0.0;
    return paragraph;
}

Paragraph left(const QString &text, double size_pt, bool bold = false, bool italic = false)
{
    Paragraph paragraph = centred(text, size_pt, bold, italic);
    paragraph.alignment = Alignment::Left;
    return paragraph;
}

std::vector<Paragraph> nation()
{
    Paragraph motto = centred(QStringLiteral("Độc lập - Tự do - Hạnh phúc"), 13.0, true);
    motto.rule = 1.0;
    return { centred(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 12.0, true), motto };
}

QString shown(const QString &text) { return text.isEmpty() ? dots() : text; }

Paragraph space(double height_pt)
{
    Paragraph empty = left(QString(), 2.0);
    empty.after_pt = height_pt;
    return empty;
}

Cell signerCell(const Signer &signer, double space_mm = usualSpace_mm, double size_pt = 13.0)
{
    Cell cell;
    if (!signer.date.isEmpty())
        cell.paragraphs.push_back(centred(signer.date, size_pt - 1.0, false, true));
    for (const QString &line : signer.lines)
        cell.paragraphs.push_back(centred(shown(line), size_pt, true));
    if (!signer.note.isEmpty())
        cell.paragraphs.push_back(centred(signer.note, size_pt - 1.0, false, true));
    cell.paragraphs.push_back(space(space_mm / mmPerPoint));
    cell.paragraphs.push_back(centred(signer.name, size_pt + 1.0, true));
    return cell;
}

} // namespace

std::vector<Block> officeHeading(const Heading &heading)
{
    Table table;
    table.widths = { 1.0 - nationShare, nationShare };
    table.ruled = false;
    table.keepTogether = true;
    Paragraph issuer = centred(shown(heading.issuer), 12.0, true);
    issuer.rule = 0.4;
    table.rows.push_back(
            { { Cell{ { centred(shown(heading.parent), 12.0), issuer } }, Cell{ nation() } } });
    Paragraph number = centred(heading.numberLine, 13.0);
    number.before_pt = 6.0;
    Paragraph date = centred(
            shown(heading.place) + QStringLiteral(", ") + heading.date, 13.0, false, true);
    date.before_pt = 6.0;
    Cell left{ { number } };
    if (!heading.subject.isEmpty()) {
        Paragraph subject = centred(QStringLiteral("V/v ") + heading.subject, 12.0);
        subject.before_pt = 6.0;
        left.paragraphs.push_back(subject);
    }
    table.rows.push_back({ { left, Cell{ { date } } } });
    table.after_pt = 12.0;
    return { table };
}

std::vector<Block> nationHeading()
{
    std::vector<Block> blocks;
    for (Paragraph &paragraph : nation()) {
        if (paragraph.rule > 0.0)
            paragraph.after_pt = 12.0;
        blocks.push_back(paragraph);
    }
    return blocks;
}

std::vector<Block> title(const QString &kind, const QString &summary)
{
    Paragraph type = centred(kind, 14.0, true);
    type.before_pt = 6.0;
    type.keepWithNext = true;
    if (summary.isEmpty()) {
        type.after_pt = 10.0;
        return { type };
    }
    Paragraph about = centred(summary, 14.0, true);
    about.rule = 0.4;
    // Of one line the share is 1/3 to 1/2; a long summary would give a rule too long.
    if (naturalWidth_mm(about) > 110.0)
        about.rule = 45.0 / naturalWidth_mm(about);
    about.after_pt = 12.0;
    return { type, about };
}

std::vector<Block> addressees(const QStringList &names)
{
    if (names.size() <= 1) {
        Paragraph only = centred(QStringLiteral("Kính gửi: ") + shown(names.value(0)), 14.0);
        only.after_pt = 12.0;
        return { only };
    }
    std::vector<Block> blocks;
    Paragraph heading = left(QStringLiteral("Kính gửi:"), 14.0);
    heading.left_mm = 45.0;
    heading.keepWithNext = true;
    blocks.push_back(heading);
    for (int i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        Paragraph line = left(QStringLiteral("- ") + ended(names.at(i), last), 14.0);
        line.left_mm = 55.0;
        line.keepWithNext = !last;
        line.after_pt = last ? 12.0 : 2.0;
        blocks.push_back(line);
    }
    return blocks;
}

QString ended(QString line, bool last)
{
    while (line.endsWith(QLatin1Char(';')) || line.endsWith(QLatin1Char('.')))
        line.chop(1);
    return line + (last ? QLatin1Char('.') : QLatin1Char(';'));
}

std::vector<Block> basis(const QStringList &lines)
{
    std::vector<Block> blocks;
    for (int i = 0; i < lines.size(); ++i) {
        Paragraph line;
        const bool open = lines.at(i).endsWith(QLatin1String("...")); // dots stay as they are
        line.runs
                = { { open ? lines.at(i) + (i + 1 == lines.size() ? QString() : QStringLiteral(";"))
                           : ended(lines.at(i), i + 1 == lines.size()),
                        false, true } };
        line.firstLine_mm = 10.0;
        blocks.push_back(line);
    }
    return blocks;
}

Table closing(const QStringList &recipients, const Signer &signer)
{
    Table table;
    table.widths = { 0.46, 0.54 };
    table.ruled = false;
    table.keepTogether = true;
    Cell list;
    Paragraph heading = left(QStringLiteral("Nơi nhận:"), 12.0, true, true);
    list.paragraphs.push_back(heading);
    for (int i = 0; i < recipients.size(); ++i)
        list.paragraphs.push_back(left(
                QStringLiteral("- ") + ended(recipients.at(i), i + 1 == recipients.size()), 11.0));
    table.rows.push_back({ { list, signerCell(signer) } });
    return table;
}

Table signatures(const std::vector<Signer> &signers, int across, double space_mm, double size_pt)
{
    Table table;
    table.widths.assign(size_t(across), 1.0 / across);
    table.ruled = false;
    table.keepTogether = true;
    for (size_t i = 0; i < signers.size(); i += size_t(across)) {
        Row row;
        for (size_t j = i; j < i + size_t(across); ++j)
            row.cells.push_back(
                    j < signers.size() ? signerCell(signers[j], space_mm, size_pt) : Cell{});
        table.rows.push_back(row);
    }
    return table;
}

std::vector<Block> annexTitle(int number, const QString &name, const QString &belongsTo)
{
    static const QStringList roman{ QStringLiteral("I"), QStringLiteral("II"),
        QStringLiteral("III"), QStringLiteral("IV"), QStringLiteral("V") };
    Paragraph label
            = centred(QStringLiteral("Phụ lục ") + roman.value(number - 1, QString::number(number)),
                    14.0, true);
    Paragraph heading = centred(name.toUpper(), 14.0, true);
    Paragraph note = centred(belongsTo, 14.0, false, true);
    note.rule = 0.4;
    note.after_pt = 12.0;
    return { label, heading, note };
}

} // namespace spp::paper::parts
