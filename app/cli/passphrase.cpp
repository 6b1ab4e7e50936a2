// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/passphrase.h"

#include "core/data/fileproblem.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Passphrase)
};

constexpr int longest = 1024;

Error noPassphrase(const char *variable)
{
    return Error::usage(Texts::tr("The passphrase of the seal is needed.").toStdString())
            .advise(Texts::tr("Type it in a terminal, or state it in %1 or a file.")
                            .arg(QString::fromLatin1(variable))
                            .toStdString());
}

/// The first line of a file, without its end.
Result<SecretBytes> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return readFailure(file);
    }
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return SecretBytes::taking(line);
}

#ifdef Q_OS_UNIX

/// The terminal with its echo off, for as long as it lives.
class SilentTerminal {
public:
    SilentTerminal()
        : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isSilent = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isSilent() const { return m_isSilent; }

    SecretBytes ask(const QString &prompt)
    {
        write(prompt.toUtf8() + ": ");
        QByteArray typed(longest, '\0');
        const ssize_t count = ::read(m_file, typed.data(), size_t(typed.size()));
        write("\n");
        int length = count > 0 ? int(count) : 0;
        while (length > 0 && (typed.at(length - 1) == '\n' || typed.at(length - 1) == '\r'))
            --length;
        SecretBytes whole = SecretBytes::taking(typed); // wipes what was typed
        SecretBytes secret(static_cast<std::size_t>(length));
        if (length > 0)
            std::memcpy(secret.data(), whole.data(), secret.size());
        return secret;
    }

private:
    void write(const QByteArray &text)
    {
        // A prompt that cannot be shown does not stop who knows what to type.
        if (::write(m_file, text.constData(), size_t(text.size())) < 0)
            return;
    }

    int m_file = -1;
    termios m_before{};
    bool m_isSilent = false;
};

Result<SecretBytes> fromTerminal(const PassphraseRequest &request)
{
    SilentTerminal terminal;
    if (!terminal.isSilent())
        return noPassphrase(request.variable);
    SecretBytes secret = terminal.ask(request.prompt);
    if (request.twice) {
        const SecretBytes again = terminal.ask(Texts::tr("Once more"));
        if (again.size() != secret.size()
                || std::memcmp(again.data(), secret.data(), secret.size()) != 0)
            return Error::usage(Texts::tr("The two entries are not the same.").toStdString());
    }
    return secret;
}

#else

Result<SecretBytes> fromTerminal(const PassphraseRequest &request)
{
    return noPassphrase(request.variable);
}

#endif

} // namespace

Result<SecretBytes> readPassphrase(const PassphraseRequest &request)
{
    if (!request.file.isEmpty())
        return fromFile(request.file);
    QByteArray stated = qgetenv(request.variable);
    if (!stated.isEmpty())
        return SecretBytes::taking(stated);
    return fromTerminal(request);
}

} // namespace spp::cli
