// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/incidentstore.h"

namespace yagura {

class MainWindow;

/// Shows in the window how the record is kept, and lets people save it elsewhere. The store must outlive the window.
void showRecordState(MainWindow& window, IncidentStore& store);

} // namespace yagura
