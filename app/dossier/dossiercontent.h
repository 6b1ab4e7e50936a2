// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossierinput.h"
#include "dossier/dossiermaps.h"
#include "dossier/dossiersections.h"
#include "dossier/pageflow.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace spp {

/// Where a signature field goes.
struct SignaturePlace {
    DossierSigner signer;
    int page = 0; ///< from 0
    QRectF box_mm; ///< from the upper left corner of the page
};

/// What stands in a dossier, set block by block. Each function adds one part to the flow.
class DossierContent {
public:
    /// All arguments must outlive the flow's drawing.
    DossierContent(
            const DossierInput &input, const DossierLook &look, DossierMaps &maps, PageFlow &flow)
        : m_input(input)
        , m_look(look)
        , m_maps(maps)
        , m_flow(flow)
    {
    }

    void summary(bool brief);
    void situationMap();
    void sheetMap();
    void conflictMaps();
    void findings();
    void conflictsInShort();
    void themes();
    void sections(const std::vector<PrintedSection> &sections);
    void packs();
    void citations();
    void sources();
    void coordinates();
    std::vector<SignaturePlace> signatures();

private:
    const Review &review() const { return m_input.review; }
    std::vector<size_t> withOutcome(Outcome outcome) const;
    void counters();
    void findingTable(const std::vector<size_t> &findings);
    std::vector<Cell> findingRow(size_t index) const;
    Cell resultCell(const Finding &finding) const;
    Cell crsCell(const QJsonObject &file) const;
    Cell answerCell(const Finding &finding) const;
    QString areaText(const std::optional<double> &area) const;
    std::vector<std::pair<QString, QString>> subjectFacts() const;
    QString proposalText() const;

    const DossierInput &m_input;
    const DossierLook &m_look;
    DossierMaps &m_maps;
    PageFlow &m_flow;
};

/// "Phù hợp nếu: …" with numbers as printed; empty when nothing is offered.
QString printedWouldPass(const Finding &finding, const Review &review, const DossierLook &look);

} // namespace spp
