// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperdata.h"

#include "core/crs/crswords.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/profile/yamlreader.h"
#include "core/review/subjectreader.h"
#include "dossier/papers/cornerrows.h"
#include "dossier/papers/findingrows.h"
#include "dossier/papers/legaldocuments.h"
#include "dossier/papers/officefacts.h"
#include "dossier/papers/paperformat.h"
#include "dossier/papers/planrows.h"

namespace spp::paper {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

class Collector {
public:
    Collector(const Review &review, Territory &territory, const PaperCase &facts)
        : m_review(review)
        , m_territory(territory)
        , m_facts(facts)
    {
    }

    Result<PaperData> run()
    {
        addCase();
        addSite();
        addCounts();
        SPP_TRY(addOffice());
        SPP_TRY(addRows());
        SPP_TRY(addBasis());
        SPP_ASSIGN(m_data.values[key("crs.name")], crsWords(m_territory.crs()));
        m_data.values[key("program.version")] = Application::version();
        addFlags();
        return std::move(m_data);
    }

private:
    void addCase()
    {
        auto &values = m_data.values;
        values[key("case.number")]
                = m_facts.number.isEmpty() ? m_review.caseNumber : m_facts.number;
        values[key("case.title")] = m_facts.title.isEmpty() ? m_review.caseTitle : m_facts.title;
        values[key("case.applicant")] = m_facts.applicant;
        values[key("case.address")] = m_facts.address;
        values[key("case.officer")] = m_facts.officer;
        values[key("case.procedure")] = m_facts.procedure;
        values[key("case.received")] = shortDate(m_facts.received);
        values[key("case.due")] = shortDate(m_facts.due);
        values[key("review.date")] = shortDate(m_review.at);
        values[key("paper.number")] = m_facts.paperNumber;
        values[key("paper.date")] = longDate(m_facts.paperDate);
    }

    QString area(std::optional<double> Parcel::*value) const
    {
        const auto sum = sumOverParcels(m_review.subject, value);
        return sum ? fixed(*sum, 1) + QStringLiteral(" m²") : QString();
    }

    /// "Thửa đất số 243, tờ bản đồ số 25, Xã Phong Điền": the commune with its kind, where the
    /// profile knows it.
    QString label() const
    {
        if (m_review.subject.parcels.empty())
            return m_review.subject.label;
        QStringList labels;
        for (const Parcel &parcel : m_review.subject.parcels)
            labels << QStringLiteral("thửa đất số %1, tờ bản đồ số %2, %3")
                              .arg(parcel.number, parcel.sheet, communeOf(parcel));
        return labels.join(QStringLiteral("; "));
    }

    QString communeOf(const Parcel &parcel) const
    {
        for (const CommuneBox &commune : m_profile.communes) {
            if (commune.code == parcel.communeCode && !commune.fullName.isEmpty())
                return commune.fullName;
        }
        return parcel.communeName;
    }

    void addSite()
    {
        if (auto profile = m_territory.profile())
            m_profile = *profile;
        auto &values = m_data.values;
        const Subject &subject = m_review.subject;
        values[key("site.label")] = label();
        values[key("site.legal_area")] = area(&Parcel::legalArea_m2);
        values[key("site.net_area")] = area(&Parcel::netPlotArea_m2);
        if (subject.geometry)
            values[key("site.map_area")]
                    = fixed(subject.geometry->area(), 1) + QStringLiteral(" m²");
        if (subject.accuracy_m)
            values[key("site.accuracy")] = number(*subject.accuracy_m) + QStringLiteral(" m");
        QStringList sheets, numbers, communes, classes;
        for (const Parcel &parcel : subject.parcels) {
            sheets << parcel.sheet;
            numbers << parcel.number;
            communes << communeOf(parcel);
            for (const LandClass &landClass : parcel.landClasses)
                classes << landClass.code
                                + (landClass.area_m2 ? QStringLiteral(" %1 m²").arg(
                                           fixed(*landClass.area_m2, 1))
                                                     : QString());
        }
        communes.removeDuplicates();
        values[key("site.sheet")] = sheets.join(QStringLiteral(", "));
        values[key("site.parcel")] = numbers.join(QStringLiteral(", "));
        values[key("site.commune")] = communes.join(QStringLiteral(", "));
        values[key("site.land_use")] = classes.join(QStringLiteral(", "));
    }

