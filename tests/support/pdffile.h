// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QTemporaryDir>
#include <QtEndian>

namespace yagura::testing {

/// A PDF as poppler's programs see it, and as its bytes are once they are unpacked.
class PdfFile final {
public:
    explicit PdfFile(const QByteArray& bytes) : m_bytes(bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path()));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    /// What a reader can search and copy; compatibility characters as what they stand for.
    QString text() const { return raw().normalized(QString::NormalizationForm_KC); }
    /// As it comes out of the file.
    QString raw() const
    {
        return ran(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    }
    /// The same without blanks, so that what was broken over lines is found.
    QString squeezed() const
    {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        return text().remove(blanks);
    }
    QString page(int number) const
    {
        const QString page = QString::number(number);
        return ran(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QStringLiteral("-f"), page, QStringLiteral("-l"), page, path(),
                QStringLiteral("-")})
            .normalized(QString::NormalizationForm_KC);
    }
    QString fonts() const { return ran(QStringLiteral("pdffonts"), {path()}); }
    /// Lines of those that are not in the file, or that no text can be copied of.
    QStringList looseFonts() const
    {
        QStringList loose;
        const QStringList lines = fonts().split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.sliced(qMin<qsizetype>(2, lines.size()))) {
            // name, type, encoding, emb, sub, uni, object
            const QStringList cells = line.simplified().split(u' ');
            const qsizetype last = cells.size();
            if (last < 7 || cells[last - 5] != u"yes" || cells[last - 3] != u"yes")
                loose.append(line);
        }
        return loose;
    }
    QString images() const { return ran(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path()}); }
    QString facts() const { return ran(QStringLiteral("pdfinfo"), {path()}); }
    int pages() const
    {
        static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
        return line.match(facts()).captured(1).toInt();
    }

    /// Every stream of the file, inflated, and all that stands between them.
    QByteArray unpacked() const
    {
        QByteArray all = m_bytes;
        qsizetype end = 0;
        for (qsizetype at = m_bytes.indexOf("stream\n"); at >= 0; at = m_bytes.indexOf("stream\n", end + 10)) {
            end = m_bytes.indexOf("endstream", at + 7);
            if (m_bytes[at + 7] != '\x78')
                continue; // not packed: it stands in the bytes as it is
            QByteArray deflated(4, '\0');
            qToBigEndian<quint32>(1 << 20, deflated.data());
            deflated += m_bytes.mid(at + 7, end - at - 7);
            all += qUncompress(deflated);
        }
        return all;
    }

private:
    static QString ran(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s failed", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

} // namespace yagura::testing
