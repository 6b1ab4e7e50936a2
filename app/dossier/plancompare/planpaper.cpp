// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/plancompare/planpaper.h"

#include "core/plancompare/comparisontext.h"
#include "core/plancompare/plannumber.h"
#include "core/profile/yamlreader.h"

#include <QCoreApplication>

namespace spp::planprint {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PlanPaper)
};

QStringList common()
{
    return { QStringLiteral("heading"), QStringLiteral("about"), QStringLiteral("unit"),
        QStringLiteral("continued"), QStringLiteral("form"), QStringLiteral("no"),
        QStringLiteral("code"), QStringLiteral("slivers"), QStringLiteral("rounding"),
        QStringLiteral("source") };
}

Result<QDate> date(const YamlReader &from, const char *key)
{
    SPP_ASSIGN(const QString text, from.text(key, QString()));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return from.problem(Texts::tr("%1: “%2” is no date.").arg(QString::fromLatin1(key), text));
    return date;
}

Result<double> length(const YamlReader &from, const char *key, double absent)
{
    SPP_ASSIGN(const auto number, from.number(key));
    return number.value_or(absent);
}

Result<paper::Page> readPage(const YamlReader &file)
{
    SPP_ASSIGN(const YamlReader from, file.map("page"));
    SPP_TRY(from.allowOnly({ "width_mm", "height_mm", "margin_mm" }));
    paper::Page page;
    SPP_ASSIGN(page.width_mm, length(from, "width_mm", 297.0));
    SPP_ASSIGN(page.height_mm, length(from, "height_mm", 210.0));
    SPP_ASSIGN(const double margin, length(from, "margin_mm", 20.0));
    page.top_mm = page.bottom_mm = page.left_mm = page.right_mm = margin;
    return page;
}

Result<void> readTexts(const YamlReader &file, PlanPaper &paper)
{
    const QStringList names = PlanPaper::textNames(paper.id);
    SPP_ASSIGN(const YamlReader texts, file.map("texts"));
    SPP_TRY(texts.allowOnly(names));
    for (const QString &name : names) {
        SPP_ASSIGN(const LocalisedText text, texts.localised(name.toUtf8().constData()));
        paper.texts.insert(name, text);
    }
    return {};
}

Result<void> readSigners(const YamlReader &file, PlanPaper &paper)
{
    SPP_ASSIGN(const auto signers, file.maps("signers"));
    for (const YamlReader &signer : signers) {
        SPP_TRY(signer.allowOnly({ "lines", "note", "dated" }));
        PlanPaper::Signer read;
        SPP_ASSIGN(read.lines, signer.localised("lines"));
        SPP_ASSIGN(read.note, signer.localised("note"));
        SPP_ASSIGN(read.dated, signer.boolean("dated", false));
        paper.signers.push_back(read);
    }
    return {};
}

void addVersion(QMap<QString, QString> &values, const QString &name, const PlanVersion &version)
{
    values.insert(name + QStringLiteral(".decision"), version.decisionNumber);
    values.insert(name + QStringLiteral(".date"), ComparisonText::shownDate(version.decisionDate));
    values.insert(name + QStringLiteral(".year"), QString::number(version.decisionDate.year()));
}

} // namespace

QStringList PlanPaper::ids()
{
    return { QStringLiteral("land-use-transition"), QStringLiteral("land-use-balance"),
        QStringLiteral("planning-cells") };
}

QStringList PlanPaper::textNames(const QString &id)
{
    QStringList names = common();
    const auto add = [&names](std::initializer_list<const char *> more) {
        for (const char *name : more)
            names.append(QString::fromLatin1(name));
    };
    if (id == ids().at(0))
        add({ "name", "start", "moves", "decrease", "change", "end", "total", "increase", "outside",
                "sums", "no_class" });
    else if (id == ids().at(1))
        add({ "name", "before", "after", "area", "share", "change", "per_person", "note",
                "total" });
    else
        add({ "before", "after", "name", "area", "coverage", "storeys", "far", "people", "change",
                "unchanged", "new", "removed", "changed", "none" });
    return names;
}

Result<PlanPaper> PlanPaper::read(const OfficeFiles &files, const QString &id)
{
    const QString path = files.find(QStringLiteral("papers/%1.yaml").arg(id));
    if (path.isEmpty())
        return Error::environment(
                Texts::tr("The file papers/%1.yaml is missing.").arg(id).toStdString());
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ "paper", "title", "version", "source", "valid_from", "valid_to",
            "page", "size", "always_shown", "texts", "signers" }));
    PlanPaper paper;
    paper.id = id;
    SPP_ASSIGN(paper.title, file.localised("title"));
    SPP_ASSIGN(paper.source, file.text("source"));
    SPP_ASSIGN(paper.validFrom, date(file, "valid_from"));
    SPP_ASSIGN(paper.validTo, date(file, "valid_to"));
    SPP_ASSIGN(paper.page, readPage(file));
    SPP_ASSIGN(paper.size_pt, length(file, "size", 9.0));
    SPP_ASSIGN(paper.alwaysShown, file.list("always_shown"));
    SPP_TRY(readTexts(file, paper));
    SPP_TRY(readSigners(file, paper));
    return paper;
}

QString filledText(const PlanPaper &paper, const QString &name, const PlanPrint &print,
        const QMap<QString, QString> &more)
{
    QMap<QString, QString> values = more;
    addVersion(values, QStringLiteral("from"), print.comparison.from);
    addVersion(values, QStringLiteral("to"), print.comparison.to);
    values.insert(QStringLiteral("plan.title"), print.comparison.to.plan.title);
    values.insert(QStringLiteral("tolerance"), plannumber::fixed(print.comparison.tolerance_m2, 1));
    QString text = paper.texts.value(name).text();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        text.replace(QLatin1Char('{') + value.key() + QLatin1Char('}'), *value);
    return text;
}

} // namespace spp::planprint
