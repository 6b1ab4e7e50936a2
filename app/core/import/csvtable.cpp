// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/csvtable.h"

#include "core/data/fileproblem.h"

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CsvTable)
};

QByteArray withoutByteOrderMark(const QByteArray &content)
{
    if (content.startsWith("\xEF\xBB\xBF"))
        return content.mid(3);
    const bool little = content.startsWith("\xFF\xFE");
    const bool big = content.startsWith("\xFE\xFF");
    if (!little && !big)
        return content;
    QString text;
    for (int i = 2; i + 1 < content.size(); i += 2) {
        const auto low = static_cast<unsigned char>(content[little ? i : i + 1]);
        const auto high = static_cast<unsigned char>(content[little ? i + 1 : i]);
        text.append(QChar(ushort(high << 8 | low)));
    }
    return text.toUtf8();
}

/// Cuts text into rows of cells.
class Cutter {
public:
    Cutter(const QByteArray &content, char delimiter)
        : m_content(content)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_content.size(); }

    std::vector<QByteArray> row()
    {
        std::vector<QByteArray> cells;
        QByteArray cell;
        bool quoted = false;
        for (; !atEnd(); ++m_at) {
            const char byte = m_content[m_at];
            if (quoted) {
                quoted = insideQuotes(byte, cell);
            } else if (byte == '"' && cell.trimmed().isEmpty()) {
                cell.clear();
                quoted = true;
            } else if (byte == m_delimiter) {
                cells.push_back(cell);
                cell.clear();
            } else if (byte == '\n' || byte == '\r') {
                passLineEnd();
                break;
            } else {
                cell.append(byte);
            }
        }
        cells.push_back(cell);
        return cells;
    }

private:
    bool insideQuotes(char byte, QByteArray &cell)
    {
        if (byte != '"') {
            cell.append(byte);
            return true;
        }
        const bool doubled = m_at + 1 < m_content.size() && m_content[m_at + 1] == '"';
        if (doubled) {
            cell.append('"');
            ++m_at;
        }
        return doubled;
    }
    void passLineEnd()
    {
        if (m_content[m_at] == '\r' && m_at + 1 < m_content.size() && m_content[m_at + 1] == '\n')
            ++m_at;
        ++m_at;
    }

    const QByteArray &m_content;
    char m_delimiter;
    int m_at = 0;
};

bool isBlank(const std::vector<QByteArray> &cells)
{
    return std::all_of(cells.begin(), cells.end(),
            [](const QByteArray &cell) { return cell.trimmed().isEmpty(); });
}

/// Share of the first rows that have as many cells as the header; 0 when the header is not split.
double evenness(const QByteArray &content, char delimiter)
{
    constexpr int mostRows = 50;
    Cutter cutter(content, delimiter);
    size_t width = 0;
    int rows = 0;
    int even = 0;
    while (!cutter.atEnd() && rows < mostRows) {
        const auto cells = cutter.row();
        if (isBlank(cells))
            continue;
        if (width == 0) {
            width = cells.size();
            continue;
        }
        ++rows;
        even += cells.size() == width;
    }
    if (width < 2)
        return 0.0;
    return rows == 0 ? 1.0 : double(even) / rows;
}

char delimiterOf(const QByteArray &content)
{
    char best = ',';
    double bestShare = 0.0;
    for (const char candidate : { '\t', ';', '|', ',' }) {
        const double share = evenness(content, candidate);
        if (share >= 0.8)
            return candidate;
        if (share > bestShare) {
            best = candidate;
            bestShare = share;
        }
    }
    return best;
}

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray &raw)
{
    const QByteArray content = withoutByteOrderMark(raw);
    CsvTable table;
    table.delimiter = delimiterOf(content);
    Cutter cutter(content, table.delimiter);
    while (!cutter.atEnd()) {
        auto cells = cutter.row();
        if (isBlank(cells))
            continue;
        if (table.header.empty()) {
            table.header = std::move(cells);
            continue;
        }
        table.unevenRows += cells.size() != table.header.size();
        cells.resize(table.header.size());
        table.rows.push_back(std::move(cells));
    }
    if (table.header.empty())
        return Error::badInput(Texts::tr("The file has no header.").toStdString());
    return table;
}

Result<CsvTable> CsvTable::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    Result<CsvTable> table = parse(file.readAll());
    return table ? std::move(table) : table.error().inFile(path.toStdString());
}

} // namespace spp
