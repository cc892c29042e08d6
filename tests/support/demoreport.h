// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

namespace yagura::testing {

/// The story of the demo as a report: orders-db ran out of connections in the night of 2026-01-14, and was well again
/// after 36 minutes. Its evidence and its notes hold every kind of secret, redacted. `language`: "ja", "en".
Report demoReport(const QString& language);

/// The secrets that were in it, as text that must be found nowhere.
QStringList demoSecrets();

/// The same with so many lines in its timeline and charts.
Report largeReport(const QString& language, int lines, int charts);

} // namespace yagura::testing
