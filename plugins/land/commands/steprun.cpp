// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/commands/steprun.h"

#include "core/plugin/texttable.h"
#include "land/commands/recordoptions.h"
#include "land/records/jsontext.h"
#include "land/records/recordcommit.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::StepRun)
};

/// Less than that is rounding to whole millimetres; spp.record/1 has it all the same.
constexpr double shown_m2 = 0.05;

QString area(double area_m2) { return QString::number(area_m2, 'f', 1); }

QString area(const std::optional<double> &area_m2)
{
    return area_m2 ? area(*area_m2) : QStringLiteral("-");
}

QStringList warningsOf(const Preview &preview)
{
    QStringList warnings;
    for (const RestrictionProblem &problem : preview.consentsNeeded) {
        const Error error = toError(problem);
        warnings.append(QString::fromStdString(error.reason + ' ' + error.advice)
                + QStringLiteral(" (--consent %1=…)").arg(problem.restriction.id));
    }
    if (preview.changesOuterEdge && std::abs(preview.outerChange_m2) >= shown_m2) {
        warnings.append(Texts::tr("The outer edge of the parcels changes by %1 m².")
                                .arg(QString::number(preview.outerChange_m2, 'f', 3)));
    }
    if (!preview.plotDoubts.isEmpty())
        warnings.append(preview.plotDoubts);
    if (!preview.classDoubts.isEmpty())
        warnings.append(preview.classDoubts);
    warnings += preview.remarks;
    return warnings;
}

QJsonArray keysOf(const std::vector<ParcelKey> &keys)
{
    QJsonArray array;
    for (const ParcelKey key : keys)
        array.append(key);
    return array;
}

/// What is shown of a step, before or after it was committed.
class Answer {
public:
    explicit Answer(const Made &made)
        : m_made(made)
        , m_created(made.preview.step.created)
    {
        m_json = { { key("schema"), key("spp.record/1") }, { key("record"), QJsonValue() },
            { key("session"), QJsonValue() }, { key("committed"), false } };
        m_warnings = warningsOf(made.preview);
    }

    void setSession(qlonglong session)
    {
        m_json.insert(key("session"), session);
        m_title = Texts::tr("Step of session %1").arg(session);
    }

    /// Ids and numbers as they were given at last.
    Result<void> setCommitted(const CommittedRecord &committed, Territory &territory)
    {
        m_json.insert(key("record"), toJson(committed.record));
        m_json.insert(key("committed"), true);
        m_title = Texts::tr("Record %1").arg(committed.record.number);
        const DraftState none;
        CurrentParcels parcels(territory.database(), none);
        std::map<ParcelKey, ParcelKey> idOf;
        for (std::size_t i = 0; i < committed.created.size(); ++i) {
            const std::vector<ParcelKey> parents = m_created[i].parents;
            idOf[m_created[i].key] = committed.created[i];
            SPP_ASSIGN(m_created[i], parcels.find(committed.created[i]));
            m_created[i].parents = parents;
        }
        for (ParcelKey &key : m_inside = m_made.inside) {
            const auto made = idOf.find(key);
            if (made != idOf.end())
                key = made->second;
        }
        if (!committed.classesToState.empty()) {
            m_warnings.append(
                    Texts::tr("The areas of the land classes of %1 new parcels have to be "
                              "stated.")
                            .arg(committed.classesToState.size()));
        }
        return {};
    }