    void addCounts()
    {
        int conflicts = 0, uncertain = 0, unknown = 0, pass = 0;
        for (const Finding &finding : m_review.findings) {
            switch (finding.outcome) {
            case Outcome::Conflict:
                ++conflicts;
                break;
            case Outcome::NotCertain:
                ++uncertain;
                break;
            case Outcome::Unknown:
                ++unknown;
                break;
            case Outcome::Pass:
                ++pass;
                break;
            }
        }
        const auto put = [&](const char *name, int count) {
            // Below ten with a zero, as numbers of things in official papers.
            m_data.values[key(name)] = QStringLiteral("%1").arg(count, 2, 10, QLatin1Char('0'));
        };
        put("count.all", int(m_review.findings.size()));
        put("count.conflicts", conflicts);
        put("count.uncertain", uncertain);
        put("count.unknown", unknown);
        put("count.pass", pass);
        m_data.flags[key("conflicts")] = conflicts > 0;
        m_data.flags[key("no_conflicts")] = conflicts == 0;
        m_data.flags[key("uncertain")] = uncertain > 0;
        m_data.flags[key("unknown")] = unknown > 0;
    }

    Result<void> addOffice()
    {
        SPP_ASSIGN(const OfficeFacts office, OfficeFacts::read(OfficeFiles(m_profile)));
        for (auto it = office.values.begin(); it != office.values.end(); ++it)
            m_data.values[key("office.") + it.key()] = it.value();
        m_data.basis = office.powers;
        return {};
    }

    Result<void> addRows()
    {
        addFindingRows(m_data, m_review, m_territory, m_facts);
        addCornerRows(m_data, m_review.subject);
        for (const PaperCase::Opinion &opinion : m_facts.opinions) {
            auto &rows = m_data.rows[key("opinions")];
            rows.push_back({ { key("no"), QString::number(rows.size() + 1) },
                    { key("agency"), opinion.agency }, { key("paper"), opinion.paper },
                    { key("content"), opinion.content } });
        }
        return addPlanRows(m_data, m_review, m_territory);
    }

    Result<void> addBasis()
    {
        SPP_ASSIGN(const LegalDocuments documents, LegalDocuments::read(OfficeFiles(m_profile)));
        QStringList citations;
        for (const Finding &finding : m_review.findings)
            citations << finding.citation.vi;
        for (const PackUse &use : m_review.packs) {
            const bool spoke = std::any_of(m_review.findings.begin(), m_review.findings.end(),
                    [&](const Finding &finding) { return finding.packId == use.pack->id; });
            if (use.used && spoke)
                citations << use.pack->document.vi;
        }
        for (const LegalDocument &document : documents.citedIn(citations))
            m_data.basis << document.basisLine();
        for (const auto &plan : m_data.rows.value(key("plans")))
            m_data.basis << QStringLiteral("Căn cứ Quyết định số %1 %2 của %3 phê duyệt %4")
                                    .arg(plan.value(key("decision")), plan.value(key("date")),
                                            plan.value(key("authority")), plan.value(key("title")));
        m_data.basis.removeDuplicates();
        return {};
    }

    void addFlags()
    {
        const auto has = [&](const char *rows) { return !m_data.rows.value(key(rows)).empty(); };
        for (const char *name : { "missing", "opinions", "plans", "zones", "proposal" })
            m_data.flags[key(name)] = has(name);
        for (const char *name : { "opinions", "plans", "zones" })
            m_data.flags[key("no_") + key(name)] = !has(name);
        m_data.flags[key("parcels")] = !m_review.subject.parcels.empty();
        m_data.values[key("count.missing")]
                = QString::number(m_data.rows.value(key("missing")).size());
    }

    const Review &m_review;
    Territory &m_territory;
    const PaperCase &m_facts;
    Profile m_profile;
    PaperData m_data;
};

} // namespace

Result<PaperData> PaperData::collect(
        const Review &review, Territory &territory, const PaperCase &facts)
{
    return Collector(review, territory, facts).run();
}

} // namespace spp::paper
