// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configfaults.h"

namespace yagura {

/// Whether this is a `password`, `token` or `secret` with a value.
bool isSecretKey(const QString& key, const YamlNode& value);

/// Notes every secret that stands in the file: by its key, inside a dsn, or as user information of a URL.
/// Looks at the whole tree, also where this version reads nothing. Secrets belong to password_command, to the systems'
/// own files or to the keychain.
void noteSecrets(const YamlNode& root, ConfigFaults& faults);

/// Whether noteSecrets() would note anything.
bool holdsSecret(const YamlNode& node);

/// Whether a text may hold a secret, so that it must not be repeated in a message.
bool mayHoldSecret(const QString& text);

} // namespace yagura