    CommandOutput output()
    {
        const EditStep &step = m_made.preview.step;
        QJsonArray retired;
        QJsonArray created;
        QJsonArray followed;
        for (const ParcelDraft &parcel : step.retired)
            retired.append(parcelJson(parcel));
        for (const ParcelDraft &parcel : m_created)
            created.append(parcelJson(parcel));
        for (const OutlineChange &change : step.followed)
            followed.append(change.key);
        m_json.insert(key("retired"), retired);
        m_json.insert(key("created"), created);
        m_json.insert(key("followed"), followed);
        m_json.insert(key("inside"), keysOf(m_inside.empty() ? m_made.inside : m_inside));
        m_json.insert(key("outer_change_m2"), m_made.preview.outerChange_m2);
        m_json.insert(key("warnings"), QJsonArray::fromStringList(m_warnings));
        for (auto member = m_made.more.begin(); member != m_made.more.end(); ++member)
            m_json.insert(member.key(), member.value());
        return { m_json, text(), false };
    }

private:
    QString text() const
    {
        std::vector<QStringList> rows;
        double legal_m2 = 0.0;
        double map_m2 = 0.0;
        const auto add = [&](const QString &what, const ParcelDraft &parcel) {
            rows.push_back({ what, QString::number(parcel.key), parcel.facts.sheet,
                    parcel.facts.number, parcel.facts.landUse, area(parcel.facts.legalArea_m2),
                    area(parcel.mapArea_m2), parcel.facts.code12 });
        };
        for (const ParcelDraft &parcel : m_made.preview.step.retired)
            add(Texts::tr("ends"), parcel);
        for (const ParcelDraft &parcel : m_created) {
            add(Texts::tr("new"), parcel);
            legal_m2 += parcel.facts.legalArea_m2.value_or(0.0);
            map_m2 += parcel.mapArea_m2;
        }
        QString text = m_made.moreText;
        text += (m_title.isEmpty() ? Texts::tr("What would come out") : m_title)
                + QLatin1Char('\n');
        text += textTable({ QString(), Texts::tr("id"), Texts::tr("sheet"), Texts::tr("parcel"),
                                  Texts::tr("land class"), Texts::tr("legal m²"),
                                  Texts::tr("map m²"), Texts::tr("identifier") },
                rows);
        text += Texts::tr("New parcels together: %1 m² by papers, %2 m² on the map.")
                        .arg(area(legal_m2), area(map_m2))
                + QLatin1Char('\n');
        if (!m_made.preview.step.followed.empty()) {
            text += Texts::tr("%n neighbours get corners on their sides.", nullptr,
                            int(m_made.preview.step.followed.size()))
                    + QLatin1Char('\n');
        }
        for (const QString &warning : m_warnings)
            text += Texts::tr("Warning: %1").arg(warning) + QLatin1Char('\n');
        return text.trimmed();
    }

    const Made &m_made;
    std::vector<ParcelDraft> m_created;
    std::vector<ParcelKey> m_inside;
    QJsonObject m_json;
    QStringList m_warnings;
    QString m_title;
};

} // namespace

Result<std::unique_ptr<EditSession>> sessionFor(Territory &territory, const CommandInput &input,
        const QString &usualKind, const Actor &actor)
{
    if (input.has(key("--session"))) {
        SPP_ASSIGN(const int id, input.integer(key("--session"), 0));
        return EditSession::resume(territory, id, actor);
    }
    SPP_ASSIGN(const ChangeRecord record, recordFrom(input, usualKind));
    return EditSession::begin(territory, record, actor);
}

QJsonObject parcelJson(const ParcelDraft &parcel)
{
    return { { key("id"), parcel.key }, { key("sheet"), parcel.facts.sheet },
        { key("number"), parcel.facts.number },
        { key("commune_code"), orNull(parcel.facts.communeCode) },
        { key("land_use"), orNull(parcel.facts.landUse) },
        { key("legal_area_m2"), orNull(parcel.facts.legalArea_m2) },
        { key("map_area_m2"), parcel.mapArea_m2 }, { key("code12"), orNull(parcel.facts.code12) },
        { key("parents"), keysOf(parcel.parents) } };
}

Result<CommandOutput> runStep(Application &application, const CommandInput &input,
        const QString &usualKind,
        const std::function<Result<Made>(EditSession &, const CommandInput &)> &operation)
{
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(key("FILE")), Territory::Access::ReadWrite));
    // One transaction, so that nothing is left of a session that does not come to its end.
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    SPP_ASSIGN(const auto session, sessionFor(*territory, input, usualKind, application.actor()));
    SPP_ASSIGN(const Made made, operation(*session, input));
    Answer answer(made);
    if (input.has(key("--dry-run")))
        return answer.output();
    SPP_TRY(session->add(made.preview.step));
    if (input.has(key("--session"))) {
        answer.setSession(session->id());
    } else {
        SPP_ASSIGN(const CommittedRecord committed, commit(*session));
        SPP_TRY(answer.setCommitted(committed, *territory));
    }
    SPP_TRY(transaction->commit());
    return answer.output();
}

} // namespace spp::land
