// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yagura {

class MapView;

/// From now on a screen reader finds one child for each node of a map: its name, its state, its neighbours. May be
/// called again.
void makeMapsAccessible();

/// Other nodes may be there.
void tellMapChanged(MapView& view);
/// Another node is selected.
void tellMapSelection(MapView& view);

} // namespace yagura
