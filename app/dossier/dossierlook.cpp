// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/dossierlook.h"

#include "core/profile/yamlreader.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DossierLook)
};

const QStringList &colourNames()
{
    static const QStringList names{ QStringLiteral("ink"), QStringLiteral("muted"),
        QStringLiteral("rule"), QStringLiteral("shade"), QStringLiteral("accent"),
        QStringLiteral("conflict"), QStringLiteral("not_certain"), QStringLiteral("unknown"),
        QStringLiteral("fine") };
    return names;
}

const QStringList &textNames()
{
    static const QStringList names = QStringLiteral(
            "kicker sheet_kicker case_number at page checksum made_by subject legal_area "
            "map_area net_area land_class accuracy not_recorded not_stated proposal "
            "no_proposal conclusion none_conflict conflicts_follow conflict "
            "not_certain unknown fine machine_note situation_map conflict_maps whole_subject "
            "finding findings item measured limit margin result officer_answer would_pass "
            "citation agree disagree not_relevant themes theme answer reason currency version "
            "updated owner accuracy_is packs pack pack_version pack_used used not_used hash "
            "citations sources source crs operation rejected coordinates no_coordinates crs_name "
            "datum "
            "datum_source profile territory tolerance_area tolerance_subject program "
            "sign_note legend subject_legend north east axes site_file site_commune "
            "unverified below_tolerance")
                                             .split(QLatin1Char(' '));
    return names;
}

Result<double> positive(const YamlReader &reader, const char *key)
{
    SPP_ASSIGN(const std::optional<double> number, reader.number(key));
    if (!number || *number <= 0.0)
        return reader.problem(
                Texts::tr("\"%1\" must be a number above zero.").arg(QString::fromLatin1(key)));
    return *number;
}

/// Each key with the place its number goes to.
using Numbers = std::vector<std::pair<const char *, double *>>;

Result<void> readNumbers(const YamlReader &reader, const Numbers &numbers)
{
    QStringList keys;
    for (const auto &[key, target] : numbers) {
        keys.append(QString::fromLatin1(key));
        SPP_ASSIGN(*target, positive(reader, key));
    }
    return reader.allowOnly(keys);
}

Result<void> readMaps(const YamlReader &reader, DossierLook::Maps &maps)
{
    SPP_TRY(reader.allowOnly({ QStringLiteral("situation"), QStringLiteral("conflict"),
            QStringLiteral("sheet"), QStringLiteral("scales"), QStringLiteral("situation_fill"),
            QStringLiteral("conflict_fill"), QStringLiteral("north_arrow") }));
    SPP_ASSIGN(maps.situation, reader.text("situation"));
    SPP_ASSIGN(maps.conflict, reader.text("conflict"));
    SPP_ASSIGN(maps.sheet, reader.text("sheet"));
    SPP_ASSIGN(maps.northArrow, reader.text("north_arrow"));
    SPP_ASSIGN(maps.situationFill, positive(reader, "situation_fill"));
    SPP_ASSIGN(maps.conflictFill, positive(reader, "conflict_fill"));
    SPP_ASSIGN(const QStringList scales, reader.list("scales"));
    for (const QString &scale : scales) {
        maps.scales.push_back(scale.toDouble());
        const bool ascending = maps.scales.size() == 1
                || maps.scales.back() > maps.scales[maps.scales.size() - 2];
        if (maps.scales.back() <= 0.0 || !ascending)
            return reader.problem(Texts::tr("The scales must be ascending numbers above zero."));
    }
    if (maps.scales.empty())
        return reader.problem(Texts::tr("There must be at least one scale."));
    return {};
}

Result<void> readColours(const YamlReader &reader, DossierLook &look)
{
    SPP_TRY(reader.allowOnly(colourNames()));
    for (const QString &name : colourNames()) {
        SPP_ASSIGN(const QString text, reader.text(name.toLatin1().constData()));
        const QColor colour(text);
        if (!colour.isValid())
            return reader.problem(Texts::tr("\"%1\" is no colour like #0f766e.").arg(text));
        look.colours.insert(name, colour);
    }
    return {};
}

