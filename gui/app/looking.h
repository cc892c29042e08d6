// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/commandline.h"
#include "models/domain/configuration.h"
#include "models/domain/failure.h"
#include "models/domain/picture.h"

namespace yagura {

class Composition;

/// What the commands have in common. Data goes to stdout, talk to stderr.
void talk(const CommandLine& command, const QString& line);

/// Tells why there is no answer, quiet or not, and is how the command ends.
int refuse(const QString& sentence);
int refuse(const Failure& failure);

/// Prints every fault of the configuration; true when there was none but those of schemas, without which one can look.
bool reportFaults(const Composition& composition);

/// Watches until every target was sampled so often; the picture, or null when nothing came.
PicturePtr sample(Composition& composition, const QList<TargetConfig>& targets, int samples);

/// The first picture of a watch that somebody else keeps, a lost one's too; null when none comes.
PicturePtr standing(Composition& composition);

} // namespace yagura
