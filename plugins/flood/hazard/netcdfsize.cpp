// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The header as the NetCDF classic format specification has it: lists of dimensions, attributes
// and variables, big-endian, counts of 4 bytes (of 8 in CDF-5).
#include "flood/hazard/netcdfsize.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <vector>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::NetCdfSize)
};

constexpr int mostEntries = 100000;
/// Bytes of the types 1 to 11: byte, char, short, int, float, double, and the unsigned and 64-bit.
constexpr std::array<quint64, 12> typeBytes{ 0, 1, 1, 2, 4, 4, 8, 1, 2, 4, 8, 8 };

quint64 padded(quint64 bytes) { return (bytes + 3) / 4 * 4; }

struct Variable {
    quint64 begin = 0;
    quint64 bytes = 0; ///< of all values, or of one record
    bool isRecord = false;
};

/// Reads along a header; after the first thing that cannot be, isGood() is false.
class Header {
public:
    explicit Header(QFile &file)
        : m_file(file)
    {
        const QByteArray magic = m_file.read(4);
        m_version = magic.size() == 4 ? magic[3] : 0;
        m_good = magic.startsWith("CDF") && (m_version == 1 || m_version == 2 || m_version == 5);
    }

    bool isGood() const { return m_good; }

    void read()
    {
        m_records = count();
        const quint64 none = m_version == 5 ? ~quint64(0) : 0xFFFFFFFFU;
        m_good = m_good && m_records != none; // still being written, at another length
        readDimensions();
        passAttributes();
        readVariables();
    }

    /// The first byte after the last value.
    quint64 end() const
    {
        quint64 record = 0;
        int recordVariables = 0;
        for (const Variable &variable : m_variables) {
            record += variable.isRecord ? padded(variable.bytes) : 0;
            recordVariables += variable.isRecord ? 1 : 0;
        }
        quint64 last = 0;
        for (const Variable &variable : m_variables) {
            const quint64 step = recordVariables == 1 ? variable.bytes : record;
            if (!variable.isRecord)
                last = std::max(last, variable.begin + variable.bytes);
            else if (m_records > 0)
                last = std::max(last, variable.begin + (m_records - 1) * step + variable.bytes);
        }
        return last;
    }

private:
    quint64 number(int bytes)
    {
        const QByteArray raw = m_file.read(bytes);
        m_good = m_good && raw.size() == bytes;
        if (!m_good)
            return 0;
        return bytes == 4 ? qFromBigEndian<quint32>(raw.constData())
                          : qFromBigEndian<quint64>(raw.constData());
    }
    quint64 count() { return number(m_version == 5 ? 8 : 4); }
    /// Entries of a list that begins with its tag; an absent list has two zeros.
    int entries()
    {
        number(4);
        const quint64 many = count();
        m_good = m_good && many <= mostEntries;
        return m_good ? int(many) : 0;
    }
    void pass(quint64 bytes)
    {
        const quint64 to = quint64(m_file.pos()) + padded(bytes);
        m_good = m_good && to <= quint64(m_file.size()) && m_file.seek(qint64(to));
    }
    quint64 bytesOfType()
    {
        const quint64 type = number(4);
        m_good = m_good && type >= 1 && type < typeBytes.size();
        return m_good ? typeBytes[type] : 0;
    }
    void readDimensions()
    {
        const int many = entries();
        for (int i = 0; i < many && m_good; ++i) {
            pass(count());
            m_dimensions.push_back(count());
        }
    }
    void passAttributes()
    {
        const int many = entries();
        for (int i = 0; i < many && m_good; ++i) {
            pass(count());
            const quint64 bytes = bytesOfType();
            pass(bytes * count());
        }
    }
    void readVariables()
    {
        const int many = entries();
        for (int i = 0; i < many && m_good; ++i) {
            pass(count());
            readVariable();
        }
    }
    void readVariable()
    {
        const quint64 rank = count();
        m_good = m_good && rank <= m_dimensions.size();
        Variable variable;
        quint64 values = 1;
        for (quint64 axis = 0; m_good && axis < rank; ++axis) {
            const quint64 dimension = count();
            m_good = m_good && dimension < m_dimensions.size();
            if (!m_good)
                return;
            // The first axis may be the one that grows, of length 0.
            if (axis == 0 && m_dimensions[dimension] == 0)
                variable.isRecord = true;
            else
                values *= m_dimensions[dimension];
        }
        passAttributes();
        variable.bytes = values * bytesOfType();
        count(); // a size that the lengths say better
        variable.begin = number(m_version == 1 ? 4 : 8);
        m_variables.push_back(variable);
    }

    QFile &m_file;
    char m_version = 0;
    bool m_good = false;
    quint64 m_records = 0;
    std::vector<quint64> m_dimensions;
    std::vector<Variable> m_variables;
};

} // namespace

Result<void> checkNetCdfSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Header header(file);
    if (!header.isGood())
        return {};
    header.read();
    if (!header.isGood() || header.end() <= quint64(file.size()))
        return {};
    return Error::badInput(Texts::tr("The file ends after %1 of %2 bytes.")
                                   .arg(file.size())
                                   .arg(header.end())
                                   .toStdString())
            .advise(Texts::tr("Copy it anew.").toStdString());
}

} // namespace spp::flood
