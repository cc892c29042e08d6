// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/httpcall.h"

#include "backends/daemon/httpserver.h"

#include <microhttpd.h>

namespace yagura {

void HttpCall::answer(const HttpReplyPtr& reply)
{
    if (m_reply || !m_connection)
        return;
    m_reply = reply;
    if (!m_isSuspended)
        return;
    m_isSuspended = false;
    m_server->m_suspended.remove(this);
    MHD_resume_connection(m_connection);
    m_server->runSoon();
}

} // namespace yagura