Result<void> readTexts(const YamlReader &reader, DossierLook &look)
{
    SPP_TRY(reader.allowOnly(textNames()));
    for (const QString &name : textNames()) {
        SPP_ASSIGN(const LocalisedText text, reader.localised(name.toLatin1().constData()));
        look.texts.insert(name, text);
    }
    return {};
}

Result<void> readSigners(const YamlReader &reader, DossierLook &look)
{
    SPP_ASSIGN(const std::vector<YamlReader> signers, reader.maps("signers"));
    for (const YamlReader &signer : signers) {
        SPP_TRY(signer.allowOnly({ QStringLiteral("field"), QStringLiteral("title") }));
        DossierSigner one;
        SPP_ASSIGN(one.field, signer.text("field"));
        SPP_ASSIGN(one.title, signer.localised("title"));
        look.signers.push_back(one);
    }
    return {};
}

Result<void> readSubstitutes(const YamlReader &reader, DossierLook &look)
{
    SPP_ASSIGN(const std::vector<YamlReader> substitutes, reader.maps("substitutes"));
    for (const YamlReader &substitute : substitutes) {
        SPP_TRY(substitute.allowOnly({ QStringLiteral("letter"), QStringLiteral("by") }));
        SPP_ASSIGN(const QString letter, substitute.text("letter"));
        SPP_ASSIGN(const QString by, substitute.text("by", QString()));
        look.substitutes.insert(letter, by);
    }
    return {};
}

} // namespace

Result<DossierLook> DossierLook::read(const OfficeFiles &files)
{
    const QString name = QStringLiteral("layouts/dossier.yaml");
    const QString path = files.find(name);
    if (path.isEmpty())
        return Error::environment(Texts::tr("The layout of the dossier is missing.").toStdString())
                .inFile(name.toStdString())
                .advise(Texts::tr("Install SPP again.").toStdString());
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    SPP_TRY(file.allowOnly({ QStringLiteral("page"), QStringLiteral("sizes"),
            QStringLiteral("colours"), QStringLiteral("maps"), QStringLiteral("signers"),
            QStringLiteral("substitutes"), QStringLiteral("texts") }));
    DossierLook look;
    SPP_ASSIGN(const YamlReader page, file.map("page"));
    SPP_TRY(readNumbers(page,
            { { "left_mm", &look.page.left_mm }, { "right_mm", &look.page.right_mm },
                    { "top_mm", &look.page.top_mm }, { "bottom_mm", &look.page.bottom_mm } }));
    SPP_ASSIGN(const YamlReader sizes, file.map("sizes"));
    SPP_TRY(readNumbers(sizes,
            { { "title_pt", &look.sizes.title_pt }, { "heading_pt", &look.sizes.heading_pt },
                    { "body_pt", &look.sizes.body_pt }, { "table_pt", &look.sizes.table_pt },
                    { "small_pt", &look.sizes.small_pt } }));
    SPP_ASSIGN(const YamlReader maps, file.map("maps"));
    SPP_TRY(readMaps(maps, look.maps));
    SPP_ASSIGN(const YamlReader colours, file.map("colours"));
    SPP_TRY(readColours(colours, look));
    SPP_ASSIGN(const YamlReader texts, file.map("texts"));
    SPP_TRY(readTexts(texts, look));
    SPP_TRY(readSigners(file, look));
    SPP_TRY(readSubstitutes(file, look));
    return look;
}

QString DossierLook::text(const char *key) const
{
    return texts.value(QString::fromLatin1(key)).text();
}

QColor DossierLook::colour(const char *name) const
{
    return colours.value(QString::fromLatin1(name));
}

QColor DossierLook::colourOf(VerdictMark mark) const
{
    switch (mark) {
    case VerdictMark::Conflict:
        return colour("conflict");
    case VerdictMark::NotCertain:
        return colour("not_certain");
    case VerdictMark::Fine:
        return colour("fine");
    case VerdictMark::Applies:
        return colour("ink");
    case VerdictMark::Unknown:
    case VerdictMark::Outside:
        break;
    }
    return colour("unknown");
}

} // namespace spp
