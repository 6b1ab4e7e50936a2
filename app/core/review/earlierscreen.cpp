// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/earlierscreen.h"

#include "core/data/sqlitedatabase.h"
#include "core/review/geopackageblob.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::EarlierScreen)
};

/// Columns of the tables after their key; see ScreenOutput.
enum RowColumn {
    RowSubject,
    Sheet,
    Number,
    Commune,
    RowTheme,
    Class,
    Plan,
    Area,
    Share,
    Length,
    Count
};
enum FindingColumn {
    FindingSubject,
    FindingSheet,
    FindingNumber,
    FindingCommune,
    RuleId,
    PackId,
    FoundOutcome,
    FoundSeverity,
    FoundCertainty,
    Measured,
    Limit,
    Margin,
    Unit,
    FindingTheme,
    Message,
    Citation,
    Evidence
};
enum UnknownColumn { UnknownSubject, UnknownTheme, Reason };

std::optional<double> number(const QVariant &value)
{
    return value.isValid() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

LocalisedText text(const QVariant &value) { return { value.toString(), value.toString() }; }

/// The value whose word this is.
template <typename Word>
bool fromWord(const QString &word, std::initializer_list<Word> all, Word &value)
{
    for (const Word one : all) {
        if (toString(one) == word) {
            value = one;
            return true;
        }
    }
    return false;
}

bool readWords(const Statement &row, Finding &finding)
{
    return fromWord(row.value(FoundOutcome).toString(), { Outcome::Conflict }, finding.outcome)
            && fromWord(row.value(FoundSeverity).toString(),
                    { Severity::Conflict, Severity::Warning, Severity::Information },
                    finding.severity)
            && fromWord(row.value(FoundCertainty).toString(),
                    { Certainty::Holds, Certainty::Flips, Certainty::Unknown }, finding.certainty);
}

void fillName(Parcel &parcel, const Statement &row)
{
    parcel.sheet = row.value(Sheet).toString();
    parcel.number = row.value(Number).toString();
    parcel.communeCode = row.value(Commune).toString();
}

/// Adds columns of a row as they were written.
void addAll(RowDigest &digest, const Statement &row, int columns)
{
    for (int column = 0; column < columns; ++column)
        digest.add(row.value(column));
}

} // namespace

EarlierScreen::EarlierScreen(QString path)
    : m_path(std::move(path))
{
}

EarlierScreen::~EarlierScreen() = default;

Error EarlierScreen::damaged(const QString &reason) const
{
    return Error::badInput(reason.toStdString())
            .inFile(m_path.toStdString())
            .advise(Texts::tr("Screen the territory anew, without --changed-since.").toStdString());
}

Result<std::unique_ptr<EarlierScreen>> EarlierScreen::open(const QString &path)
{
    std::unique_ptr<EarlierScreen> screen(new EarlierScreen(path));
    if (!QFileInfo(path).isFile())
        return screen->damaged(Texts::tr("There is no such file."));
    auto database = SqliteDatabase::open(path, SqliteDatabase::Mode::Immutable);
    if (!database)
        return screen->damaged(Texts::tr("This file is no output of a screen."));
    screen->m_database = std::move(*database);
    const Result<void> read = screen->read();
    if (read.ok())
        return screen;
    if (read.error().code == ErrorCode::BadInput)
        return read.error();
    return screen->damaged(Texts::tr("This file cannot be read to its end: %1.")
                                   .arg(QString::fromStdString(read.error().reason)));
}

