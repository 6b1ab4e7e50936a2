// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/parcelchange.h"

#include "dossier/papers/paperformat.h"
#include "dossier/papers/papermaker.h"

#include <QCoreApplication>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ParcelChange)
};

using Fields = QMap<QString, QString>;

QString key(const char *name) { return QString::fromLatin1(name); }

class DataMaker {
public:
    DataMaker(const LandPaperContext &context, const ParcelChange &change,
            const paper::PaperTemplate &paper, double scale)
        : m_context(context)
        , m_change(change)
        , m_paper(paper)
        , m_scale(scale)
        , m_data(commonData(context))
    {
    }

    paper::PaperData run()
    {
        addAfter();
        addFacts();
        addRows();
        addDrawings();
        return std::move(m_data);
    }

private:
    QString metres(const std::optional<double> &value) const
    {
        return value ? paper::fixed(*value, m_context.rules.sideDecimals) : QString();
    }
    QString squareMetres(const std::optional<double> &value) const
    {
        const QString area = areaText(m_context, value);
        return area.isEmpty() ? area : area + QChar(QChar::Nbsp) + QStringLiteral("m²");
    }

    /// The first new parcel is what a slip about one parcel is about.
    void addAfter()
    {
        const ChangedParcel &first = m_change.after.front();
        ParcelOnPaper parcel;
        parcel.record = first.record;
        parcel.rings = paper::siteRings(*first.outline);
        parcel.sides = sidesOf(parcel.rings);
        addParcel(m_data, m_context, parcel);
    }

    void addFacts();
    void addRows();
    Fields row(size_t index) const;
    void addSums();
    void addDrawings();
    std::vector<SketchParcel> sketched(const std::vector<ChangedParcel> &parcels) const;
    std::vector<SketchLine> lines() const;
    std::vector<SketchParcel> neighbours() const;
    ParcelSketch draw(const std::vector<SketchParcel> &parcels, QSizeF size, bool withLines) const;

    const LandPaperContext &m_context;
    const ParcelChange &m_change;
    const paper::PaperTemplate &m_paper;
    double m_scale;
    paper::PaperData m_data;
};

void DataMaker::addFacts()
{
    const ChangeFacts &facts = m_change.facts;
    auto &values = m_data.values;
    values[key("change.record")] = facts.record;
    values[key("change.boundary")] = facts.boundary;
    values[key("change.minimum")] = facts.minimumArea;
    values[key("change.certificate")] = facts.certificate;
    values[key("change.certificate_entry")] = facts.certificateEntry;
    values[key("change.paper_area")] = squareMetres(facts.paperArea_m2);
    values[key("change.paper_purposes")] = facts.paperPurposes;
    values[key("change.measured_area")] = squareMetres(facts.measuredArea_m2);
    values[key("change.declared_increase")] = squareMetres(facts.declaredIncrease_m2);
}

/// A new parcel beside the parcels that it came from.
Fields DataMaker::row(size_t index) const
{
    const ChangedParcel &parcel = m_change.after[index];
    QStringList old;
    QStringList oldAreas;
    for (const size_t from : parcel.from) {
        // Said once, at the first new parcel that comes from it.
        const bool isFirst = std::none_of(m_change.after.begin(),
                m_change.after.begin() + std::ptrdiff_t(index), [from](const auto &earlier) {
                    return std::find(earlier.from.begin(), earlier.from.end(), from)
                            != earlier.from.end();
                });
        if (!isFirst)
            continue;
        const ParcelRecord &before = m_change.before[from].record;
        old << QStringLiteral("%1 (tờ %2)").arg(before.number, before.sheet);
        oldAreas << areaText(m_context, before.area_m2());
    }
    return { { key("old"), old.join(QLatin1Char('\n')) },
        { key("old_area"), oldAreas.join(QLatin1Char('\n')) }, { key("new"), parcel.record.number },
        { key("new_area"), areaText(m_context, parcel.record.area_m2()) },
        { key("land_use"), parcel.record.landUse }, { key("frontage"), metres(parcel.frontage_m) },
        { key("access"), parcel.access } };
}

void DataMaker::addRows()
{
    for (size_t i = 0; i < m_change.after.size(); ++i)
        m_data.rows[key("change")].push_back(row(i));
    addSums();
}

