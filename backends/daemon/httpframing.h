// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpreply.h"
#include "backends/daemon/httprequesthead.h"

namespace yagura {

/// Null for a request whose end everybody sees at the same place. Refused is what a proxy before us could read in
/// another way (a body with two lengths, with a length and chunks, with a length that is no number, a body where none
/// belongs, a name with a blank in it), and a body that is announced as longer than `bodyBytes`. The connection ends with it.
HttpReplyPtr framingRefusal(const HttpRequestHead& head, qsizetype bodyBytes);

} // namespace yagura