Result<void> EarlierScreen::read()
{
    const auto tables = m_database->rows(QStringLiteral(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('overlay',"
            " 'finding', 'unknown', 'basis', 'basis_feature', 'basis_parcel') ORDER BY name"));
    QStringList names;
    if (tables) {
        for (const auto &row : *tables)
            names.append(row[0].toString());
    }
    if (!names.contains(QStringLiteral("overlay")) || !names.contains(QStringLiteral("unknown")))
        return damaged(Texts::tr("This file is no output of a screen."));
    if (names.size() < 6) {
        return damaged(Texts::tr("This output of a screen does not say what it was made from: an"
                                 " earlier version of the program wrote it."));
    }
    SPP_TRY(readTerms());
    SPP_TRY(readFeatures());
    SPP_TRY(readPlaces());
    return prepare();
}

Result<void> EarlierScreen::readTerms()
{
    SPP_ASSIGN(const auto rows,
            m_database->rows(QStringLiteral("SELECT name, value FROM basis ORDER BY fid")));
    for (const auto &row : rows)
        m_basis.terms.insert(row[0].toString(), row[1].toString());
    for (const QString &name : { screenterm::format, screenterm::territory, screenterm::crs }) {
        if (!m_basis.terms.contains(name))
            return damaged(Texts::tr("The table “basis” is not complete."));
    }
    return {};
}

Result<void> EarlierScreen::readFeatures()
{
    SPP_ASSIGN(const auto rows,
            m_database->prepare(QStringLiteral("SELECT theme, rejected, digest, xmin, ymin, xmax,"
                                               " ymax FROM basis_feature ORDER BY fid")));
    QString theme;
    std::vector<ScreenBasis::Feature> *list[2] = { nullptr, nullptr };
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return {};
        const QString ofRow = rows->value(0).toString();
        if (!list[0] || ofRow != theme) {
            theme = ofRow;
            list[0] = &m_basis.features[theme];
            list[1] = &m_basis.rejected[theme];
        }
        ScreenBasis::Feature feature;
        feature.digest = rows->bytes(2);
        if (rows->value(3).isValid()) {
            feature.box = { rows->value(3).toDouble(), rows->value(4).toDouble(),
                rows->value(5).toDouble(), rows->value(6).toDouble() };
        }
        list[rows->integer(1) != 0 ? 1 : 0]->push_back(std::move(feature));
    }
}

Result<void> EarlierScreen::readPlaces()
{
    SPP_ASSIGN(const auto rows,
            m_database->prepare(QStringLiteral("SELECT fid, subject_id, digest, row_count,"
                                               " finding_count, unknown_count FROM basis_parcel"
                                               " ORDER BY fid")));
    Place next;
    next.firstRow = next.firstFinding = next.firstUnknown = 1;
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            break;
        next.basisRow = rows->integer(0);
        next.id = rows->integer(1);
        const std::string_view digest = rows->bytes(2);
        if (digest.size() != next.digest.size())
            return damaged(Texts::tr("The table “basis_parcel” is damaged."));
        std::copy(digest.begin(), digest.end(), next.digest.begin());
        next.rows = int(rows->integer(3));
        next.findings = int(rows->integer(4));
        next.unknowns = int(rows->integer(5));
        m_places.push_back(next);
        next.firstRow += next.rows;
        next.firstFinding += next.findings;
        next.firstUnknown += next.unknowns;
    }
    std::sort(m_places.begin(), m_places.end(),
            [](const Place &a, const Place &b) { return a.id < b.id; });
    return {};
}

Result<void> EarlierScreen::prepare()
{
    SPP_ASSIGN(m_rows,
            m_database->prepare(QStringLiteral(
                    "SELECT subject_id, sheet, number, commune_code, theme, class, plan, area_m2,"
                    " share, length_m, count FROM overlay WHERE fid >= ?1 AND fid < ?2"
                    " ORDER BY fid")));
    SPP_ASSIGN(m_findings,
            m_database->prepare(QStringLiteral(
                    "SELECT subject_id, sheet, number, commune_code, rule, pack, outcome, severity,"
                    " certainty, measured, \"limit\", margin, unit, theme, message, citation, geom"
                    " FROM finding WHERE fid >= ?1 AND fid < ?2 ORDER BY fid")));
    SPP_ASSIGN(m_unknowns,
            m_database->prepare(
                    QStringLiteral("SELECT subject_id, theme, reason FROM unknown WHERE fid >= ?1"
                                   " AND fid < ?2 ORDER BY fid")));
    SPP_ASSIGN(m_kept,
            m_database->prepare(QStringLiteral("SELECT outcomes, content FROM basis_parcel"
                                               " WHERE fid = ?1")));
    return {};
}

const EarlierScreen::Place *EarlierScreen::place(qlonglong parcelId) const
{
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), parcelId,
            [](const Place &place, qlonglong wanted) { return place.id < wanted; });
    return found != m_places.end() && found->id == parcelId ? &*found : nullptr;
}

std::string_view EarlierScreen::digest(qlonglong parcelId) const
{
    const Place *found = place(parcelId);
    return found ? std::string_view(found->digest.data(), found->digest.size())
                 : std::string_view();
}