/// Sums of what is printed, so that a reader who adds the column gets them; empty where a parcel
/// has no area.
void DataMaker::addSums()
{
    const double power = std::pow(10.0, m_context.rules.areaDecimals);
    const auto sum = [power](const std::vector<ChangedParcel> &parcels) {
        std::optional<double> total = 0.0;
        for (const ChangedParcel &parcel : parcels) {
            const auto area = parcel.record.area_m2();
            if (!area || !total)
                return std::optional<double>();
            *total += std::round(*area * power) / power;
        }
        return total;
    };
    const QString old = areaText(m_context, sum(m_change.before));
    const QString now = areaText(m_context, sum(m_change.after));
    m_data.rows[key("change")].push_back({ { key("old"), QStringLiteral("Cộng") },
            { key("old_area"), old }, { key("new"), QStringLiteral("Cộng") },
            { key("new_area"), now }, { key("strong"), QStringLiteral("1") } });
    m_data.values[key("change.old_area")] = old;
    m_data.values[key("change.new_area")] = now;
}

std::vector<SketchParcel> DataMaker::sketched(const std::vector<ChangedParcel> &parcels) const
{
    std::vector<SketchParcel> all;
    for (const ChangedParcel &parcel : parcels)
        all.push_back({ paper::siteRings(*parcel.outline), parcel.record.number,
                areaText(m_context, parcel.record.area_m2()), parcel.record.landUse });
    return all;
}

std::vector<SketchParcel> DataMaker::neighbours() const
{
    std::vector<SketchParcel> all;
    for (const DrawnParcel &parcel : m_change.neighbours)
        all.push_back({ paper::siteRings(*parcel.outline), parcel.number, {}, parcel.landUse });
    return all;
}

std::vector<SketchLine> DataMaker::lines() const
{
    std::vector<SketchLine> all;
    for (const QPolygonF &path : m_change.paths)
        all.push_back({ path, SketchLine::Kind::Hatched });
    for (const QPolygonF &line : m_change.splitLines)
        all.push_back({ line, SketchLine::Kind::Heavy });
    for (const QPolygonF &line : m_change.paperBoundary)
        all.push_back({ line, SketchLine::Kind::Dashed });
    return all;
}

ParcelSketch DataMaker::draw(
        const std::vector<SketchParcel> &parcels, QSizeF size, bool withLines) const
{
    SketchSpec spec;
    spec.size_mm = size;
    spec.scale = m_scale;
    spec.sideDecimals = m_context.rules.sideDecimals;
    return ParcelSketch::draw(
            parcels, neighbours(), withLines ? lines() : std::vector<SketchLine>(), spec);
}

void DataMaker::addDrawings()
{
    const auto sizeOf = [this](const char *name) {
        return paper::PaperMaker::drawingSize(m_paper, m_data, key(name));
    };
    const auto add = [this](const char *name, ParcelSketch drawn, const QString &description) {
        drawn.picture.description = description;
        m_data.values[key("map.scale")] = QStringLiteral("1:%1").arg(drawn.scale, 0, 'f', 0);
        m_data.drawings[key(name)] = std::move(drawn.picture);
    };
    if (!sizeOf("parcel").isEmpty()) {
        add("parcel", draw({ sketched(m_change.after).front() }, sizeOf("parcel"), true),
                QStringLiteral("Sơ đồ thửa đất sau chỉnh lý"));
        return;
    }
    const auto before = sketched(m_change.before);
    const auto after = sketched(m_change.after);
    if (m_scale <= 0.0) {
        m_scale = std::max(draw(before, sizeOf("before"), false).scale,
                draw(after, sizeOf("after"), false).scale);
    }
    add("before", draw(before, sizeOf("before"), false), QStringLiteral("Trước"));
    ParcelSketch drawn = draw(after, sizeOf("after"), true);
    m_data.rows[key("corners")].clear();
    addPoints(m_data, m_context, drawn.corners);
    add("after", std::move(drawn), QStringLiteral("Sau"));
}

} // namespace

Result<paper::PaperData> changeData(const LandPaperContext &context, const ParcelChange &change,
        const paper::PaperTemplate &paper, double scale)
{
    const auto isDrawn = [](const ChangedParcel &parcel) { return parcel.outline != nullptr; };
    const auto areDrawn = [&isDrawn](const std::vector<ChangedParcel> &parcels) {
        return !parcels.empty() && std::all_of(parcels.begin(), parcels.end(), isDrawn);
    };
    if (!areDrawn(change.before) || !areDrawn(change.after))
        return Error::badInput(
                Texts::tr("A change needs parcels with a boundary before and after it.")
                        .toStdString());
    for (const ChangedParcel &parcel : change.after) {
        for (const size_t from : parcel.from) {
            if (from >= change.before.size())
                return Error::internal("A new parcel comes from one that is not there.");
        }
    }
    return DataMaker(context, change, paper, scale).run();
}

} // namespace spp::land
