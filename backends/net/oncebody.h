// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace yagura {

/// A body that can be sent once. Qt sends a request again, up to three times, when the server hangs up without an
/// answer; from a body that cannot be begun anew it tells QNetworkReply::ContentReSendError instead.
class OnceBody final : public QIODevice {
public:
    explicit OnceBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* place, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_given);
        std::memcpy(place, m_bytes.constData() + m_given, std::size_t(count));
        m_given += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_given = 0;
};

} // namespace yagura
