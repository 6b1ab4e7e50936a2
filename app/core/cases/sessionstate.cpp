// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/sessiondraft.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SessionState)
};

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QJsonArray toArray(const QVector<QPointF> &vertices)
{
    QJsonArray array;
    for (const QPointF &vertex : vertices)
        array.append(QJsonArray{ vertex.x(), vertex.y() });
    return array;
}

bool isFinite(const QJsonArray &pair)
{
    return pair.size() == 2 && pair[0].isDouble() && pair[1].isDouble();
}

Error notADraft()
{
    return Error::badInput(
            Texts::tr("The file is not a draft of a session that this program can read.")
                    .toStdString());
}

} // namespace

bool SessionState::isEmpty() const
{
    return caseNumber.isEmpty() && caseTitle.isEmpty() && subject.isEmpty() && proposal.isEmpty()
            && drawing.isEmpty();
}

QJsonObject SessionState::toJson() const
{
    return { { key("schema"), key("spp.session-draft/1") }, { key("territory"), territory },
        { key("case_number"), caseNumber }, { key("case_title"), caseTitle },
        { key("subject"), subject }, { key("proposal"), proposal },
        { key("rule_packs"), QJsonArray::fromStringList(rulePacks) },
        { key("at"), at.toString(Qt::ISODate) },
        { key("drawing"),
                QJsonObject{ { key("tool"), drawingTool }, { key("crs"), drawingCrs },
                        { key("vertices"), toArray(drawing) } } } };
}

Result<SessionState> SessionState::fromJson(const QJsonObject &json)
{
    if (json.value(key("schema")).toString() != key("spp.session-draft/1"))
        return notADraft();
    SessionState state;
    state.territory = json.value(key("territory")).toString();
    state.caseNumber = json.value(key("case_number")).toString();
    state.caseTitle = json.value(key("case_title")).toString();
    state.subject = json.value(key("subject")).toObject();
    state.proposal = json.value(key("proposal")).toObject();
    for (const QJsonValue &pack : json.value(key("rule_packs")).toArray())
        state.rulePacks.append(pack.toString());
    state.at = QDate::fromString(json.value(key("at")).toString(), Qt::ISODate);
    const QJsonObject drawing = json.value(key("drawing")).toObject();
    state.drawingTool = drawing.value(key("tool")).toString();
    state.drawingCrs = drawing.value(key("crs")).toString();
    for (const QJsonValue &vertex : drawing.value(key("vertices")).toArray()) {
        const QJsonArray pair = vertex.toArray();
        if (!isFinite(pair))
            return notADraft();
        state.drawing.append({ pair[0].toDouble(), pair[1].toDouble() });
    }
    return state;
}

} // namespace spp