Result<ScreenedParcel> EarlierScreen::parcel(qlonglong parcelId)
{
    const auto changed = [this, parcelId] {
        return damaged(Texts::tr("The rows are not the ones that the screen wrote."))
                .atFeature(std::to_string(parcelId));
    };
    const Place *found = place(parcelId);
    if (!found)
        return changed();
    ScreenedParcel parcel;
    parcel.parcel.id = parcelId;
    parcel.parcel.feature.id = parcelId;
    RowDigest digest;
    m_kept->reset();
    m_kept->bind(1, found->basisRow);
    SPP_TRY(m_kept->step());
    parcel.outcomes = m_kept->value(0).toString();
    const std::string content(m_kept->bytes(1));
    SPP_TRY(readRows(*found, parcel, digest));
    SPP_TRY(readFindings(*found, parcel, digest));
    SPP_TRY(readUnknowns(*found, parcel, digest));
    digest.add(parcel.outcomes);
    const bool isWhole = int(parcel.rows.size()) == found->rows
            && int(parcel.findings.size()) == found->findings
            && int(parcel.unknowns.size()) == found->unknowns && digest.finish() == content;
    return isWhole ? Result<ScreenedParcel>(std::move(parcel)) : Result<ScreenedParcel>(changed());
}

Result<void> EarlierScreen::readRows(const Place &place, ScreenedParcel &into, RowDigest &digest)
{
    if (place.rows == 0)
        return {};
    m_rows->reset();
    m_rows->bindAll({ place.firstRow, place.firstRow + place.rows });
    while (true) {
        SPP_ASSIGN(const bool more, m_rows->step());
        if (!more)
            return {};
        addAll(digest, *m_rows, Count + 1);
        fillName(into.parcel, *m_rows);
        into.rows.push_back({ m_rows->value(RowTheme).toString(),
                { m_rows->value(Class).toString(), m_rows->value(Plan).toString() },
                { m_rows->value(Area).toDouble(), m_rows->value(Length).toDouble(),
                        int(m_rows->integer(Count)) } });
    }
}

Result<void> EarlierScreen::readFindings(
        const Place &place, ScreenedParcel &into, RowDigest &digest)
{
    if (place.findings == 0)
        return {};
    m_findings->reset();
    m_findings->bindAll({ place.firstFinding, place.firstFinding + place.findings });
    while (true) {
        SPP_ASSIGN(const bool more, m_findings->step());
        if (!more)
            return {};
        const Statement &row = *m_findings;
        addAll(digest, row, Evidence);
        fillName(into.parcel, row);
        Finding finding;
        const auto wkb = wkbFromGeoPackage(row.bytes(Evidence));
        if (!readWords(row, finding) || !wkb)
            return damaged(Texts::tr("The table “finding” is damaged."));
        digest.add(*wkb);
        if (!wkb->empty()) {
            SPP_ASSIGN(engine::Geometry geometry, engine::Geometry::fromWkb(*wkb));
            finding.evidence = std::make_shared<const engine::Geometry>(std::move(geometry));
        }
        finding.ruleId = row.value(RuleId).toString();
        finding.packId = row.value(PackId).toString();
        finding.measured = number(row.value(Measured));
        finding.limit = number(row.value(Limit));
        finding.margin = number(row.value(Margin));
        finding.unit = row.value(Unit).toString();
        finding.theme = row.value(FindingTheme).toString();
        finding.message = text(row.value(Message));
        finding.citation = text(row.value(Citation));
        into.findings.push_back(std::move(finding));
    }
}

Result<void> EarlierScreen::readUnknowns(
        const Place &place, ScreenedParcel &into, RowDigest &digest)
{
    if (place.unknowns == 0)
        return {};
    m_unknowns->reset();
    m_unknowns->bindAll({ place.firstUnknown, place.firstUnknown + place.unknowns });
    while (true) {
        SPP_ASSIGN(const bool more, m_unknowns->step());
        if (!more)
            return {};
        addAll(digest, *m_unknowns, Reason + 1);
        into.unknowns.push_back({ m_unknowns->value(UnknownTheme).toString(),
                m_unknowns->value(Reason).toString() });
    }
}

} // namespace spp
