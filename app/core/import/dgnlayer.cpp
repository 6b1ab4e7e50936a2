// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/dgnlayer.h"

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::DgnLayer)
};
} // namespace

DgnLayer::DgnLayer(QString path, std::unique_ptr<OgrLayer> layer)
    : m_path(std::move(path))
    , m_layer(std::move(layer))
{
    m_layer->rememberDelivered();
}

Result<void> DgnLayer::rewind(const std::vector<int> &wanted, bool withGeometry)
{
    SPP_ASSIGN(m_stream, DgnStream::read(m_path));
    m_incomplete.clear();
    return m_layer->rewind(wanted, withGeometry);
}

Result<bool> DgnLayer::next()
{
    SPP_ASSIGN(const bool more, m_layer->next());
    if (!more)
        compare();
    return more;
}

void DgnLayer::compare()
{
    std::vector<qlonglong> delivered = m_layer->delivered();
    std::sort(delivered.begin(), delivered.end());
    int missing = 0;
    for (const int number : m_stream.drawn)
        missing += !std::binary_search(delivered.begin(), delivered.end(), qlonglong(number));
    m_completeness = Texts::tr("%1 elements, %2 features read, %3 % of the file")
                             .arg(m_stream.elements)
                             .arg(delivered.size())
                             .arg(m_stream.readPercent(), 0, 'f', 2);
    if (missing > 0) {
        m_incomplete = Texts::tr("%1 of %2 drawn elements were not delivered (%3)")
                               .arg(missing)
                               .arg(m_stream.drawn.size())
                               .arg(m_completeness);
    } else if (!m_stream.problem().isEmpty()) {
        m_incomplete = m_stream.problem();
    } else {
        m_incomplete = m_layer->incompleteReason();
    }
}

} // namespace spp
